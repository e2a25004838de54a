using CoP.Domain.Collections;

namespace CoP.Domain.Distribution;

/// <summary>One function over one window: who held it and who did it.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Function">The function.</param>
/// <param name="Formal">Who held how much, in ordinal order; empty where nobody did.</param>
/// <param name="Enacted">Who did how much, in ordinal order; empty where nobody did.</param>
/// <param name="Held">The part that somebody held, 0 to 1, as a mean over the time in which the function was established; <see langword="null"/> where it was not.</param>
/// <param name="Acting">The part of that time in which somebody stood in, 0 to 1; <see langword="null"/> where the function was not established.</param>
/// <param name="Vacancies">How often shares became vacant, from 0.</param>
public sealed record FunctionWindow(
    LeadershipFunction Function, ValueList<LeaderShare> Formal, ValueList<LeaderDeeds> Enacted, double? Held, double? Acting, int Vacancies)
{
    /// <summary>The weight of all that was done.</summary>
    public long Deeds => Enacted.Sum(e => e.Deeds);

    /// <summary>How far holding and doing lie apart, 0 to 1; <see langword="null"/> unless somebody held it and somebody did it.</summary>
    public double? Divergence => ShareDivergence.Between(Formal, Enacted);
}
