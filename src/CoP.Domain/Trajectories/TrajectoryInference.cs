using CoP.Domain.Collections;
using CoP.Domain.Communities;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;
using CoP.Domain.Streams;

namespace CoP.Domain.Trajectories;

/// <summary>One inference: the rule of <see cref="TrajectoryRule"/> over one window. For one thread.</summary>
internal sealed class TrajectoryInference
{
    private readonly TrajectoryRule rule;
    private readonly DateTimeOffset from;
    private readonly DateTimeOffset middle;
    private readonly DateTimeOffset at;
    private readonly LevelHistory history;
    private readonly LevelScheme scheme;
    private readonly bool isEnded;
    private readonly Dictionary<MemberId, TrajectoryKind> said = [];
    private readonly Dictionary<MemberId, (int Earlier, int Later, int Presences)> acts = [];
    private readonly ILookup<MemberId, CommunityId> elsewhere;

    public TrajectoryInference(
        Chronicle chronicle, DateTimeOffset at, TrajectoryRule rule, IEnumerable<Elsewhere> elsewhere, IEnumerable<Involvement> involvements)
    {
        (this.rule, this.at, from, middle) = (rule, at, at - rule.Window, at - (rule.Window / 2));
        var past = chronicle.Entries.Where(e => e.Event.At <= at).Select(e => e.Event).ToList();
        history = LevelHistory.Of(past);
        scheme = past is [CommunityFounded founded, ..] ? founded.Rules.Participation.Scheme : LevelScheme.WengerTrayner;
        isEnded = past.Exists(e => e is LifeCycleEnded);
        this.elsewhere = elsewhere.Where(e => e.From <= at && (e.Until is null || at < e.Until)).Distinct().ToLookup(e => e.Member, e => e.Community);
        foreach (var entry in chronicle.Entries.Where(e => e.Event.At <= at))
        {
            Hear(entry.Stream, entry.Event);
        }

        foreach (var act in ActReader.Read(chronicle, involvements, rule).Where(a => a.At > from && a.At <= at))
        {
            Count(act);
        }
    }

    public ValueList<Trajectory> All() => isEnded
        ? []
        : [.. history.People.Select(p => history.SpansOf(p)[^1]).Where(s => s.Until is null || s.Until > from).Select(Infer)];

    private Trajectory Infer(MembershipSpan span)
    {
        var evidence = Gather(span);
        return new(span.Member, KindOf(evidence), said.TryGetValue(span.Member, out var kind) ? kind : null, evidence, rule.Name);
    }

    private TrajectoryEvidence Gather(MembershipSpan span)
    {
        acts.TryGetValue(span.Member, out var counted);
        return new(
            from,
            at,
            span.From,
            span.LevelAt(span.From > from ? span.From : from),
            span.LevelAt(at) ?? (span.Levels.IsEmpty ? null : span.Levels[^1].Level),
            span.StandingAt(at) ?? Standing.Member,
            counted.Earlier,
            counted.Later,
            counted.Presences,
            span.Absences.Aggregate(TimeSpan.Zero, (sum, a) => sum + Within(a.From, a.Until)),
            elsewhere[span.Member].Distinct().Order().ToValueList());
    }

    private TrajectoryKind KindOf(TrajectoryEvidence e) =>
        e.Standing is not (Standing.Member or Standing.OnLeave) ? TrajectoryKind.Outbound
        : e.Memberships >= 2 ? TrajectoryKind.Boundary
        : IsFull(e.LevelBefore) && IsFull(e.LevelAfter) ? TrajectoryKind.Insider
        : Rank(e.LevelAfter) < Rank(e.LevelBefore) ? TrajectoryKind.Inbound
        : e.ActsLater >= rule.FewestActs && e.ActsLater > e.ActsEarlier ? TrajectoryKind.Inbound
        : Rank(e.LevelAfter) > Rank(e.LevelBefore) ? TrajectoryKind.Outbound
        : TrajectoryKind.Peripheral;

    private int Rank(Level? level) => level is { } known && scheme.RankOf(known) is >= 0 and var rank ? rank : scheme.Levels.Count;

    private bool IsFull(Level? level) => Rank(level) < Math.Min(rule.FullLevels, Math.Max(1, scheme.Levels.Count - 1));

    private TimeSpan Within(DateTimeOffset begin, DateTimeOffset? end)
    {
        var (first, last) = (begin > from ? begin : from, end is { } until && until < at ? until : at);
        return last > first ? last - first : TimeSpan.Zero;
    }

    private void Hear(StreamId stream, Deciding.DomainEvent happened)
    {
        if (happened is TrajectoryReported reported)
        {
            said[new(stream.Name)] = reported.Kind;
        }
        else if (happened is TrajectoryRetracted)
        {
            said.Remove(new(stream.Name));
        }
    }

    private void Count(Involvement act)
    {
        acts.TryGetValue(act.Member, out var counted);
        acts[act.Member] = act.Kind != InvolvementKind.Contributed ? counted with { Presences = counted.Presences + 1 }
            : act.At > middle ? counted with { Later = counted.Later + 1 }
            : counted with { Earlier = counted.Earlier + 1 };
    }
}
