using CoP.Domain.Collections;
using CoP.Domain.Deciding;

namespace CoP.Domain.Testing.Tests;

/// <summary>Dials in a row, each turned one position at a time, either way.</summary>
internal static class Dials
{
    public static ExplorationPlan<int, int, ValueList<int>> Plan(int dials, int positions) => new()
    {
        Decider = Decider<int, int, ValueList<int>>.Create(
            "dials",
            [.. new int[dials]],
            (_, turn) => new Decision<int>.Accepted([turn], [new Cause(0, -1)]),
            (state, turn, _) => state.With(Math.Abs(turn) - 1, (state[Math.Abs(turn) - 1] + Math.Sign(turn) + positions) % positions)),
        Alphabet = _ => Enumerable.Range(1, dials).SelectMany(d => new[] { d, -d }),
        Fingerprint = state => string.Join(',', state),
        Invariants = state => state.Any(p => p < 0 || p >= positions) ? ["off the dial"] : [],
        MaxDepth = int.MaxValue,
    };
}
