using System.Text.Json.Serialization;
using CoP.Domain.Collections;

namespace CoP.Domain.Charters;

/// <summary>The charter in force, what would change it, and the ethos at the founding.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Current">The charter in force; <see langword="null"/> before the founding.</param>
/// <param name="Founding">The ethos at the founding; <see langword="null"/> before it.</param>
/// <param name="Amendments">The open amendments, oldest first; at most one for each part.</param>
/// <param name="EthosAmendments">How many adopted amendments changed purpose or values.</param>
public sealed record CharterState(Charter? Current, Ethos? Founding, ValueList<Amendment> Amendments, int EthosAmendments)
{
    /// <summary>The state before the founding.</summary>
    public static CharterState Empty { get; } = new(null, null, default, 0);

    /// <summary>How much of the founding ethos still holds; <see langword="null"/> before the founding.</summary>
    [JsonIgnore]
    public EthosContinuity? Continuity => Current is null || Founding is null ? null : EthosContinuity.Between(Founding, Ethos.Of(Current));

    /// <summary>Finds an open amendment. Pure.</summary>
    /// <param name="amendment">Which one.</param>
    /// <returns>The amendment, or <see langword="null"/> if it is finished or was never proposed.</returns>
    public Amendment? Find(AmendmentId amendment) => Amendments.FirstOrDefault(a => a.Id == amendment);
}
