using System.Globalization;

namespace CoP.Domain.Simulation.Experiments;

/// <summary>One of several parts into which the runs of an experiment are split.</summary>
/// <remarks>
/// A part is a block of neighbouring runs. Because cells vary faster than runs, a block holds every cell about equally often, so that the parts take about equally long and
/// paired runs stay together; and the parts laid end to end are the whole. Immutable, value-equal, thread-safe.
/// </remarks>
public sealed record Shard
{
    /// <summary>The most parts.</summary>
    public const int Most = 10_000;

    /// <summary>A part.</summary>
    /// <param name="index">Which one, from 1.</param>
    /// <param name="of">Of how many, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such part.</exception>
    public Shard(int index, int of)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(of, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(of, Most);
        ArgumentOutOfRangeException.ThrowIfLessThan(index, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(index, of);
        (Index, Of) = (index, of);
    }

    /// <summary>The only part: the whole.</summary>
    public static Shard Whole { get; } = new(1, 1);

    /// <summary>Which part, from 1.</summary>
    public int Index { get; }

    /// <summary>Of how many.</summary>
    public int Of { get; }

    /// <summary>Reads a part.</summary>
    /// <param name="text">Text such as <c>2/5</c>.</param>
    /// <returns>The part, or <see langword="null"/> when it is none.</returns>
    public static Shard? Find(string? text)
    {
        var parts = text?.Split('/') ?? [];
        return parts.Length == 2 && Number(parts[0]) is { } index && Number(parts[1]) is { } of && index >= 1 && of <= Most && index <= of ? new(index, of) : null;
    }

    /// <summary>The runs of this part.</summary>
    /// <param name="runs">How many runs the whole has.</param>
    /// <returns>The first index, and the index after the last; equal for a part without runs.</returns>
    public (long First, long End) RangeOf(long runs)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(runs);
        return (checked(runs * (Index - 1)) / Of, checked(runs * Index) / Of);
    }

    /// <summary>Writes the part.</summary>
    /// <returns>Text such as <c>2/5</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Index}/{Of}");

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
