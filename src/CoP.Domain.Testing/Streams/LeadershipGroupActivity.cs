using CoP.Domain.Communities;
using CoP.Domain.LeadershipGroups;
using CoP.Domain.Streams;
using CoP.Domain.Testing.Communities;

namespace CoP.Domain.Testing.Streams;

/// <summary>Draws what people do with leadership groups.</summary>
internal static class LeadershipGroupActivity
{
    private static readonly string[] Outputs = ["ranked topics", "recommendations", "shared memory", "Geschichten"];

    public static Activity<LeadershipGroupCommand, LeadershipGroupEvent, LeadershipGroupConvening> Activity { get; } =
        new(LeadershipGroupDecider.Streams, Next, Fingerprint)
        {
            Invariants = LeadershipGroupInvariants.Violations,
            Repeating = (_, c) => c is NoteGroupAction or ReportOut ? Repetition.HappensAgain : Repetition.Refused,
            LongestHistory = 80,
        };

    private static LeadershipGroupCommand Next(Community community, StreamState<LeadershipGroupConvening> stream, Dice dice, DateTimeOffset at)
    {
        var state = stream.State;
        var by = dice.Of(CommunityCommands.People);
        var present = CommunityCommands.People.Where(community.Participation.IsPresent).ToList();
        return state.Status switch
        {
            LeadershipGroupStatus.Unconvened => Convening(dice, present, by, at),
            LeadershipGroupStatus.Forming => dice.Weighted<Func<LeadershipGroupCommand>>(
                (45, () => Placing(state, dice, by, at)),
                (20, () => new StartGroups(by, at)),
                (20, () => Distributing(state, dice, by, at)),
                (5, () => new ScheduleReportOut(at.AddDays(dice.Below(3) - 1), by, at)),
                (1, () => new CloseGroups(by, at)),
                (5, () => Stewarding(state, dice, by, at)))(),
            LeadershipGroupStatus.Working => dice.Weighted<Func<LeadershipGroupCommand>>(
                (25, () => Placing(state, dice, by, at)),
                (40, () => Electing(state, dice, by, at)),
                (25, () => Stewarding(state, dice, by, at)),
                (3, () => new ScheduleReportOut(at.AddDays(dice.Below(3) - 1), by, at)),
                (2, () => new StartGroups(by, at)),
                (1, () => Distributing(state, dice, by, at)),
                (2, () => new CloseGroups(by, at)))(),
            _ => Stewarding(state, dice, by, at),
        };
    }

    private static ConveneGroups Convening(Dice dice, List<MemberId> present, MemberId by, DateTimeOffset at) => new(
        dice.Of(GroupSchemes.All),
        dice.Of(Enum.GetValues<LeadershipGroupHorizon>()),
        [.. dice.Percent(95) ? present.Where(_ => dice.Percent(70)) : CommunityCommands.People],
        by,
        at)
    {
        ReportsDue = dice.Percent(40) ? at.AddDays(dice.Below(4) - 1) : null,
    };

    private static DistributeParticipants Distributing(LeadershipGroupConvening state, Dice dice, MemberId by, DateTimeOffset at) => new(
        [.. state.MembersOf(null).Where(_ => dice.Percent(60)).Select(m => new LeadershipGroupPreference(m, [.. state.Groups.Where(_ => dice.Percent(30)).Select(g => g.Id)]))],
        by,
        at);

    private static LeadershipGroupCommand Placing(LeadershipGroupConvening state, Dice dice, MemberId by, DateTimeOffset at)
    {
        // Two groups only, so that people meet in them.
        var group = dice.Percent(3) ? new LeadershipGroupId("no-such-group") : state.Groups[dice.Below(2)].Id;
        return dice.Weighted<LeadershipGroupCommand>(
            (40, new ChooseGroup(group, by, at)),
            (15, new AssignGroup(dice.Of(CommunityCommands.People), group, by, at)),
            (15, new MoveToGroup(group, by, at)),
            (6, new LeaveGroups(by, at)),
            (8, new ReleaseParticipant(dice.Of(CommunityCommands.People), dice.Percent(20) ? Actor.Deadline : by, at)));
    }

    private static LeadershipGroupCommand Electing(LeadershipGroupConvening state, Dice dice, MemberId by, DateTimeOffset at)
    {
        var fellows = state.GroupOf(by) is { } mine && dice.Percent(90) ? state.MembersOf(mine) : [.. CommunityCommands.People];
        var election = state.GroupOf(by) is { } own ? state.Find(own)!.Election : null;
        var candidate = election is { Candidates.IsEmpty: false } && dice.Percent(70) ? dice.Of(election.Candidates) : dice.Of(fellows);
        return dice.Weighted<LeadershipGroupCommand>(
            (election is null ? 25 : 2, new OpenLeadElection(dice.Percent(5) ? 3 : 1 + dice.Below(2), by, at)),
            (election is null ? 3 : 25, new NominateLead(dice.Of(fellows), by, at)),
            (election is null ? 1 : 5, new DeclineNomination(by, at)),
            (election is null ? 2 : 30, new VoteForLead(candidate, by, at)),
            (election is null ? 1 : 8, new CountBallots(by, at)),
            (8, new NameLead(dice.Of(fellows), by, at)),
            (5, new StepDownAsLead(by, at)));
    }

    private static LeadershipGroupCommand Stewarding(LeadershipGroupConvening state, Dice dice, MemberId by, DateTimeOffset at) => dice.Weighted<LeadershipGroupCommand>(
        (10, new NoteGroupAction(dice.Percent(5) ? " " : "asked around", by, at)),
        (10, new DeliverOutput(dice.Percent(5) ? string.Empty : dice.Of(Outputs), by, at)),
        (10, new ReportOut([.. Outputs.Take(dice.Below(3))], dice.Percent(5) ? Actor.Office(new("secretariat")) : by, at)),
        (1, new ReportOut(["twice", "twice"], by, at)),
        (2, new ConveneGroups(GroupSchemes.Chapter2013, LeadershipGroupHorizon.Event, [], by, at)),
        (state.Status == LeadershipGroupStatus.Closed ? 5 : 0, new CloseGroups(by, at)));

    private static string Fingerprint(LeadershipGroupConvening s) => string.Join(
        '|',
        $"{s.Status}",
        string.Join(',', s.Participants.OrderBy(p => p.Key).Select(p => $"{p.Key}:{p.Value.Group}")),
        string.Join(',', s.Groups.Select(Fingerprint)),
        s.ReportsDue is null);

    private static string Fingerprint(LeadershipGroupRecord g) => string.Join(
        '/',
        string.Join(' ', g.Leads),
        g.Election is { } e ? $"{e.Seats} {e.Candidates} {string.Join(' ', e.Ballots.OrderBy(b => b.Key).Select(b => $"{b.Key}>{b.Value}"))}" : string.Empty,
        string.Join(' ', g.Outputs),
        g.Reports > 0);
}
