using System.Globalization;
using System.Text;

namespace CoP.Domain.Testing;

/// <summary>What generated histories are like: a property that holds on histories where nothing happens says little.</summary>
/// <remarks>Immutable. Histories in which the decider throws count up to that command.</remarks>
public sealed class HistoryReport
{
    private HistoryReport(int histories, int accepted, IReadOnlyList<RefusalCount> refused, ChartCoverage coverage)
    {
        Histories = histories;
        Accepted = accepted;
        Refused = refused;
        Coverage = coverage;
    }

    /// <summary>How many histories were looked at.</summary>
    public int Histories { get; }

    /// <summary>How many commands were accepted in all.</summary>
    public int Accepted { get; }

    /// <summary>How many commands were refused, by code in ordinal order.</summary>
    public IReadOnlyList<RefusalCount> Refused { get; }

    /// <summary>In how many histories each status was reached and each edge taken.</summary>
    public ChartCoverage Coverage { get; }

    /// <summary>Insists that a share of the histories reaches each status.</summary>
    /// <param name="share">The least share, from 0 to 1; 0.10 is a good habit.</param>
    /// <param name="except">Statuses that need not be.</param>
    /// <returns>This report.</returns>
    /// <exception cref="LawBrokenException">A status is reached by fewer; the message is the table.</exception>
    public HistoryReport AtLeast(double share, params IReadOnlyList<MachineStatus> except)
    {
        var rare = Coverage.Statuses.Where(s => s.Count < share * Histories && !except.Contains(s.Status)).ToList();
        return rare.Count == 0
            ? this
            : throw new LawBrokenException(
                string.Create(CultureInfo.InvariantCulture, $"each status is reached by at least {share:P0} of the histories"),
                $"  too rare: {string.Join(", ", rare.Select(s => s.Status))}\n{this}");
    }

    /// <summary>Returns the counts as a table.</summary>
    /// <returns>A head line, then statuses with their share of histories, then edges and refusals with their counts.</returns>
    public override string ToString()
    {
        var refused = Refused.Sum(r => r.Count);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Histories} histories, {Accepted} commands accepted, {refused} refused\n");
        foreach (var (status, count) in Coverage.Statuses)
        {
            text.Append(CultureInfo.InvariantCulture, $"{(Histories == 0 ? 0 : 100.0 * count / Histories),7:F1} %  {status}\n");
        }

        foreach (var (machine, edge, count) in Coverage.Edges)
        {
            text.Append(CultureInfo.InvariantCulture, $"{count,9}  {machine}: {edge.From} –{edge.Trigger}→ {edge.To}\n");
        }

        foreach (var (code, count) in Refused)
        {
            text.Append(CultureInfo.InvariantCulture, $"{count,9}  refused {code}\n");
        }

        return text.ToString();
    }

    internal static HistoryReport Of<TCommand, TEvent, TState>(
        LawSubject<TCommand, TEvent, TState> subject, IReadOnlyList<CommandHistory<TCommand>> histories)
        where TCommand : notnull
        where TEvent : notnull
    {
        var tally = new Tally();
        var accepted = 0;
        var refused = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var history in histories)
        {
            var sight = new HistorySight();
            sight.See(subject, history);
            sight.AddTo(tally);
            accepted += sight.Accepted;
            foreach (var code in sight.Refused)
            {
                refused[code] = refused.GetValueOrDefault(code) + 1;
            }
        }

        return new(histories.Count, accepted, [.. refused.Select(r => new RefusalCount(r.Key, r.Value))], tally.Of(subject.Machines));
    }
}
