using CoP.Domain.Collections;
using CoP.Domain.Deciding;
using CoP.Domain.Streams;

namespace CoP.Domain.LeadershipGroups;

public static partial class LeadershipGroupDecider
{
    private static Decision<LeadershipGroupEvent> Choose(LeadershipGroupConvening state, ChooseGroup c) =>
        NoPlace(state, c.By.Name, c.Group) is { } no ? Refuse(no) : Decisions.Accept<LeadershipGroupEvent>(c, new GroupChosen(c.By.Name, c.Group));

    private static Decision<LeadershipGroupEvent> Assign(LeadershipGroupConvening state, AssignGroup c, StreamSight sight) =>
        !sight.IsPresent(c.Member) ? Refuse(new LeadershipGroupRefusal.NotPresent([c.Member]))
        : NoPlace(state, c.Member, c.Group) is { } no ? Refuse(no)
        : Decisions.Accept<LeadershipGroupEvent>(c, new GroupAssigned(c.Member, c.Group));

    private static Decision<LeadershipGroupEvent> Move(LeadershipGroupConvening state, MoveToGroup c) =>
        Unknown(state, c.Group) is { } unknown ? Refuse(unknown)
        : state.GroupOf(c.By.Name) is not { } from ? Refuse(new LeadershipGroupRefusal.NotInGroup(c.By.Name))
        : from == c.Group ? Refuse(new LeadershipGroupRefusal.InGroupAlready(c.By.Name, from))
        : Decisions.Accept<LeadershipGroupEvent>(c, new GroupChanged(c.By.Name, from, c.Group));

    private static Decision<LeadershipGroupEvent> Leave(LeadershipGroupConvening state, LeaveGroups c) =>
        state.Participants.ContainsKey(c.By.Name)
            ? Decisions.Accept<LeadershipGroupEvent>(c, new ParticipantLeft(c.By.Name))
            : Refuse(new LeadershipGroupRefusal.NotParticipant(c.By.Name));

    private static Decision<LeadershipGroupEvent> Release(LeadershipGroupConvening state, ReleaseParticipant c, StreamSight sight) =>
        !state.Participants.ContainsKey(c.Member) ? Refuse(new LeadershipGroupRefusal.NotParticipant(c.Member))
        : sight.IsPresent(c.Member) ? Refuse(new LeadershipGroupRefusal.StillPresent(c.Member))
        : Decisions.Accept<LeadershipGroupEvent>(c, new ParticipantReleased(c.Member));

    private static Decision<LeadershipGroupEvent> Distribute(LeadershipGroupConvening state, DistributeParticipants c, StreamSight sight)
    {
        var (gone, rest) = WithoutAbsent(state, sight);
        if (rest.Unplaced == 0)
        {
            return Refuse(new LeadershipGroupRefusal.NobodyToPlace());
        }

        var people = rest.MembersOf(null);
        return Unfit(rest, people, c.Preferences) is { } no
            ? Refuse(no)
            : Decisions.Accept(c, [.. gone, new ParticipantsDistributed(LeadershipGroupAssignment.Place(people, rest.Groups, c.Preferences))]);
    }

    private static LeadershipGroupRefusal? Unfit(LeadershipGroupConvening state, ValueList<MemberId> people, ValueList<LeadershipGroupPreference> preferences)
    {
        if (Twice(preferences.Select(p => p.Member)) is { IsEmpty: false } twice)
        {
            return new LeadershipGroupRefusal.NamedTwice(twice);
        }

        var asked = people.ToHashSet();
        return preferences.Select(p => Unfit(state, asked, p)).FirstOrDefault(r => r is not null);
    }

    private static LeadershipGroupRefusal? Unfit(LeadershipGroupConvening state, HashSet<MemberId> asked, LeadershipGroupPreference preference) =>
        !asked.Contains(preference.Member) ? new LeadershipGroupRefusal.PreferenceNotAsked(preference.Member)
        : preference.Groups.Select(g => Unknown(state, g)).FirstOrDefault(r => r is not null) is { } unknown ? unknown
        : preference.Groups.GroupBy(g => g).FirstOrDefault(g => g.Skip(1).Any()) is { } twice ? new LeadershipGroupRefusal.GroupPreferredTwice(preference.Member, twice.Key)
        : null;

    private static LeadershipGroupRefusal? NoPlace(LeadershipGroupConvening state, MemberId member, LeadershipGroupId group) =>
        Unknown(state, group) is { } unknown ? unknown
        : state.GroupOf(member) is { } already ? new LeadershipGroupRefusal.InGroupAlready(member, already)
        : null;

    private static LeadershipGroupRefusal.UnknownGroup? Unknown(LeadershipGroupConvening state, LeadershipGroupId group) =>
        state.IndexOf(group) < 0 ? new(group, state.Groups.Select(g => g.Id).ToValueList()) : null;
}
