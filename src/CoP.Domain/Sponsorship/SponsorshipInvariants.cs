namespace CoP.Domain.Sponsorship;

/// <summary>What holds in every reachable state of a sponsorship.</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class SponsorshipInvariants
{
    /// <summary>Lists what is wrong with a state.</summary>
    /// <param name="state">The state.</param>
    /// <returns>One sentence each; none for a state that events can lead to.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is <see langword="null"/>.</exception>
    public static IEnumerable<string> Violations(SponsorshipState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return OfSides(state).Concat(OfNumbers(state)).Concat(OfDemands(state));
    }

    private static IEnumerable<string> OfSides(SponsorshipState state)
    {
        if ((state.Status == SponsorshipStatus.Unoffered) != (state.Sponsor is null || state.Office is not { IsOffice: true } || state.Terms is null))
        {
            yield return "there is an offer without a sponsor, an office and terms, or the other way round";
        }

        if ((state.Balance is null) != (state.Since is null) || state.Balance is < 0 or > 1 or double.NaN || state.Proposal?.Balance is < 0 or > 1 or double.NaN)
        {
            yield return "a balance is agreed without acceptance, or is no number from 0 to 1";
        }

        if (state.IsRunning && (state.Since is null || state.Stopped is not null))
        {
            yield return "it runs and was never accepted, or is over";
        }

        if (state.Status == SponsorshipStatus.OnNotice && state.StopsAt is null)
        {
            yield return "notice is given for no moment";
        }
    }

    private static IEnumerable<string> OfNumbers(SponsorshipState state)
    {
        if (!state.Grants.Select(g => g.Number).SequenceEqual(Enumerable.Range(1, state.Grants.Count))
            || !state.Demands.Select(d => d.Number).SequenceEqual(Enumerable.Range(1, state.Demands.Count))
            || !state.Goals.Select(g => g.Number).SequenceEqual(Enumerable.Range(1, state.Goals.Count)))
        {
            yield return "numbers are not counted from 1 without gaps";
        }

        if (state.Reports > 0 != state.LastReport is not null)
        {
            yield return "the sponsor was told at no time, or never was at some time";
        }
    }

    // A demand is never an obligation: it is taken up by a person, for themselves, or by nobody.
    private static IEnumerable<string> OfDemands(SponsorshipState state)
    {
        foreach (var demand in state.Demands)
        {
            if ((demand.Status == DemandStatus.TakenUp) != (demand.TakenUpBy is { } taker && !state.IsSponsor(taker)))
            {
                yield return $"demand number {demand.Number} is taken up by nobody, by the sponsor, or in spite of its status";
            }

            if ((demand.Status == DemandStatus.Open) != (demand.Answered is null))
            {
                yield return $"demand number {demand.Number} is open and answered, or neither";
            }
        }
    }
}
