using CoP.Domain.Charters;
using CoP.Domain.Collections;
using CoP.Domain.Deciding;
using CoP.Domain.Measures;
using CoP.Domain.Streams;

namespace CoP.Domain.Distribution;

/// <summary>Leadership over one window, formal and enacted: the numbers that every descriptor reads.</summary>
/// <remarks>
/// Half-open. Formal is what people held in the constitution, enacted what they did, holder or not; neither is the true one. Immutable, value-equal, thread-safe.
/// </remarks>
/// <param name="From">Where it begins, in UTC.</param>
/// <param name="Until">Where it ends.</param>
/// <param name="Functions">Every function that was established or done in it, in ordinal order.</param>
/// <param name="PlannedDeeds">The weight of the deeds by people who held some of the function then, stood in for it, or had their turn.</param>
/// <param name="AlignedSigns">How many signs of agreement showed, from 0.</param>
/// <param name="MisalignedSigns">How many signs of disagreement showed, from 0.</param>
/// <param name="Together">How often people joined others in what they did.</param>
/// <param name="Ethos">How much of the founding ethos held at the end of the window; <see langword="null"/> without a charter.</param>
public sealed record LeadershipWindow(
    DateTimeOffset From,
    DateTimeOffset Until,
    ValueList<FunctionWindow> Functions,
    long PlannedDeeds,
    int AlignedSigns,
    int MisalignedSigns,
    CoPerformance Together,
    EthosContinuity? Ethos)
{
    /// <summary>The weight of everything that was done.</summary>
    public long Deeds => Functions.Sum(f => f.Deeds);

    /// <summary>What people held, over all established functions, each function weighing the same; in ordinal order.</summary>
    public ValueList<LeaderShare> Formal
    {
        get
        {
            var established = Functions.Count(f => f.Held is not null);
            return Functions.SelectMany(f => f.Formal.AsEnumerable())
                .GroupBy(s => s.Member)
                .OrderBy(g => g.Key)
                .Select(g => new LeaderShare(g.Key, g.Sum(s => s.Share) / established))
                .ToValueList();
        }
    }

    /// <summary>What people did, over all functions, in ordinal order.</summary>
    public ValueList<LeaderDeeds> Enacted => Functions.SelectMany(f => f.Enacted.AsEnumerable())
        .GroupBy(e => e.Member)
        .OrderBy(g => g.Key)
        .Select(g => new LeaderDeeds(g.Key, g.Sum(e => e.Deeds)))
        .ToValueList();

    /// <summary>How far holding and doing lie apart over all functions, 0 to 1; <see langword="null"/> unless somebody held and somebody did something.</summary>
    public double? Divergence => ShareDivergence.Between(Formal, Enacted);

    /// <summary>How unequally the deeds divide over those who did any; <see langword="null"/> where nobody did.</summary>
    public Concentration? Concentration => Measures.Concentration.Of([.. Enacted.Select(e => e.Deeds)]);

    /// <summary>Finds one function. Pure.</summary>
    /// <param name="function">The function.</param>
    /// <returns>The function; <see langword="null"/> if it was neither established nor done.</returns>
    public FunctionWindow? Find(LeadershipFunction function) => Functions.FirstOrDefault(f => f.Function == function);

    /// <summary>Reads a life window by window. Pure.</summary>
    /// <param name="chronicle">What happened, from the founding on.</param>
    /// <param name="facts">What the caller knows beside it; nothing when absent.</param>
    /// <param name="plan">The windows; <see cref="WindowPlan.Default"/> when absent.</param>
    /// <param name="rule">What counts as what; <see cref="DistributionRule.Default"/> when absent.</param>
    /// <param name="until">How far to read; up to the last event and the last deed when absent. A later instant shows the silence after them.</param>
    /// <returns>The windows that begin up to then, oldest first; none without events.</returns>
    /// <exception cref="ArgumentException">The plan makes more than 100,000 windows.</exception>
    /// <exception cref="CorruptHistoryException">The chronicle does not begin with the founding.</exception>
    /// <remarks>
    /// One pass, in time that grows with the events, with how many windows overlap, and with the square of how many people act on one occasion. Who holds when the record ends is
    /// taken to hold up to the end of the last window; in an ended community nobody holds.
    /// </remarks>
    public static ValueList<LeadershipWindow> Series(
        Chronicle chronicle, DistributionFacts? facts = null, WindowPlan? plan = null, DistributionRule? rule = null, DateTimeOffset? until = null)
    {
        ArgumentNullException.ThrowIfNull(chronicle);
        return new LeadershipPass(facts ?? DistributionFacts.None, plan ?? WindowPlan.Default, rule ?? DistributionRule.Default).Run(chronicle.Entries, until);
    }
}
