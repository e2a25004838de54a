using CoP.Domain.Tests.Streams;
using CoP.Domain.ValueCreation;

namespace CoP.Domain.Tests.ValueCreation;

[Trait("Statement", "13")]
[Trait("Statement", "24")]
public sealed class ValueUsage
{
    [Fact]
    public void Usage_OfTheConceptPage_ClosesALoopAndFillsTheMatrix()
    {
        var (ada, eve, day) = (new MemberId("ada"), new MemberId("eve"), Settled.Day);
        var community = Settled.Community;
        var (april, may) = (new StreamId("settled/session/april"), new StreamId("settled/session/may"));

        var tip = ValueDecider.Streams.Begin(community.Id, "a tip")
            .Do(community, new ClaimValue(new("cycles-2011", ValueFrameworks.Immediate, "an answer the same evening", About: april, ForWhom: "eve", Whose: eve), By: eve, At: day)).OrThrow();
        var tried = ValueDecider.Streams.Begin(community.Id, "tried")
            .Do(community, new ClaimValue(new("cycles-2011", ValueFrameworks.Applied, "we ask first now", About: april, ForWhom: "the ward", Whose: eve, GrewFrom: tip.Id), By: eve, At: day)).OrThrow()
            .Do(community, new GiveEvidence(EvidenceKind.Effect, "twelve questions fewer", By: ada, At: day)).OrThrow();
        var flowsBefore = ValueFlows.Of([tip.Stream, tried.Stream]); // one flow through immediate and applied, no loop

        tried = tried.Do(community, new BringBack(may, "the session starts from it", By: eve, At: day.AddDays(14))).OrThrow();
        var flows = ValueFlows.Of([tip.Stream, tried.Stream]); // the same flow, and a loop into the session in May

        var story = StoryDecider.Streams.Begin(community.Id, "eve asks")
            .Do(community, new WriteStory(new("Eve asks", "cycles-2011", eve, [new(ValueFrameworks.Applied, "I asked first", tried.Id, ["questions asked twice"])]), By: eve, At: day)).OrThrow()
            .Do(community, new TellStory(may, By: eve, At: day.AddDays(14))).OrThrow()
            .Do(community, new ConfirmStory(By: ada, At: day.AddDays(14))).OrThrow();
        var matrix = ValueMatrix.Of(
            ValueFrameworks.FiveCycles2011,
            [new("questions asked twice", ValueFrameworks.Applied, 12, day), new("questions asked twice", ValueFrameworks.Applied, 0, day.AddDays(14))],
            [story.Stream]);
        var backed = matrix[ValueFrameworks.Applied, "questions asked twice", story.Id]; // the number has a story, the story a number

        Assert.Empty(flowsBefore.Loops);
        Assert.Equal(may, Assert.Single(flows.Loops).Into);
        Assert.Equal(flowsBefore.Flows, flows.Flows);
        Assert.True(backed);
    }
}
