using System.Globalization;
using CoP.Domain.Validation;

namespace CoP.Domain.Formats;

/// <summary>Whether envelopes follow one another: one stream, no gap, whole decisions.</summary>
internal sealed class StreamCheck(List<ValidationProblem> problems, long first)
{
    private EventEnvelope? last;
    private bool isLost;

    /// <summary>A line could not be read: what it leaves behind is no problem of the next one.</summary>
    public void Lose() => isLost = true;

    public bool Follows(EventEnvelope next, int line)
    {
        var before = problems.Count;
        Expect(next.DecisionSize > 0, line, "decisionSize", $"expected at least 1", next.DecisionSize);
        if (next.Cause is { Position: { } cause })
        {
            Expect(cause < next.Position, line, "cause", $"expected a position before {next.Position}", cause);
        }

        if (last?.Event.Seen is { } seen)
        {
            Expect(next.Event.Seen is null || next.Event.Seen >= seen, line, "seen", $"expected at least {seen}: nobody sees less than before", next.Event.Seen ?? 0);
        }

        if (!isLost)
        {
            Placed(next, line);
        }

        isLost = false;
        last = next;
        return problems.Count == before;
    }

    /// <summary>How many of the events belong to whole decisions.</summary>
    public static int WholeCount(IReadOnlyList<EventEnvelope> events) =>
        events is [.., var end] && end.Position - end.Decision + 1 is var present && present < end.DecisionSize
            ? events.Count - (int)Math.Min(present, events.Count)
            : events.Count;

    private void Placed(EventEnvelope next, int line)
    {
        if (last is { } l && next.Stream != l.Stream)
        {
            problems.Add(OutOfOrder(line, "stream", $"expected {l.Stream}: one file holds one stream", next.Stream.Value));
        }

        Expect(last is null ? next.Position == first : next.Position - 1 == last.Position, line, "position", $"expected {After(last)}", next.Position);
        if (last is { } p && p.Position - p.Decision < p.DecisionSize - 1L)
        {
            Expect(next.Decision == p.Decision, line, "decision", $"expected {p.Decision}", next.Decision);
            Expect(next.DecisionSize == p.DecisionSize, line, "decisionSize", $"expected {p.DecisionSize}", next.DecisionSize);
        }
        else
        {
            Expect(next.Decision == next.Position, line, "decision", $"expected {next.Position}", next.Decision);
        }
    }

    private long After(EventEnvelope? envelope) => envelope is null ? first : Math.Min(envelope.Position, long.MaxValue - 1) + 1;

    private void Expect(bool holds, int line, string path, FormattableString message, long found)
    {
        if (!holds)
        {
            problems.Add(OutOfOrder(line, path, message, found.ToString(CultureInfo.InvariantCulture)));
        }
    }

    private static ValidationProblem OutOfOrder(int line, string path, FormattableString message, string found) =>
        new(path, "history.out-of-order", found, FormattableString.Invariant(message) + ".") { Line = line };
}
