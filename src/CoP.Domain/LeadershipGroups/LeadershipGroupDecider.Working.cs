using CoP.Domain.Deciding;
using CoP.Domain.Streams;
using CoP.Domain.Validation;

namespace CoP.Domain.LeadershipGroups;

public static partial class LeadershipGroupDecider
{
    // What a member of a group does in it; the group need not be named, because nobody is in two.
    private static Decision<LeadershipGroupEvent> InGroup(LeadershipGroupConvening state, LeadershipGroupCommand command, StreamSight sight)
    {
        var me = command.By.Name;
        return state.Status != LeadershipGroupStatus.Working ? Refuse(new LeadershipGroupRefusal.NotStarted())
            : state.GroupOf(me) is not { } id ? Refuse(new LeadershipGroupRefusal.NotInGroup(me))
            : command switch
            {
                OpenLeadElection c => Open(state.Find(id)!, c),
                NominateLead c => Nominate(state, state.Find(id)!, c, sight),
                DeclineNomination c => Decline(state.Find(id)!, c),
                VoteForLead c => Vote(state.Find(id)!, c),
                CountBallots c => Count(state, id, c, sight),
                NameLead c => Name(state, state.Find(id)!, c, sight),
                StepDownAsLead c => StepDown(state.Find(id)!, c),
                NoteGroupAction c => Act(id, c),
                DeliverOutput c => Deliver(state.Find(id)!, c),
                ReportOut c => Report(id, c),
                _ => throw new ArgumentException($"The command {command.Trigger} is none of this module.", nameof(command)),
            };
    }

    private static Decision<LeadershipGroupEvent> Open(LeadershipGroupRecord group, OpenLeadElection c) =>
        c.Seats is < 1 or > LeadershipGroupRecord.MostLeads ? Refuse(new LeadershipGroupRefusal.SeatsOutOfRange(c.Seats))
        : group.Election is not null ? Refuse(new LeadershipGroupRefusal.ElectionOpen(group.Id))
        : Decisions.Accept<LeadershipGroupEvent>(c, new LeadElectionOpened(group.Id, c.Seats));

    private static Decision<LeadershipGroupEvent> Nominate(LeadershipGroupConvening state, LeadershipGroupRecord group, NominateLead c, StreamSight sight) =>
        group.Election is not { } election ? Refuse(new LeadershipGroupRefusal.NoElection(group.Id))
        : NotAvailable(state, group.Id, c.Candidate, sight) is { } no ? Refuse(no)
        : election.Candidates.Contains(c.Candidate) ? Refuse(new LeadershipGroupRefusal.NominatedAlready(c.Candidate))
        : Decisions.Accept<LeadershipGroupEvent>(c, new LeadNominated(group.Id, c.Candidate));

    private static Decision<LeadershipGroupEvent> Decline(LeadershipGroupRecord group, DeclineNomination c) =>
        group.Election is not { } election ? Refuse(new LeadershipGroupRefusal.NoElection(group.Id))
        : !election.Candidates.Contains(c.By.Name) ? Refuse(new LeadershipGroupRefusal.NotNominated(c.By.Name))
        : Decisions.Accept<LeadershipGroupEvent>(c, new NominationDeclined(group.Id, c.By.Name));

    private static Decision<LeadershipGroupEvent> Vote(LeadershipGroupRecord group, VoteForLead c) =>
        group.Election is not { } election ? Refuse(new LeadershipGroupRefusal.NoElection(group.Id))
        : !election.Candidates.Contains(c.Candidate) ? Refuse(new LeadershipGroupRefusal.NotNominated(c.Candidate))
        : election.Ballots.ContainsKey(c.By.Name) ? Refuse(new LeadershipGroupRefusal.VotedAlready(c.By.Name))
        : Decisions.Accept<LeadershipGroupEvent>(c, new LeadBallotCast(group.Id, c.By.Name, c.Candidate));

    private static Decision<LeadershipGroupEvent> Count(LeadershipGroupConvening state, LeadershipGroupId group, CountBallots c, StreamSight sight)
    {
        var (gone, rest) = WithoutAbsent(state, sight);
        return rest.Find(group)!.Election is { } election
            ? Decisions.Accept(c, [.. gone, new LeadBallotsCounted(group, election.Elected(), election.Count())])
            : Refuse(new LeadershipGroupRefusal.NoElection(group));
    }

    private static Decision<LeadershipGroupEvent> Name(LeadershipGroupConvening state, LeadershipGroupRecord group, NameLead c, StreamSight sight) =>
        group.Election is not null ? Refuse(new LeadershipGroupRefusal.ElectionOpen(group.Id))
        : NotAvailable(state, group.Id, c.Lead, sight) is { } no ? Refuse(no)
        : group.Leads.Contains(c.Lead) ? Refuse(new LeadershipGroupRefusal.LeadsAlready(c.Lead))
        : group.Leads.Count == LeadershipGroupRecord.MostLeads ? Refuse(new LeadershipGroupRefusal.TwoLeadAlready(group.Id, group.Leads))
        : Decisions.Accept<LeadershipGroupEvent>(c, new LeadNamed(group.Id, c.Lead));

    private static Decision<LeadershipGroupEvent> StepDown(LeadershipGroupRecord group, StepDownAsLead c) =>
        group.Leads.Contains(c.By.Name)
            ? Decisions.Accept<LeadershipGroupEvent>(c, new LeadSteppedDown(group.Id, c.By.Name))
            : Refuse(new LeadershipGroupRefusal.NotLead(c.By.Name));

    private static Decision<LeadershipGroupEvent> Act(LeadershipGroupId group, NoteGroupAction c) => TextProblem.OfText(c.What) is { } problem
        ? Refuse(new LeadershipGroupRefusal.BadText(problem.Message))
        : Decisions.Accept<LeadershipGroupEvent>(c, new GroupActionNoted(group, c.What));

    private static Decision<LeadershipGroupEvent> Deliver(LeadershipGroupRecord group, DeliverOutput c) =>
        TextProblem.OfName(c.Name) is { } problem ? Refuse(new LeadershipGroupRefusal.BadText(problem.Message))
        : group.Outputs.Contains(c.Name) ? Refuse(new LeadershipGroupRefusal.DeliveredAlready(group.Id, c.Name))
        : Decisions.Accept<LeadershipGroupEvent>(c, new OutputDelivered(group.Id, c.Name));

    private static Decision<LeadershipGroupEvent> Report(LeadershipGroupId group, ReportOut c) =>
        c.Outputs.IsEmpty ? Refuse(new LeadershipGroupRefusal.NothingToReport(group))
        : c.Outputs.Select(TextProblem.OfName).FirstOrDefault(p => p is not null) is { } problem ? Refuse(new LeadershipGroupRefusal.BadText(problem.Message))
        : c.Outputs.GroupBy(o => o, StringComparer.Ordinal).FirstOrDefault(g => g.Skip(1).Any()) is { } twice ? Refuse(new LeadershipGroupRefusal.OutputNamedTwice(twice.Key))
        : Decisions.Accept<LeadershipGroupEvent>(c, new GroupReportedOut(group, c.Outputs));

    private static LeadershipGroupRefusal? NotAvailable(LeadershipGroupConvening state, LeadershipGroupId group, MemberId member, StreamSight sight) =>
        state.GroupOf(member) != group ? new LeadershipGroupRefusal.NotOfThisGroup(member, group)
        : !sight.IsPresent(member) ? new LeadershipGroupRefusal.NotPresent([member])
        : null;
}
