using System.Globalization;
using CoP.Domain.Validation;

namespace CoP.Domain.Formats;

/// <summary>Whether envelopes follow one another: one stream, no gap, whole decisions.</summary>
internal sealed class StreamCheck(List<ValidationProblem> problems)
{
    private EventEnvelope? last;

    public bool Follows(EventEnvelope next, int line)
    {
        var before = problems.Count;
        if (last is { } l)
        {
            Expect(next.Stream == l.Stream, line, "stream", $"expected {l.Stream}: one file holds one stream", next.Stream.Value);
            Expect(next.Position == l.Position + 1, line, "position", $"expected {l.Position + 1}", Text(next.Position));
        }

        var inside = last is { } p && p.Position < p.Decision + p.DecisionSize - 1;
        Expect(next.DecisionSize > 0, line, "decisionSize", $"expected at least 1", Text(next.DecisionSize));
        Expect(
            next.Decision == (inside ? last!.Decision : next.Position),
            line,
            "decision",
            $"expected {(inside ? last!.Decision : next.Position)}",
            Text(next.Decision));
        Expect(!inside || next.DecisionSize == last!.DecisionSize, line, "decisionSize", $"expected {last?.DecisionSize}", Text(next.DecisionSize));
        last = next;
        return problems.Count == before;
    }

    /// <summary>How many of the events read belong to whole decisions.</summary>
    public int WholeCount(int count)
    {
        if (last is not { } l || problems.Count > 0)
        {
            return count;
        }

        var present = (int)(l.Position - l.Decision) + 1;
        return present == l.DecisionSize ? count : Math.Max(0, count - present);
    }

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);

    private void Expect(bool holds, int line, string path, FormattableString message, string found)
    {
        if (!holds)
        {
            problems.Add(new(path, "history.out-of-order", found, FormattableString.Invariant(message) + ".") { Line = line });
        }
    }
}
