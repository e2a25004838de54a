namespace CoP.Domain.Simulation.Descriptions;

/// <summary>The submodels of the default model. Whoever changes a process changes its text here.</summary>
internal static class Submodels
{
    /// <summary>How the equations are to be read.</summary>
    public const string Notation =
        """
        Names in back quotes are parameters; *t* is the cycle; x ← y sets x, x ← + y adds to it. clamp(x, a, b) is x held within [a, b]; ⌊x⌋ rounds down, ⌈x⌉ up. u is a uniform number in [0, 1) of its own for each member,
        purpose and cycle; every u below is another one, unless it is said that it is the same. z is the sum of twelve uniform numbers less 6: mean 0, variance 1. *Smallest hash* chooses among candidates by
        64 bits that belong to the pair (or the member), the purpose and the cycle. Members who are away do nothing but what is said of them.
        """;

    public static IReadOnlyList<Submodel> All { get; } = [.. CourseSubmodels.All, .. LeadingSubmodels.All, .. MeetingSubmodels.All, .. BelongingSubmodels.All];

    public static Submodel? Find(string process) => All.FirstOrDefault(s => s.Process.Equals(process, StringComparison.Ordinal));
}
