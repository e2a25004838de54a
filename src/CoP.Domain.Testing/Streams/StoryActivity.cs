using CoP.Domain.Communities;
using CoP.Domain.Streams;
using CoP.Domain.Testing.Communities;
using CoP.Domain.ValueCreation;

namespace CoP.Domain.Testing.Streams;

/// <summary>Draws what happens to value-creation stories.</summary>
internal static class StoryActivity
{
    public static Activity<StoryCommand, StoryEvent, ValueStory> Activity { get; } = new(StoryDecider.Streams, Next, Fingerprint)
    {
        Names = ["one", "two", "three"],
        Invariants = StoryInvariants.Violations,
    };

    private static StoryCommand Next(Community community, StreamState<ValueStory> stream, Dice dice, DateTimeOffset at)
    {
        var state = stream.State;
        Actor peer = dice.Percent(95) ? dice.Of(CommunityCommands.People) : Actor.Office(new("sponsor"));
        Actor own = state.Writer is { } writer && dice.Percent(80) ? dice.Percent(50) ? writer : state.Text!.Person : peer;
        var person = state.Text is { } text && dice.Percent(95) ? text.Person : dice.Of(CommunityCommands.People);
        var place = StreamId.Of(dice.Percent(95) ? community.Id : new("elsewhere"), "session", "may");
        return state.Status switch
        {
            ValueStoryStatus.Blank when dice.Percent(95) => new WriteStory(Text(person, community.Id, dice), peer, at),
            ValueStoryStatus.Draft when dice.Percent(40) => new ReviseStory(Text(person, community.Id, dice), own, at),
            ValueStoryStatus.Draft when dice.Percent(70) => new TellStory(place, own, at),
            ValueStoryStatus.Told when dice.Percent(70) => new ConfirmStory(peer, at),
            _ => dice.Weighted<StoryCommand>((6, new WithdrawStory(own, at)), (2, new TellStory(place, own, at)), (2, new ConfirmStory(peer, at)), (1, new WriteStory(Text(person, community.Id, dice), peer, at))),
        };
    }

    private static StoryText Text(MemberId person, CommunityId community, Dice dice)
    {
        var claim = StreamId.Of(dice.Percent(95) ? community : new("elsewhere"), "value", "one");
        StoryEpisode[] episodes =
        [
            new(ValueFrameworks.Immediate, "somebody answered the same evening", null, ["answers"]),
            new(ValueFrameworks.Applied, dice.Percent(95) ? "I asked first, the next day" : " ", claim),
            new(ValueFrameworks.Realized, "nobody had to do it twice"),
        ];
        return new("One question", ValueFrameworks.FiveCycles2011.Name, person, [.. episodes.Take(1 + dice.Below(3))]);
    }

    private static string Fingerprint(ValueStory s) => $"{s.Status}:{s.Text?.Title}:{s.Text?.Person}:{s.Text?.Episodes.Count}:{s.Writer}:{s.Teller}:{s.ConfirmedBy}";
}
