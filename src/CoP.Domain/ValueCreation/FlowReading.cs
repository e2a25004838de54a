using CoP.Domain.Collections;
using CoP.Domain.Streams;

namespace CoP.Domain.ValueCreation;

/// <summary>One reading of flows and loops; used once.</summary>
internal sealed class FlowReading(ValueList<ValueFramework> frameworks, Dictionary<StreamId, DateTimeOffset>? lastSeen)
{
    private readonly Dictionary<StreamId, StreamState<ValueClaim>> given = [];
    private readonly Dictionary<StreamId, StreamId> formers = [];
    private readonly Dictionary<StreamId, (StreamId Start, int Length, ValueList<CycleId> Cycles)> chains = [];
    private readonly List<LinkProblem> problems = [];

    public ValueFlows Read(IEnumerable<StreamState<ValueClaim>> claims)
    {
        Gather(claims);
        var live = given.Values.Where(c => c.State.Status is not (ValueClaimStatus.Unclaimed or ValueClaimStatus.Withdrawn))
            .OrderBy(c => c.State.ClaimedAt).ThenBy(c => c.Id).ToList();
        var ids = live.Select(c => c.Id).ToHashSet();
        live.ForEach(c => Link(c, ids));
        CutCircles(live);
        live.ForEach(c => Measure(c.Id));

        var grown = formers.Values.ToHashSet();
        var flows = live.Where(c => !grown.Contains(c.Id)).Select(c => Flow(c.Id)).OrderBy(f => f.End).ToValueList();
        return new(
            flows,
            Loops(live),
            Counts(live, flows),
            problems.OrderBy(p => p.Claim).ThenBy(p => p.Kind).ThenBy(p => p.Other).Distinct().ToValueList(),
            PersistentMap<StreamId, StreamId>.From(formers.OrderBy(f => f.Key)));
    }

    private void Gather(IEnumerable<StreamState<ValueClaim>> claims)
    {
        foreach (var claim in claims)
        {
            if (!given.TryGetValue(claim.Id, out var other))
            {
                given.Add(claim.Id, claim);
                continue;
            }

            problems.Add(new(claim.Id, LinkProblemKind.Duplicate, claim.Id));
            given[claim.Id] = claim.Position > other.Position ? claim : other;
        }
    }

    private void Link(StreamState<ValueClaim> claim, HashSet<StreamId> live)
    {
        if (claim.State.Content!.GrewFrom is not { } former)
        {
            return;
        }

        if (live.Contains(former))
        {
            formers.Add(claim.Id, former);
        }
        else
        {
            problems.Add(new(claim.Id, given.ContainsKey(former) ? LinkProblemKind.FormerWithdrawn : LinkProblemKind.FormerMissing, former));
        }
    }

    // Every claim has one former at most, so walking back ends at a start, at a claim walked before, or in a circle.
    private void CutCircles(List<StreamState<ValueClaim>> oldestFirst)
    {
        var walkOf = new Dictionary<StreamId, int>();
        for (var walk = 0; walk < oldestFirst.Count; walk++)
        {
            var here = oldestFirst[walk].Id;
            while (walkOf.TryAdd(here, walk) && formers.TryGetValue(here, out var former))
            {
                here = former;
            }

            if (walkOf[here] == walk && formers.ContainsKey(here))
            {
                Cut(here);
            }
        }
    }

    private void Cut(StreamId within)
    {
        var circle = new List<StreamId> { within };
        for (var here = formers[within]; here != within; here = formers[here])
        {
            circle.Add(here);
        }

        problems.AddRange(circle.Select(c => new LinkProblem(c, LinkProblemKind.Circular, formers[c])));
        formers.Remove(circle.OrderBy(c => given[c].State.ClaimedAt).ThenBy(c => c).First());
    }

    private void Measure(StreamId claim)
    {
        var waiting = new Stack<StreamId>();
        var here = claim;
        while (!chains.ContainsKey(here))
        {
            waiting.Push(here);
            if (!formers.TryGetValue(here, out here))
            {
                break;
            }
        }

        while (waiting.TryPop(out var next))
        {
            var cycle = given[next].State.Content!.Cycle;
            chains.Add(next, formers.TryGetValue(next, out var former) && chains[former] is var before
                ? (before.Start, before.Length + 1, before.Cycles.Contains(cycle) ? before.Cycles : before.Cycles.Add(cycle))
                : (next, 1, [cycle]));
        }
    }

    private ValueFlow Flow(StreamId end) => new(chains[end].Start, end, chains[end].Length, chains[end].Cycles);

    private ValueList<ValueLoop> Loops(List<StreamState<ValueClaim>> live)
    {
        var origins = live.CountBy(c => c.State.Content!.About).ToDictionary();
        return live
            .Where(c => c.State.Dispute is null && ClosesLoops(c.State.Content!))
            .SelectMany(c => c.State.Returns.Where(r => IsLater(c, r))
                .Select(r => new ValueLoop(c.Id, r.Into, r.At, chains[c.Id].Start, chains[c.Id].Length, origins.GetValueOrDefault(r.Into))))
            .OrderBy(l => l.Claim).ThenBy(l => l.Into).ToValueList();
    }

    private bool IsLater(StreamState<ValueClaim> claim, ValueReturn back)
    {
        if (lastSeen is null)
        {
            return true;
        }

        if (!lastSeen.TryGetValue(back.Into, out var last))
        {
            problems.Add(new(claim.Id, LinkProblemKind.ReturnUnseen, back.Into));
            return false;
        }

        if (last < claim.State.ClaimedAt)
        {
            problems.Add(new(claim.Id, LinkProblemKind.ReturnTooEarly, back.Into));
            return false;
        }

        return true;
    }

    private bool ClosesLoops(ValueContent content) =>
        frameworks.FirstOrDefault(f => f.Name == content.Framework)?.Find(content.Cycle)?.ClosesLoops ?? false;

    private static ValueList<CycleCount> Counts(List<StreamState<ValueClaim>> live, ValueList<ValueFlow> flows)
    {
        var cycleOf = live.ToDictionary(c => c.Id, c => c.State.Content!.Cycle);
        var ends = flows.CountBy(f => cycleOf[f.End]).ToDictionary();
        return live.CountBy(c => c.State.Content!.Cycle)
            .Select(c => new CycleCount(c.Key, c.Value, ends.GetValueOrDefault(c.Key)))
            .OrderBy(c => c.Cycle).ToValueList();
    }
}
