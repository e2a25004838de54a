using CoP.Domain.Collections;
using CoP.Domain.Streams;

namespace CoP.Domain.ValueCreation;

/// <summary>How claims of value hang together: flows through the cycles, and the loops that closed.</summary>
/// <remarks>
/// That what is learnt flows through cycles, and that experience brought back makes a loop: Wenger-Trayner (2020, excerpts read). When a loop closes is a rule of this library: a claim in a cycle
/// that closes loops (applied, realized), neither taken back nor disputed, came back into another, later activity of the same community; everything else is a flow. The reading does not depend
/// on the order in which claims are given, takes no longer than a sort of them, and never recurses. Immutable, value-equal, thread-safe.
/// </remarks>
/// <param name="Flows">One for each claim that nothing has grown from, ordered by their ends.</param>
/// <param name="Loops">The closed loops, ordered by claim and activity.</param>
/// <param name="Cycles">Claims and ends by cycle, ordered by the code of the cycle; cycles without claims are missing.</param>
/// <param name="Problems">What was odd about links, ordered.</param>
/// <param name="Formers">For each claim that grew from another: from which, as the flows count it.</param>
public sealed record ValueFlows(
    ValueList<ValueFlow> Flows,
    ValueList<ValueLoop> Loops,
    ValueList<CycleCount> Cycles,
    ValueList<LinkProblem> Problems,
    PersistentMap<StreamId, StreamId> Formers)
{
    /// <summary>Reads claims as they stand; that an activity is a later one is taken on the word of whoever brought the value back. Pure.</summary>
    /// <param name="claims">The claims, in any order.</param>
    /// <returns>The reading.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claims"/> is <see langword="null"/>.</exception>
    public static ValueFlows Of(IEnumerable<StreamState<ValueClaim>> claims) => Of(claims, ValueFrameworks.All);

    /// <summary>Reads claims as they stand, in frameworks of the caller's. Pure.</summary>
    /// <param name="claims">The claims, in any order.</param>
    /// <param name="frameworks">The frameworks; a cycle that none of them has closes no loop.</param>
    /// <returns>The reading.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claims"/> is <see langword="null"/>.</exception>
    public static ValueFlows Of(IEnumerable<StreamState<ValueClaim>> claims, ValueList<ValueFramework> frameworks)
    {
        ArgumentNullException.ThrowIfNull(claims);
        return new FlowReading(frameworks, null).Read(claims);
    }

    /// <summary>Reads the claims of a chronicle; a loop closes only if the chronicle shows the activity going on after the claim. Pure.</summary>
    /// <param name="community">The community.</param>
    /// <param name="chronicle">What happened; it holds the streams of claims from their beginnings.</param>
    /// <returns>The reading.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="chronicle"/> is <see langword="null"/>.</exception>
    /// <exception cref="Deciding.CorruptHistoryException">A stream was cut or edited.</exception>
    public static ValueFlows Of(CommunityId community, Chronicle chronicle)
    {
        ArgumentNullException.ThrowIfNull(chronicle);
        var last = new Dictionary<StreamId, DateTimeOffset>();
        foreach (var entry in chronicle.Entries)
        {
            last[entry.Stream] = entry.Event.At;
        }

        var kind = ValueDecider.Streams;
        var claims = chronicle.Entries
            .GroupBy(e => e.Stream)
            .Where(s => s.Key.Community == community && s.Key.Kind == kind.Name)
            .Select(s => kind.Fold(kind.Before(s.Key), s.Select(e => e.Event)));
        return new FlowReading(ValueFrameworks.All, last).Read(claims);
    }

    /// <summary>Lists the claims of the chain that leads to one.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>The chain from its start to <paramref name="claim"/>.</returns>
    public ValueList<StreamId> ChainTo(StreamId claim)
    {
        var chain = new List<StreamId> { claim };
        while (Formers.TryGetValue(chain[^1], out var former))
        {
            chain.Add(former);
        }

        chain.Reverse();
        return [.. chain];
    }
}
