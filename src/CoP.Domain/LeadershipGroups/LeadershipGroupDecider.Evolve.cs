using CoP.Domain.Collections;
using CoP.Domain.Deciding;

namespace CoP.Domain.LeadershipGroups;

public static partial class LeadershipGroupDecider
{
    internal static LeadershipGroupConvening Evolve(LeadershipGroupConvening state, LeadershipGroupEvent happened, Owner? owner) => happened switch
    {
        GroupsConvened e => Convened(Require(state, LeadershipGroupStatus.Unconvened, e), e, owner),
        GroupChosen e => Placed(Running(state, e), e.Member, e.Group, e, owner),
        GroupAssigned e => Placed(Running(state, e), e.Member, e.Group, e, owner),
        ParticipantsDistributed e => e.Places.Aggregate(Running(state, e), (s, p) => Placed(s, p.Member, p.Group, e, owner)),
        GroupChanged e => Placed(OutOfGroup(Running(state, e), e.Member, e.From, e, owner), e.Member, e.To, e, owner),
        ParticipantLeft e => Gone(Running(state, e), e.Member, e, owner),
        ParticipantReleased e => Gone(Running(state, e), e.Member, e, owner),
        ReportOutScheduled e => Running(state, e) with { ReportsDue = e.Due, ReportsDueSince = e.At },
        GroupsStarted e when state.Unplaced == 0 => Require(state, LeadershipGroupStatus.Forming, e) with { Status = LeadershipGroupStatus.Working },
        GroupsClosed e => Running(state, e) with { Status = LeadershipGroupStatus.Closed },
        _ => InGroup(Require(state, LeadershipGroupStatus.Working, happened), happened, owner),
    };

    private static LeadershipGroupConvening InGroup(LeadershipGroupConvening state, LeadershipGroupEvent happened, Owner? owner) => happened switch
    {
        LeadElectionOpened e => Change(state, e.Group, e, g => g.Election is null ? g with { Election = new(e.Seats, [], PersistentMap<MemberId, MemberId>.Empty) } : throw Corrupt(e, "an election is under way.")),
        LeadNominated e => Change(state, e.Group, e, g => g with { Election = Election(g, e) with { Candidates = Election(g, e).Candidates.Add(Of(state, e.Candidate, g, e)) } }),
        NominationDeclined e => Change(state, e.Group, e, g => g with { Election = Without(Election(g, e), e.Candidate, isVoter: false, owner) }),
        LeadBallotCast e => Change(state, e.Group, e, g => g with { Election = Election(g, e) with { Ballots = Election(g, e).Ballots.Set(Of(state, e.Voter, g, e), Up(g, e.Candidate, e), owner) } }),
        LeadBallotsCounted e => Change(state, e.Group, e, g => Counted(g, e)),
        LeadNamed e => Change(state, e.Group, e, g => g with { Leads = g.Leads.Add(Of(state, e.Lead, g, e)) }),
        LeadSteppedDown e => Change(state, e.Group, e, g => g.Leads.Contains(e.Lead) ? g with { Leads = g.Leads.Remove(e.Lead) } : throw Corrupt(e, $"{e.Lead} does not lead {g.Id}.")),
        GroupActionNoted e => Change(state, e.Group, e, g => g with { Actions = g.Actions + 1 }),
        OutputDelivered e => Change(state, e.Group, e, g => g with { Outputs = g.Outputs.Add(e.Name) }),
        GroupReportedOut e => Change(state, e.Group, e, g => g with { Reports = g.Reports + 1, LastReport = e.At, Outputs = g.Outputs.Concat(e.Outputs.Except(g.Outputs, StringComparer.Ordinal)).ToValueList() }),
        _ => throw Corrupt(happened, "it cannot follow."),
    };

    private static LeadershipGroupConvening Convened(LeadershipGroupConvening state, GroupsConvened e, Owner? owner) => state with
    {
        Status = LeadershipGroupStatus.Forming,
        Scheme = e.Scheme,
        Horizon = e.Horizon,
        Convener = e.By,
        Participants = e.Participants.Aggregate(PersistentMap<MemberId, LeadershipGroupParticipant>.Empty, (all, p) => all.Set(p, new(null, e.At), owner)),
        Groups = e.Scheme.Groups.Select(g => new LeadershipGroupRecord(g.Id)).ToValueList(),
        ReportsDue = e.ReportsDue,
        ReportsDueSince = e.ReportsDue is null ? null : e.At,
    };

