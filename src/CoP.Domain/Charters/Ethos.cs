using CoP.Domain.Collections;

namespace CoP.Domain.Charters;

/// <summary>What a community is for and what it holds dear: the part of a charter that leadership change puts at risk.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Purpose">The purpose.</param>
/// <param name="Values">The values; at least one in every charter.</param>
public sealed record Ethos(string Purpose, ValueList<string> Values)
{
    /// <summary>The ethos of a charter. Pure.</summary>
    /// <param name="charter">The charter.</param>
    /// <returns>Its purpose and values.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="charter"/> is <see langword="null"/>.</exception>
    public static Ethos Of(Charter charter)
    {
        ArgumentNullException.ThrowIfNull(charter);
        return new(charter.Purpose, charter.Values);
    }
}
