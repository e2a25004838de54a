using CoP.Domain.Charters;
using CoP.Domain.Collections;

namespace CoP.Domain.Distribution;

/// <summary>One window under construction. For one thread.</summary>
internal sealed class WindowTally(DateTimeOffset from, DateTimeOffset until)
{
    private readonly Dictionary<LeadershipFunction, FunctionTally> functions = [];
    private readonly int[] together = new int[3];
    private long planned;
    private int aligned;
    private int misaligned;

    public DateTimeOffset From => from;

    public DateTimeOffset Until => until;

    public FunctionTally Of(LeadershipFunction function)
    {
        if (!functions.TryGetValue(function, out var tally))
        {
            functions[function] = tally = new(function);
        }

        return tally;
    }

    public void Do(LeadershipDeed deed, bool isPlanned, ConcertiveForm? joined)
    {
        Of(deed.Function).Do(deed.Member, deed.Weight);
        planned += isPlanned ? deed.Weight : 0;
        if (joined is { } form)
        {
            together[(int)form]++;
        }
    }

    public void Sign(bool isAligned)
    {
        if (isAligned)
        {
            aligned++;
        }
        else
        {
            misaligned++;
        }
    }

    public LeadershipWindow Build(EthosContinuity? ethos) => new(
        from,
        until,
        functions.OrderBy(f => f.Key).Select(f => f.Value.Build()).ToValueList(),
        planned,
        aligned,
        misaligned,
        new(together[0], together[1], together[2]),
        ethos);
}
