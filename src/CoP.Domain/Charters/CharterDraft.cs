namespace CoP.Domain.Charters;

/// <summary>A charter as it came from outside, unchecked: a file, a form, another program.</summary>
/// <remarks>Every member may be absent. Compared by reference; safe for concurrent use as long as nobody changes the lists that it was given.</remarks>
public sealed class CharterDraft
{
    /// <summary>What the community is called. Required.</summary>
    public string? Name { get; init; }

    /// <summary>The field that it cares about. Required.</summary>
    public DomainDraft? Domain { get; init; }

    /// <summary>What it is for. Required.</summary>
    public string? Purpose { get; init; }

    /// <summary>What it holds dear. At least one.</summary>
    public IReadOnlyList<string?>? Values { get; init; }

    /// <summary>The shared repertoire. At least one.</summary>
    public IReadOnlyList<string?>? Practice { get; init; }

    /// <summary>Who may confer legitimacy; absent for any member.</summary>
    public JoiningDraft? Joining { get; init; }

    /// <summary>Where it meets; absent for none.</summary>
    public IReadOnlyList<SpaceDraft?>? Spaces { get; init; }

    /// <summary>How often it meets; absent for every two weeks.</summary>
    public RhythmDraft? Rhythm { get; init; }

    /// <summary>How it may be amended; absent for consent of the core within 14 days.</summary>
    public AmendmentRuleDraft? Amendments { get; init; }
}
