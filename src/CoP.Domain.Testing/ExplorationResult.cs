using System.Globalization;
using System.Text;

namespace CoP.Domain.Testing;

/// <summary>What an exploration saw.</summary>
/// <remarks>Immutable. The same plan gives the same result.</remarks>
/// <typeparam name="TCommand">The commands.</typeparam>
public sealed class ExplorationResult<TCommand>
    where TCommand : notnull
{
    internal ExplorationResult(
        IReadOnlyList<int> statesByDepth, long accepted, IReadOnlyList<RefusalCount> refused, ExplorationEnd end, ChartCoverage coverage, ExplorationViolation<TCommand>? violation)
    {
        StatesByDepth = statesByDepth;
        Accepted = accepted;
        Refused = refused;
        End = end;
        Coverage = coverage;
        Violation = violation;
    }

    /// <summary>How many different states were visited, the start counted.</summary>
    public int States => StatesByDepth.Sum();

    /// <summary>How many states need this many decisions, and no fewer, from the start; the first is 1, the start itself.</summary>
    public IReadOnlyList<int> StatesByDepth { get; }

    /// <summary>The most decisions that a visited state needs.</summary>
    public int Depth => StatesByDepth.Count - 1;

    /// <summary>How many commands were tried in all.</summary>
    public long Decisions => Accepted + Refused.Sum(r => (long)r.Count);

    /// <summary>How many commands were accepted.</summary>
    public long Accepted { get; }

    /// <summary>How many commands were refused, by code in ordinal order.</summary>
    public IReadOnlyList<RefusalCount> Refused { get; }

    /// <summary>Why it came to its end.</summary>
    public ExplorationEnd End { get; }

    /// <summary>Whether there are no other states than those visited.</summary>
    public bool IsClosed => End == ExplorationEnd.Closed;

    /// <summary>How often each status was entered or left and each edge taken.</summary>
    public ChartCoverage Coverage { get; }

    /// <summary>What was found that must not be; <see langword="null"/> if nothing.</summary>
    public ExplorationViolation<TCommand>? Violation { get; }

    /// <summary>Insists that nothing was found that must not be.</summary>
    /// <returns>This result.</returns>
    /// <exception cref="LawBrokenException">There is a violation; the message tells the shortest way to it.</exception>
    public ExplorationResult<TCommand> OrThrow() => Violation is null
        ? this
        : throw new LawBrokenException("what must hold holds in every state that can be reached", $"{Violation}\n{this}");

    /// <summary>Returns the numbers as text.</summary>
    /// <returns>A head line, then statuses, edges and refusals with their counts.</returns>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{States} states to depth {Depth} ({End}), {Decisions} decisions, {Accepted} accepted\n");
        text.Append(Coverage).Append('\n');
        foreach (var (code, count) in Refused)
        {
            text.Append(CultureInfo.InvariantCulture, $"{count,9}  refused {code}\n");
        }

        return text.ToString();
    }
}
