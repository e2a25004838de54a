using CoP.Domain.Collections;
using CoP.Domain.Deciding;
using CoP.Domain.Leadership;
using CoP.Domain.Streams;

namespace CoP.Domain.LeadershipGroups;

/// <summary>The rules of leadership groups: who may call for them, how people get into exactly one, how a group settles who leads it, and what it brings back.</summary>
/// <remarks>Pure and thread-safe. Nothing fires by itself; <see cref="LeadershipGroupConvening.Overdue"/> says which reports are late.</remarks>
public static partial class LeadershipGroupDecider
{
    /// <summary>Convenings of leadership groups as a kind of activity: <c>&lt;community&gt;/leadership-groups/&lt;name&gt;</c>.</summary>
    public static StreamKind<LeadershipGroupCommand, LeadershipGroupEvent, LeadershipGroupConvening> Streams { get; } = new(
        "leadership-groups",
        LeadershipGroupConvening.Empty,
        LeadershipGroupFormat.Events,
        new()
        {
            Decide = Decide,
            Evolve = Evolve,
            Steps = Steps,
            IsTerminal = s => s.Status == LeadershipGroupStatus.Closed,
            Machines = [LeadershipGroupMachine.Definition],
        });

    internal static Decision<LeadershipGroupEvent> Decide(LeadershipGroupConvening state, LeadershipGroupCommand command, StreamSight sight)
    {
        RequireWhole(command);
        return Objection(state, command, sight) is { } no ? Refuse(no) : command switch
        {
            ConveneGroups c => Convene(c, sight),
            ChooseGroup c => Choose(state, c),
            AssignGroup c => Assign(state, c, sight),
            MoveToGroup c => Move(state, c),
            DistributeParticipants c => Distribute(state, c, sight),
            LeaveGroups c => Leave(state, c),
            ReleaseParticipant c => Release(state, c, sight),
            StartGroups c => Start(state, c, sight),
            ScheduleReportOut c => Schedule(state, c),
            CloseGroups c => Close(state, c, sight),
            _ => InGroup(state, command, sight),
        };
    }

    internal static IEnumerable<MachineStep> Steps(LeadershipGroupConvening before, LeadershipGroupEvent happened, string subject)
    {
        var (trigger, to) = happened switch
        {
            GroupsConvened => (LeadershipGroupTrigger.Convene, LeadershipGroupStatus.Forming),
            GroupsStarted => (LeadershipGroupTrigger.Start, LeadershipGroupStatus.Working),
            GroupsClosed => (LeadershipGroupTrigger.Close, LeadershipGroupStatus.Closed),
            ReportOutScheduled => (LeadershipGroupTrigger.Schedule, before.Status),
            GroupChosen or GroupAssigned or GroupChanged or ParticipantsDistributed or ParticipantLeft or ParticipantReleased => (LeadershipGroupTrigger.Place, before.Status),
            _ => (LeadershipGroupTrigger.Steward, before.Status),
        };
        return [MachineStep.Of(LeadershipGroupMachine.Definition, subject, before.Status, trigger, to)];
    }

    private static Refusal? Objection(LeadershipGroupConvening state, LeadershipGroupCommand command, StreamSight sight) => (state.Status, command) switch
    {
        (LeadershipGroupStatus.Closed, _) => new LeadershipGroupRefusal.Over(),
        (LeadershipGroupStatus.Unconvened, not ConveneGroups) => new LeadershipGroupRefusal.NotConvened(),
        (not LeadershipGroupStatus.Unconvened, ConveneGroups) => new LeadershipGroupRefusal.ConvenedAlready(),
        (_, ConveneGroups or AssignGroup or DistributeParticipants or StartGroups or ScheduleReportOut or CloseGroups) =>
            MayConvene(state, command.By, sight) ? null : new LeadershipGroupRefusal.MayNotConvene(command.By),
        (_, ReleaseParticipant) => null,
        _ => command.By.IsMember ? null : new LeadershipGroupRefusal.PersonNeeded(command.By),
    };

