namespace CoP.Domain.Gatherings;

/// <summary>What holds of every learning plan that a history leads to.</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class LearningPlanInvariants
{
    /// <summary>Lists what does not hold. Pure.</summary>
    /// <param name="state">The state.</param>
    /// <returns>One sentence for each violation; none in a sound state.</returns>
    public static IEnumerable<string> Violations(LearningPlanState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (state.Plan is not { } plan)
        {
            return state == LearningPlanState.Empty ? [] : ["before it is written a plan has nothing"];
        }

        return OfPlan(state, plan);
    }

    private static IEnumerable<string> OfPlan(LearningPlanState state, LearningPlan plan)
    {
        if (state.Author is null || state.Status == LearningPlanStatus.Undrafted)
        {
            yield return "a plan that is written has an author";
        }

        if (state.Status is LearningPlanStatus.Adopted or LearningPlanStatus.Completed ? state.Version < 1 : state.Status == LearningPlanStatus.Drafted && state.Version != 0)
        {
            yield return FormattableString.Invariant($"the plan is {state.Status} in version {state.Version}");
        }

        if (state.Held.Any(h => plan.Find(h.Title) is null))
        {
            yield return "a session was held that is not in the plan";
        }

        if (state.Held.Select(h => h.Session).Distinct().Count() != state.Held.Count
            || state.Held.Select(h => h.Title).Distinct(StringComparer.OrdinalIgnoreCase).Count() != state.Held.Count)
        {
            yield return "a session was held twice";
        }

        if (state.Status == LearningPlanStatus.Completed && plan.Sessions.Any(s => !state.IsHeld(s.Title)))
        {
            yield return "the plan is completed and a session was not held";
        }
    }
}
