using CoP.Domain.Collections;
using CoP.Domain.Deciding;
using CoP.Domain.Participation;
using CoP.Domain.Streams;

namespace CoP.Domain.Trajectories;

/// <summary>The time from joining to the first contribution: lurking, or what looks like it.</summary>
/// <remarks>
/// That part of lurking is learning and part of it is all that people want is a finding (<see cref="QuietReasons"/>); which it is with one person is read from
/// what came after. Falling silent later on is another matter and not told here. Immutable, value-equal, thread-safe.
/// </remarks>
/// <param name="Member">Who.</param>
/// <param name="From">The joining, in UTC.</param>
/// <param name="Until">The first contribution, or the end of the membership; <see langword="null"/> while it lasts.</param>
/// <param name="HasContributed">Whether it ended by a contribution.</param>
/// <param name="Presences">How often the member was seen reading or attending in it, from 0.</param>
/// <param name="Access">The access on record where it ends.</param>
/// <param name="Kind">What it looks like.</param>
public sealed record QuietSpell(
    MemberId Member, DateTimeOffset From, DateTimeOffset? Until, bool HasContributed, int Presences, Access Access, QuietKind Kind)
{
    /// <summary>Finds the quiet at the beginning of every membership, as it looks at an instant. Pure.</summary>
    /// <param name="chronicle">What happened, from the founding on; what came after the instant does not count.</param>
    /// <param name="at">The instant.</param>
    /// <param name="rule">How long makes a stable reader, and what counts as a contribution; <see cref="TrajectoryRule.Default"/> when absent.</param>
    /// <param name="involvements">What people did and witnessed outside of the streams, in any order.</param>
    /// <returns>The spells by their people and then by their beginning; none for who contributed in the instant of joining.</returns>
    /// <exception cref="CorruptHistoryException">The chronicle does not begin with the founding.</exception>
    public static ValueList<QuietSpell> Of(
        Chronicle chronicle, DateTimeOffset at, TrajectoryRule? rule = null, IEnumerable<Involvement>? involvements = null)
    {
        ArgumentNullException.ThrowIfNull(chronicle);
        rule ??= TrajectoryRule.Default;
        var past = chronicle.Entries.Where(e => e.Event.At <= at).Select(e => e.Event).ToList();
        var acts = ActReader.Read(chronicle, involvements, rule).Where(a => a.At <= at).ToLookup(a => a.Member);
        var access = past.OfType<ParticipationEvent>().Where(e => e is AccessRecorded or BarrierRecorded).ToLookup(e => e.Member);
        return LevelHistory.Of(past).Spans
            .Select(s => Told(s, [.. acts[s.Member].Where(a => s.Holds(a.At))], access[s.Member], at, rule))
            .OfType<QuietSpell>()
            .ToValueList();
    }

    private static QuietSpell? Told(MembershipSpan span, List<Involvement> acts, IEnumerable<ParticipationEvent> access, DateTimeOffset at, TrajectoryRule rule)
    {
        var contributions = acts.Where(a => a.Kind == InvolvementKind.Contributed).Select(a => a.At).ToList();
        DateTimeOffset? first = contributions.Count == 0 ? null : contributions.Min();
        var until = first ?? span.Until;
        var end = until ?? at;
        if (end == span.From && until is not null)
        {
            return null;
        }

        var presences = acts.Count(a => a.Kind != InvolvementKind.Contributed && a.At < end);
        var given = Fold(access.Where(e => e.At >= span.From && e.At <= end));
        var isLong = end - span.From >= rule.Window;
        return new(span.Member, span.From, until, first is not null, presences, given, KindOf(span.Legitimacy, given, presences, first is not null, isLong));
    }

    private static QuietKind KindOf(Warrant legitimacy, Access given, int presences, bool hasContributed, bool isLong)
    {
        var isSeen = presences > 0 || given.HasFlag(Access.Information);
        return !isSeen && legitimacy is Warrant.Conferred && (given & Sequestration.WaysIn) == Access.None ? QuietKind.Sequestered
            : !isSeen ? QuietKind.Unseen
            : hasContributed ? QuietKind.Phase
            : isLong ? QuietKind.StableReader
            : QuietKind.Listening;
    }

    private static Access Fold(IEnumerable<ParticipationEvent> events) => events.Aggregate(Access.None, (access, e) => e switch
    {
        AccessRecorded given => access | given.Access,
        BarrierRecorded barred => access & ~barred.Access,
        _ => access,
    });
}
