namespace CoP.Domain.Evidence.Junctures;

/// <summary>The two sides of a change: who led before and after, and the windows that show it.</summary>
internal sealed record Sides(IReadOnlyList<int> From, ActsWindow Before, IReadOnlyList<int> To, ActsWindow After);
