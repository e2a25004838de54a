using CoP.Domain.Collections;
using CoP.Domain.Leadership;

namespace CoP.Domain.Distribution;

/// <summary>One function of one window under construction. For one thread.</summary>
internal sealed class FunctionTally(LeadershipFunction function)
{
    private const int Parts = 3 * LeadershipShares.Total;

    private readonly Dictionary<MemberId, Int128> held = [];
    private readonly Dictionary<MemberId, long> deeds = [];
    private Int128 established;
    private Int128 acting;

    public int Vacancies { get; set; }

    public void Hold(FunctionHoldings holdings, TimeSpan time)
    {
        established += time.Ticks;
        acting += holdings.Acting is null ? 0 : time.Ticks;
        Hold(holdings.Power, time.Ticks);
        Hold(holdings.Authority, time.Ticks);
        Hold(holdings.Responsibility, time.Ticks);
    }

    public void Do(MemberId member, long weight) => deeds[member] = deeds.GetValueOrDefault(member) + weight;

    public FunctionWindow Build() => new(
        function,
        held.Where(h => h.Value > 0).OrderBy(h => h.Key).Select(h => new LeaderShare(h.Key, Part(h.Value, established * Parts))).ToValueList(),
        deeds.OrderBy(d => d.Key).Select(d => new LeaderDeeds(d.Key, d.Value)).ToValueList(),
        established == 0 ? null : Part(held.Values.Aggregate(Int128.Zero, (sum, h) => sum + h), established * Parts),
        established == 0 ? null : Part(acting, established),
        Vacancies);

    private void Hold(ShareTable table, long ticks)
    {
        foreach (var holding in table.Holdings)
        {
            held[holding.Member] = held.GetValueOrDefault(holding.Member) + ((Int128)holding.Shares * ticks);
        }
    }

    private static double Part(Int128 part, Int128 whole) => (double)part / (double)whole;
}
