using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.LeadershipGroups;
using CoP.Domain.Streams;

namespace CoP.Domain.Tests.Exhaustive;

/// <summary>Two groups, two people who may take part while a third comes and goes; elections in the first group only, and of one candidate.</summary>
internal static class LeadershipGroupAlphabet
{
    private static readonly MemberId[] People = [new("ada"), new("ben")];

    private static readonly GroupScheme Two = new("two", "made up", [Group("agenda"), Group("keeping")]);

    private static readonly LeadershipGroupId First = Two.Groups[0].Id;

    public static IEnumerable<DomainCommand> Commands(Community community, StreamState<LeadershipGroupConvening> stream, DateTimeOffset at)
    {
        var (ada, ben) = (People[0], People[1]);
        yield return new ConveneGroups(Two, LeadershipGroupHorizon.Event, [ada, ben], ada, at);
        yield return new DistributeParticipants([new(ben, [Two.Groups[1].Id])], ada, at);
        yield return new StartGroups(ada, at);
        yield return new CloseGroups(ada, at);
        yield return new AssignGroup(ben, First, ada, at);
        yield return new LeaveGroups(ben, at);
        foreach (var by in People)
        {
            yield return new ChooseGroup(First, by, at);
            yield return new MoveToGroup(Two.Groups[1].Id, by, at);
            yield return new ReleaseParticipant(by, Actor.Deadline, at);
            foreach (var command in stream.State.GroupOf(by) == First ? Leading(ben, by, at) : [])
            {
                yield return command;
            }
        }
    }

    private static IEnumerable<DomainCommand> Leading(MemberId ben, MemberId by, DateTimeOffset at)
    {
        yield return new OpenLeadElection(1, by, at);
        yield return new NominateLead(ben, by, at);
        yield return new DeclineNomination(by, at);
        yield return new VoteForLead(ben, by, at);
        yield return new CountBallots(by, at);
        yield return new NameLead(ben, by, at);
        yield return new StepDownAsLead(by, at);
    }

    private static LeadershipGroup Group(string aspect) =>
        new(new(aspect), aspect, new(aspect), new("a purpose", CoP.Domain.LifeCycles.SourceTrust.Unchecked));
}
