using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Streams;
using CoP.Domain.ValueCreation;

namespace CoP.Domain.Tests.Exhaustive;

/// <summary>What two people and an office can bring about with one story.</summary>
internal static class StoryAlphabet
{
    private static readonly Actor[] Actors = [new MemberId("ada"), new MemberId("ben"), Actor.Office(new("sponsor"))];

    public static IEnumerable<DomainCommand> Commands(Community community, StreamState<ValueStory> stream, DateTimeOffset at)
    {
        foreach (var by in Actors)
        {
            var story = new StoryText("One question", "cycles-2011", new("ada"), [new(ValueFrameworks.Applied, "I asked first")]);
            yield return new WriteStory(story, by, at);
            yield return new ReviseStory(story with { Title = "Two questions" }, by, at);
            yield return new TellStory(StreamId.Of(community.Id, "session", "may"), by, at);
            yield return new ConfirmStory(by, at);
            yield return new WithdrawStory(by, at);
        }
    }
}
