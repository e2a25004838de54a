namespace CoP.Domain.LifeCycles;

/// <summary>What holds of every life-cycle state that a history leads to.</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class LifeCycleInvariants
{
    /// <summary>Lists the broken invariants, for the default model. Pure.</summary>
    /// <param name="state">The state.</param>
    /// <returns>One sentence for each; empty for every state that a decider led to.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is <see langword="null"/>.</exception>
    public static IEnumerable<string> Violations(LifeCycleState state) => Violations(state, LifeCycleModels.Cultivating2002);

    /// <summary>Lists the broken invariants. Pure.</summary>
    /// <param name="state">The state.</param>
    /// <param name="model">The model that the life follows.</param>
    /// <returns>One sentence for each; empty for every state that a decider over the model led to.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IEnumerable<string> Violations(LifeCycleState state, LifeCycleModel model)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(model);
        return state.Model is null ? OfNone(state) : OfLife(state, model);
    }

    private static IEnumerable<string> OfNone(LifeCycleState state)
    {
        if (state != LifeCycleState.Empty)
        {
            yield return "before its life a community has no stage, no juncture and no ending";
        }
    }

    private static IEnumerable<string> OfLife(LifeCycleState state, LifeCycleModel model)
    {
        if (!string.Equals(state.Model, model.Name, StringComparison.Ordinal))
        {
            yield return $"the model is {state.Model} and not {model.Name}";
        }

        if (state.Since is null)
        {
            yield return "nothing says since when the stage is";
        }

        if (state.IsEnded != (state.Stage == LifeCycleModel.Ended))
        {
            yield return "a community has an ending exactly when it has ended";
        }

        if (!state.IsEnded && !model.Stages.Any(s => s.Id == state.Stage))
        {
            yield return $"{state.Stage} is no stage of {model.Name}";
        }

        if (!state.Junctures.Select(j => j.Kind).SequenceEqual(Enum.GetValues<JunctureKind>()))
        {
            yield return "the three kinds of juncture are not listed once each, in order";
        }

        foreach (var juncture in state.Junctures.Where(IsOdd))
        {
            yield return $"the juncture {juncture.Kind} is {juncture.Status}, opened {juncture.OpenedAt}, closed {juncture.TimesClosed} times";
        }
    }

    private static bool IsOdd(Juncture juncture)
    {
        var isOpen = juncture.Status == JunctureStatus.Open;
        return isOpen != (juncture.OpenedAt is not null)
            || isOpen != (juncture.Cause is not null)
            || juncture.TimesClosed < 0
            || (juncture.Status == JunctureStatus.Absent && juncture.TimesClosed != 0)
            || (juncture.Status == JunctureStatus.Closed && juncture.TimesClosed == 0);
    }
}
