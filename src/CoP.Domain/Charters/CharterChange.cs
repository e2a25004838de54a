using System.Text.Json.Serialization;
using CoP.Domain.Collections;
using CoP.Domain.Validation;

namespace CoP.Domain.Charters;

/// <summary>The parts of a charter that an amendment replaces as a whole; what is <see langword="null"/> stays.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
public sealed record CharterChange
{
    /// <summary>The new purpose.</summary>
    public string? Purpose { get; init; }

    /// <summary>The new values, all of them.</summary>
    public ValueList<string>? Values { get; init; }

    /// <summary>The new practice, all of it.</summary>
    public ValueList<string>? Practice { get; init; }

    /// <summary>The new domain statement.</summary>
    public DomainStatement? Domain { get; init; }

    /// <summary>The new spaces, all of them.</summary>
    public ValueList<Space>? Spaces { get; init; }

    /// <summary>The new rhythm.</summary>
    public Rhythm? Rhythm { get; init; }

    /// <summary>The new joining policy.</summary>
    public JoiningPolicy? Joining { get; init; }

    /// <summary>The parts that are replaced, in the order of <see cref="CharterPart"/>.</summary>
    [JsonIgnore]
    public ValueList<CharterPart> Parts => Enum.GetValues<CharterPart>().Where(Replaces).ToValueList();

    /// <summary>Puts the new parts in the place of the old ones. Pure.</summary>
    /// <param name="charter">The charter as it is.</param>
    /// <param name="changed">The charter as it would be; <see langword="null"/> where the report is not valid.</param>
    /// <returns>Everything that keeps the result from being a charter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="charter"/> is <see langword="null"/>.</exception>
    public ValidationReport TryApply(Charter charter, out Charter? changed)
    {
        ArgumentNullException.ThrowIfNull(charter);
        try
        {
            changed = Apply(charter);
            return ValidationReport.Valid;
        }
        catch (InvalidCharterException e)
        {
            changed = null;
            return e.Report;
        }
    }

    /// <summary>Says whether a part is replaced. Pure.</summary>
    /// <param name="part">The part.</param>
    /// <returns>Whether it is.</returns>
    public bool Replaces(CharterPart part) => part switch
    {
        CharterPart.Purpose => Purpose is not null,
        CharterPart.Values => Values is not null,
        CharterPart.Practice => Practice is not null,
        CharterPart.Domain => Domain is not null,
        CharterPart.Spaces => Spaces is not null,
        CharterPart.Rhythm => Rhythm is not null,
        CharterPart.Joining => Joining is not null,
        _ => false,
    };

    internal Charter Apply(Charter charter) => new(
        charter.Name,
        Domain ?? charter.Domain,
        Purpose ?? charter.Purpose,
        Values ?? charter.Values,
        Practice ?? charter.Practice,
        Joining ?? charter.Joining,
        Spaces ?? charter.Spaces,
        Rhythm ?? charter.Rhythm,
        charter.Amendments);
}
