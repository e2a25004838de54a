using System.Text.Json.Serialization;

namespace CoP.Domain.Reflection;

/// <summary>The steps by which members rate an item.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
public sealed record RatingScale
{
    /// <summary>Makes a scale.</summary>
    /// <param name="lowest">The lowest step, 0 to 99.</param>
    /// <param name="highest">The highest step, 1 to 100, above the lowest.</param>
    /// <param name="lowLabel">What the lowest step means: not blank.</param>
    /// <param name="highLabel">What the highest step means: not blank.</param>
    /// <exception cref="ArgumentException">The steps are out of range, or a label is blank.</exception>
    [JsonConstructor]
    public RatingScale(int lowest, int highest, string lowLabel, string highLabel)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(lowest);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(highest, lowest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(highest, 100);
        ArgumentException.ThrowIfNullOrWhiteSpace(lowLabel);
        ArgumentException.ThrowIfNullOrWhiteSpace(highLabel);
        Lowest = lowest;
        Highest = highest;
        LowLabel = lowLabel;
        HighLabel = highLabel;
    }

    /// <summary>1, not at all, to 5, fully; project-authored.</summary>
    public static RatingScale FiveSteps { get; } = new(1, 5, "not at all", "fully");

    /// <summary>The lowest step.</summary>
    public int Lowest { get; }

    /// <summary>The highest step.</summary>
    public int Highest { get; }

    /// <summary>What the lowest step means.</summary>
    public string LowLabel { get; }

    /// <summary>What the highest step means.</summary>
    public string HighLabel { get; }

    /// <summary>The middle between the lowest and the highest step.</summary>
    [JsonIgnore]
    public double Middle => (Lowest + Highest) / 2.0;

    /// <summary>Says whether a rating is a step of the scale.</summary>
    /// <param name="rating">The rating.</param>
    /// <returns>Whether it is.</returns>
    public bool Holds(int rating) => rating >= Lowest && rating <= Highest;

    /// <summary>Returns the scale in words.</summary>
    /// <returns>Text for people, such as <c>1 (not at all) to 5 (fully)</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Lowest} ({LowLabel}) to {Highest} ({HighLabel})");
}
