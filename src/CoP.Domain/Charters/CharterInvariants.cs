namespace CoP.Domain.Charters;

/// <summary>What holds of every charter state that a history leads to.</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class CharterInvariants
{
    /// <summary>Lists the broken invariants. Pure.</summary>
    /// <param name="state">The state.</param>
    /// <returns>One sentence for each; empty for every state that a decider led to.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is <see langword="null"/>.</exception>
    public static IEnumerable<string> Violations(CharterState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Current is { } current ? OfCharter(state, current) : OfNone(state);
    }

    private static IEnumerable<string> OfNone(CharterState state)
    {
        if (state != CharterState.Empty)
        {
            yield return "without a charter there is no ethos and no amendment";
        }
    }

    private static IEnumerable<string> OfCharter(CharterState state, Charter current)
    {
        if (state.Founding is not { Values.IsEmpty: false } founding)
        {
            yield return "a charter has a founding ethos with at least one value";
        }
        else if (state.EthosAmendments == 0 && founding != Ethos.Of(current))
        {
            yield return "the ethos is not the founding one, but no amendment changed it";
        }

        if (state.EthosAmendments < 0)
        {
            yield return "the number of ethos amendments is negative";
        }

        if (state.Amendments.SelectMany(a => a.Change.Parts).GroupBy(p => p).Any(g => g.Count() > 1))
        {
            yield return "two open amendments touch one part";
        }

        if (!state.Amendments.Select(a => a.Id).SequenceEqual(state.Amendments.Select(a => a.Id).Distinct().Order()))
        {
            yield return "open amendments are not in the order of their ids";
        }

        foreach (var problem in state.Amendments.SelectMany(a => OfAmendment(a, current)))
        {
            yield return problem;
        }
    }

    private static IEnumerable<string> OfAmendment(Amendment amendment, Charter current)
    {
        if (!amendment.Change.TryApply(current, out var next).IsValid)
        {
            yield return $"amendment {amendment.Id} leads to no charter";
        }
        else if (next == current)
        {
            yield return $"amendment {amendment.Id} changes nothing";
        }
        else if (amendment.TouchesEthos != (Ethos.Of(next!) != Ethos.Of(current)))
        {
            yield return $"amendment {amendment.Id} does not know whether it touches the ethos";
        }

        if (amendment.Consents.ContainsKey(amendment.Proposer) || !amendment.Consents.Values.Order().SequenceEqual(Enumerable.Range(0, amendment.Consents.Count)))
        {
            yield return $"amendment {amendment.Id} counts a consent twice";
        }

        if (amendment.SilenceUntil <= amendment.ProposedAt)
        {
            yield return $"amendment {amendment.Id} had no window";
        }
    }
}
