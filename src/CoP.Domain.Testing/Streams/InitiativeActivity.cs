using CoP.Domain.Communities;
using CoP.Domain.Learning;
using CoP.Domain.Streams;
using CoP.Domain.Testing.Communities;

namespace CoP.Domain.Testing.Streams;

/// <summary>Draws what happens to change initiatives.</summary>
internal static class InitiativeActivity
{
    public static Activity<InitiativeCommand, InitiativeEvent, Initiative> Activity { get; } = new(InitiativeDecider.Streams, Next, Fingerprint)
    {
        Names = ["one", "two", "three"],
        Invariants = InitiativeInvariants.Violations,
        Repeating = (_, c) => c is CheckIn or GiveHelp ? Repetition.HappensAgain : Repetition.Refused,
    };

    private static InitiativeCommand Next(Community community, StreamState<Initiative> stream, Dice dice, DateTimeOffset at)
    {
        var (state, peer) = (stream.State, dice.Of(CommunityCommands.People));
        var owner = state.Owner is { } o && dice.Percent(90) ? o : peer;
        return state.Status switch
        {
            InitiativeStatus.Blank => dice.Percent(90)
                ? new ConceiveInitiative(dice.Percent(95) ? "ask before we decide" : string.Empty, peer, at) { Matter = dice.Percent(50) ? new Matter("change the agenda") : null }
                : Open(state, dice, owner, peer, at),
            InitiativeStatus.Conceived when dice.Percent(30) => new BeginInitiative("ask one colleague", owner, at),
            InitiativeStatus.Abandoned when dice.Percent(60) => new DrawLesson(dice.Percent(50) ? "too early" : "too much at once", owner, at),
            _ => Open(state, dice, owner, peer, at),
        };
    }

    private static InitiativeCommand Open(Initiative state, Dice dice, MemberId owner, MemberId peer, DateTimeOffset at)
    {
        var (supporter, number) = (state.Supporters.Keys.Order().FirstOrDefault(peer), 1 + dice.Below(3));
        var asked = state.OfferedTo is { } to && dice.Percent(80) ? to : peer;
        var steers = dice.Percent(50) ? owner : peer;
        return dice.Weighted<InitiativeCommand>(
            (22, new OfferSupport(peer, at)),
            (5, new WithdrawSupport(supporter, at)),
            (8, new CheckIn("it goes slowly", supporter, at)),
            (9, new NameObstacle(dice.Percent(50) ? "no time" : "no room", owner, at)),
            (9, new AskForHelp(number, owner, at)),
            (9, new GiveHelp(number, "I know somebody", peer, at)),
            (7, new OvercomeObstacle(number, "somebody helped", owner, at)),
            (9, new OfferInitiative(dice.Percent(80) ? supporter : peer, steers, at)),
            (6, new TakeOnInitiative(asked, at)),
            (4, new DeclineInitiative(dice.Percent(60) ? asked : steers, at)),
            (6, new ReportBack(Place(dice), "asking first saves time", owner, at)),
            (5, new AbandonInitiative("it was not the time", owner, at)),
            (5, new LapseInitiative("nobody is left", dice.Percent(30) ? Actor.Deadline : supporter, at)),
            (1, new BeginInitiative(string.Empty, owner, at)));
    }

    private static StreamId Place(Dice dice) => new(dice.Percent(92) ? "settled/session/may" : "elsewhere/session/may");

    private static string Fingerprint(Initiative s) =>
        $"{s.Status}:{s.Owner}:{string.Join(',', s.Supporters.Keys.Order())}:{s.OfferedTo}:{s.CheckIns > 0}:{s.Lessons.Count}:{string.Join(',', s.Obstacles.Select(o => $"{o.IsHelpAsked}{o.HelpGiven > 0}{o.OvercomeAt is null}"))}";
}
