using System.Text.Json.Serialization;
using CoP.Domain.Collections;
using CoP.Domain.Validation;

namespace CoP.Domain.Charters;

/// <summary>What a community of practice is: its domain, its purpose and values, its practice, and how it goes about joining, meeting and amending.</summary>
/// <remarks>
/// A group that lacks domain or practice is no community of practice (Wenger, McDermott and Snyder 2002), so a charter without them cannot be made:
/// every instance is valid. Names are one line of at most 200 characters, other texts at most 10,000; no text is blank. Immutable, value-equal, thread-safe.
/// </remarks>
public sealed record Charter
{
    /// <summary>Makes a charter of a topic and texts; everything else takes its default.</summary>
    /// <param name="name">What the community is called.</param>
    /// <param name="about">The topic of its domain.</param>
    /// <param name="purpose">What it is for.</param>
    /// <param name="values">What it holds dear; at least one.</param>
    /// <param name="practice">The shared repertoire: artefacts, stories, methods, routines; at least one.</param>
    /// <exception cref="InvalidCharterException">The parts make no charter; the report lists everything that is wrong.</exception>
    public Charter(string name, string about, string purpose, ValueList<string> values, ValueList<string> practice)
        : this(name, new DomainStatement(about), purpose, values, practice)
    {
    }

    /// <summary>Makes a charter of all its parts.</summary>
    /// <param name="name">What the community is called.</param>
    /// <param name="domain">The field that it cares about.</param>
    /// <param name="purpose">What it is for.</param>
    /// <param name="values">What it holds dear; at least one.</param>
    /// <param name="practice">The shared repertoire: artefacts, stories, methods, routines; at least one.</param>
    /// <param name="joining">Who may confer legitimacy; any member when absent.</param>
    /// <param name="spaces">Where it meets; none when absent.</param>
    /// <param name="rhythm">How often it meets; every two weeks when absent.</param>
    /// <param name="amendments">How it may be amended; consent of the core within 14 days when absent.</param>
    /// <exception cref="InvalidCharterException">The parts make no charter; the report lists everything that is wrong.</exception>
    [JsonConstructor]
    public Charter(
        string name,
        DomainStatement domain,
        string purpose,
        ValueList<string> values,
        ValueList<string> practice,
        JoiningPolicy? joining = null,
        ValueList<Space> spaces = default,
        Rhythm? rhythm = null,
        AmendmentRule? amendments = null)
    {
        Name = name;
        Domain = domain;
        Purpose = purpose;
        Values = values;
        Practice = practice;
        Joining = joining ?? JoiningPolicy.AnyMember;
        Spaces = spaces;
        Rhythm = rhythm ?? Rhythm.EveryTwoWeeks;
        Amendments = amendments ?? AmendmentRule.ConsentOfTheCore;
        if (Validate(ToDraft()) is { IsValid: false } report)
        {
            throw new InvalidCharterException(report);
        }
    }

    /// <summary>What the community is called.</summary>
    public string Name { get; }

    /// <summary>The field that it cares about.</summary>
    public DomainStatement Domain { get; }

    /// <summary>What it is for; with <see cref="Values"/> its ethos.</summary>
    public string Purpose { get; }

    /// <summary>What it holds dear: at least one, each once (case does not count).</summary>
    public ValueList<string> Values { get; }

    /// <summary>The shared repertoire, such as artefacts, stories, methods and routines: at least one, each once (case does not count).</summary>
    public ValueList<string> Practice { get; }

    /// <summary>Who may confer legitimacy on newcomers. Default: any member.</summary>
    public JoiningPolicy Joining { get; }

    /// <summary>Where it meets; may be empty.</summary>
    public ValueList<Space> Spaces { get; }

    /// <summary>How often it meets. Default: every two weeks.</summary>
    public Rhythm Rhythm { get; }

    /// <summary>How it may be amended. Default: consent of the core within 14 days.</summary>
    public AmendmentRule Amendments { get; }

    /// <summary>Lists everything that keeps a draft from being a charter. Pure.</summary>
    /// <param name="draft">The draft.</param>
    /// <returns>The report; valid exactly when <see cref="TryCreate"/> makes a charter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="draft"/> is <see langword="null"/>.</exception>
    public static ValidationReport Validate(CharterDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return CharterValidator.Instance.ReportOn(draft);
    }

    /// <summary>Makes a charter of a draft, or reports all that keeps it from being one. Pure.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="charter">The charter; <see langword="null"/> where the report is not valid.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="draft"/> is <see langword="null"/>.</exception>
    public static ValidationReport TryCreate(CharterDraft draft, out Charter? charter)
    {
        var report = Validate(draft);
        charter = report.IsValid ? CharterDrafting.Charter(draft) : null;
        return report;
    }

    /// <summary>Writes the charter down as a draft, for editing and for files.</summary>
    /// <returns>A draft that makes an equal charter.</returns>
    public CharterDraft ToDraft() => CharterDrafting.Draft(this);
}
