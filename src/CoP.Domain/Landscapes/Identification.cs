namespace CoP.Domain.Landscapes;

/// <summary>How far somebody says that they identify with a community, by the three modes of belonging.</summary>
/// <remarks>Self-reported and nobody's measure; engagement, imagination and alignment are Wenger's (1998, second hand), the scale is project-authored. Immutable, value-equal, thread-safe.</remarks>
/// <param name="Engagement">By doing things together, 0 to 100.</param>
/// <param name="Imagination">By seeing oneself as part of it, 0 to 100.</param>
/// <param name="Alignment">By following what it asks for, 0 to 100.</param>
public sealed record Identification(int Engagement, int Imagination, int Alignment)
{
    /// <summary>By doing things together, 0 to 100.</summary>
    public int Engagement { get; init => field = Checked(value); } = Checked(Engagement);

    /// <summary>By seeing oneself as part of it, 0 to 100.</summary>
    public int Imagination { get; init => field = Checked(value); } = Checked(Imagination);

    /// <summary>By following what it asks for, 0 to 100.</summary>
    public int Alignment { get; init => field = Checked(value); } = Checked(Alignment);

    private static int Checked(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 100);
        return value;
    }
}
