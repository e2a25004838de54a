namespace CoP.Domain.Charters;

/// <summary>How much of the founding ethos still holds.</summary>
/// <remarks>
/// Asks only what the founding texts lost, not what was added: an ethos that grew is as continuous as one that stayed. Case and accents do not count.
/// The measure is project-authored; it counts texts and words, not meanings. Never undefined, since a charter has at least one value and a purpose.
/// Immutable, value-equal, thread-safe.
/// </remarks>
/// <param name="ValuesHeld">The share of the founding values that stand in the charter now, 0 to 1.</param>
/// <param name="PurposeKept">The share of the different words of the founding purpose that stand in the purpose now, 0 to 1.</param>
public sealed record EthosContinuity(double ValuesHeld, double PurposeKept)
{
    /// <summary>The mean of both shares, 0 to 1: 1 when nothing was lost, 0 when nothing is left.</summary>
    public double Overall => (ValuesHeld + PurposeKept) / 2;

    /// <summary>Compares the founding ethos with the one of today. Pure.</summary>
    /// <param name="founding">The ethos at the founding.</param>
    /// <param name="now">The ethos now.</param>
    /// <returns>The shares that still hold; a purpose without letters or digits counts as one word.</returns>
    /// <exception cref="ArgumentNullException">An ethos is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The founding ethos has no value: it is of no charter.</exception>
    public static EthosContinuity Between(Ethos founding, Ethos now)
    {
        ArgumentNullException.ThrowIfNull(founding);
        ArgumentNullException.ThrowIfNull(now);
        if (founding.Values.IsEmpty)
        {
            throw new ArgumentException("A founding ethos has at least one value.", nameof(founding));
        }

        var held = now.Values.Select(TextFolding.Fold).ToHashSet(StringComparer.Ordinal);
        return new(Share(founding.Values.Select(TextFolding.Fold).ToHashSet(StringComparer.Ordinal), held), Share(Words(founding), Words(now)));
    }

    private static HashSet<string> Words(Ethos ethos) =>
        TextFolding.WordsOf(ethos.Purpose) is { Count: > 0 } words ? words : [ethos.Purpose];

    private static double Share(HashSet<string> before, HashSet<string> now) => (double)before.Count(now.Contains) / before.Count;
}