    private static LeadershipGroupConvening Placed(LeadershipGroupConvening state, MemberId member, LeadershipGroupId group, LeadershipGroupEvent e, Owner? owner) =>
        state.GroupOf(member) is { } already
            ? throw Corrupt(e, $"{member} is in {already}.")
            : Change(state with { Participants = state.Participants.Set(member, new(group, e.At), owner) }, group, e, g => g with { Size = g.Size + 1 });

    private static LeadershipGroupConvening OutOfGroup(LeadershipGroupConvening state, MemberId member, LeadershipGroupId group, LeadershipGroupEvent e, Owner? owner) =>
        state.GroupOf(member) != group
            ? throw Corrupt(e, $"{member} is not in {group}.")
            : Change(state with { Participants = state.Participants.Set(member, new(null, e.At), owner) }, group, e, g => g with
            {
                Size = g.Size - 1,
                Leads = g.Leads.Remove(member),
                Election = g.Election is { } election ? Without(election, member, isVoter: true, owner) : null,
            });

    private static LeadershipGroupConvening Gone(LeadershipGroupConvening state, MemberId member, LeadershipGroupEvent e, Owner? owner)
    {
        if (!state.Participants.ContainsKey(member))
        {
            throw Corrupt(e, $"{member} does not take part.");
        }

        var outside = state.GroupOf(member) is { } group ? OutOfGroup(state, member, group, e, owner) : state;
        return outside with { Participants = outside.Participants.Remove(member, owner) };
    }

    private static LeadershipGroupElection Without(LeadershipGroupElection election, MemberId member, bool isVoter, Owner? owner)
    {
        var ballots = isVoter ? election.Ballots.Remove(member, owner) : election.Ballots;
        var forThem = election.Candidates.Contains(member) ? ballots.Where(b => b.Value == member).Select(b => b.Key).ToList() : [];
        return election with { Candidates = election.Candidates.Remove(member), Ballots = forThem.Aggregate(ballots, (all, voter) => all.Remove(voter, owner)) };
    }

    private static LeadershipGroupConvening Change(
        LeadershipGroupConvening state, LeadershipGroupId group, LeadershipGroupEvent e, Func<LeadershipGroupRecord, LeadershipGroupRecord> change) =>
        state.IndexOf(group) is var index and >= 0
            ? state with { Groups = state.Groups.With(index, change(state.Groups[index])) }
            : throw Corrupt(e, $"there is no group {group}.");

    private static LeadershipGroupRecord Counted(LeadershipGroupRecord group, LeadBallotsCounted e)
    {
        var elected = e.Elected.Select(m => Up(group, m, e)).ToValueList();
        return group with { Election = group.Election is null ? throw Corrupt(e, $"{group.Id} has no election under way.") : null, Leads = elected.IsEmpty ? group.Leads : elected };
    }

    private static LeadershipGroupElection Election(LeadershipGroupRecord group, LeadershipGroupEvent e) =>
        group.Election ?? throw Corrupt(e, $"{group.Id} has no election under way.");

    private static MemberId Of(LeadershipGroupConvening state, MemberId member, LeadershipGroupRecord group, LeadershipGroupEvent e) =>
        state.GroupOf(member) == group.Id ? member : throw Corrupt(e, $"{member} is not in {group.Id}.");

    private static MemberId Up(LeadershipGroupRecord group, MemberId member, LeadershipGroupEvent e) =>
        Election(group, e).Candidates.Contains(member) ? member : throw Corrupt(e, $"{member} is not nominated.");

    private static LeadershipGroupConvening Running(LeadershipGroupConvening state, LeadershipGroupEvent e) =>
        state.Status is LeadershipGroupStatus.Forming or LeadershipGroupStatus.Working ? state : throw Corrupt(e, $"the convening is {state.Status}.");

    private static LeadershipGroupConvening Require(LeadershipGroupConvening state, LeadershipGroupStatus status, LeadershipGroupEvent e) =>
        state.Status == status ? state : throw Corrupt(e, $"the convening is {state.Status}.");

    private static CorruptHistoryException Corrupt(LeadershipGroupEvent e, string reason) => new(e.Type, reason, null);
}