    // A lost coordination must not strand a gathering, so whoever called for it may go on arranging it.
    private static bool MayConvene(LeadershipGroupConvening state, Actor by, StreamSight sight) =>
        by == state.Convener
        || sight.MaySteer(by)
        || (by.TryGetMember(out var member) && sight.Community.Leadership.Holds(LeadershipFunctions.Facilitation, member));

    private static Decision<LeadershipGroupEvent> Convene(ConveneGroups c, StreamSight sight)
    {
        var due = c.ReportsDue?.ToUniversalTime();
        return Twice(c.Participants) is { IsEmpty: false } twice ? Refuse(new LeadershipGroupRefusal.NamedTwice(twice))
            : c.Participants.Where(p => !sight.IsPresent(p)).Order().ToValueList() is { IsEmpty: false } absent ? Refuse(new LeadershipGroupRefusal.NotPresent(absent))
            : due < c.At ? Refuse(new LeadershipGroupRefusal.DuePast(due.Value))
            : Decisions.Accept<LeadershipGroupEvent>(c, new GroupsConvened(c.Scheme, c.Horizon, c.Participants.Order().ToValueList(), due));
    }

    private static Decision<LeadershipGroupEvent> Schedule(LeadershipGroupConvening state, ScheduleReportOut c)
    {
        var due = c.Due.ToUniversalTime();
        return due < c.At ? Refuse(new LeadershipGroupRefusal.DuePast(due))
            : due == state.ReportsDue ? Refuse(new LeadershipGroupRefusal.DueAlready(due))
            : Decisions.Accept<LeadershipGroupEvent>(c, new ReportOutScheduled(due));
    }

    private static Decision<LeadershipGroupEvent> Start(LeadershipGroupConvening state, StartGroups c, StreamSight sight)
    {
        if (state.Status != LeadershipGroupStatus.Forming)
        {
            return Refuse(new LeadershipGroupRefusal.StartedAlready());
        }

        var (gone, rest) = WithoutAbsent(state, sight);
        return rest.Participants.IsEmpty ? Refuse(new LeadershipGroupRefusal.NobodyTakesPart())
            : rest.Unplaced > 0 ? Refuse(new LeadershipGroupRefusal.WithoutGroup(rest.MembersOf(null)))
            : Decisions.Accept(c, [.. gone, new GroupsStarted()]);
    }

    private static Decision<LeadershipGroupEvent> Close(LeadershipGroupConvening state, CloseGroups c, StreamSight sight) =>
        Decisions.Accept(c, [.. WithoutAbsent(state, sight).Gone, new GroupsClosed(state.NeverReported())]);

    private static (IEnumerable<LeadershipGroupEvent> Gone, LeadershipGroupConvening Left) WithoutAbsent(LeadershipGroupConvening state, StreamSight sight)
    {
        var gone = state.Participants.Where(p => !sight.IsPresent(p.Key)).Select(p => p.Key).Order().Select(m => new ParticipantReleased(m)).ToList();
        return (gone, gone.Aggregate(state, (s, e) => Evolve(s, e, null)));
    }

    private static ValueList<MemberId> Twice(IEnumerable<MemberId> members) =>
        members.GroupBy(m => m).Where(g => g.Skip(1).Any()).Select(g => g.Key).Order().ToValueList();

    private static void RequireWhole(LeadershipGroupCommand command)
    {
        var isWhole = command switch
        {
            ConveneGroups c => c.Scheme is not null && Enum.IsDefined(c.Horizon) && !c.Participants.Contains(default),
            ChooseGroup c => c.Group != default,
            MoveToGroup c => c.Group != default,
            AssignGroup c => c.Member != default && c.Group != default,
            ReleaseParticipant c => c.Member != default,
            NominateLead c => c.Candidate != default,
            VoteForLead c => c.Candidate != default,
            NameLead c => c.Lead != default,
            DistributeParticipants c => c.Preferences.All(p => p is not null && p.Member != default && !p.Groups.Contains(default)),
            _ => true,
        };
        if (!isWhole)
        {
            throw new ArgumentException("The command names nobody, no group, no scheme, or a horizon that is not declared.", nameof(command));
        }
    }

    private static Decision<LeadershipGroupEvent> Refuse(Refusal because) => Decisions.Refuse<LeadershipGroupEvent>(because);
}
