namespace CoP.Domain.Reflection;

/// <summary>One look that two catalogues read in opposite ways: a disagreement of the works that both must stay visible.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Look">The look's code.</param>
/// <param name="For">The item for which what is seen speaks for the community, with its catalogue.</param>
/// <param name="Against">The item for which the same speaks against it, with its catalogue.</param>
public sealed record OppositeReading(string Look, string For, string Against)
{
    /// <summary>Returns the disagreement as one line.</summary>
    /// <returns>Text for people.</returns>
    public override string ToString() => $"{Look}: good by {For}, harmful by {Against}";
}
