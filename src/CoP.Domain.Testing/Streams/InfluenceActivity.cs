using CoP.Domain.Communities;
using CoP.Domain.Learning;
using CoP.Domain.Streams;
using CoP.Domain.Testing.Communities;

namespace CoP.Domain.Testing.Streams;

/// <summary>Draws what happens to people's areas of influence.</summary>
internal static class InfluenceActivity
{
    private static readonly Matter[] Matters = [new("change the agenda"), new("speak to the director")];

    public static Activity<InfluenceCommand, InfluenceEvent, InfluenceArea> Activity { get; } = new(InfluenceDecider.Streams, Next, Fingerprint)
    {
        Names = [.. CommunityCommands.People.Select(p => p.Value)],
        Invariants = InfluenceInvariants.Violations,
        Repeating = (_, c) => c is Encourage ? Repetition.HappensAgain : Repetition.Refused,
    };

    private static InfluenceCommand Next(Community community, StreamState<InfluenceArea> stream, Dice dice, DateTimeOffset at)
    {
        var (person, matter) = (new MemberId(stream.Id.Name), dice.Of(Matters));
        Actor by = dice.Percent(92) ? person : dice.Of(CommunityCommands.People);
        if (stream.State.Of(matter).Planned is { } planned && dice.Percent(60))
        {
            return dice.Percent(20) ? new CallOffTest(matter, by, at) : new ReportTest(matter, Outcome(planned.Expected, dice), "it went like this", by, at);
        }

        Actor other = dice.Percent(20) ? Actor.Office(new("sponsor")) : dice.Of(CommunityCommands.People);
        return dice.Weighted<InfluenceCommand>(
            (30, new Perceive(matter, dice.Of(Enum.GetValues<BoundaryBelief>()), by, at)),
            (14, new RecordConcern(matter, dice.Of(Enum.GetValues<ConcernKind>()), dice.Percent(95) ? "they will laugh" : " ", by, at)),
            (30, new PlanTest(matter, "ask openly", by, at)),
            (10, new Encourage(matter, "you can", other, at)),
            (8, new GrantMatter(matter, other, at) { Terms = dice.Percent(50) ? "keep us informed" : null }),
            (6, new WithdrawGrant(matter, "circumstances", other, at)),
            (2, new ReportTest(matter, TestOutcome.Held, "it went like this", by, at)));
    }

    private static TestOutcome Outcome(BoundaryBelief expected, Dice dice) => dice.Percent(10) ? dice.Of(Enum.GetValues<TestOutcome>()) : expected switch
    {
        BoundaryBelief.Within => dice.Percent(50) ? TestOutcome.Held : TestOutcome.PushedBack,
        BoundaryBelief.Beyond => dice.Percent(50) ? TestOutcome.Held : TestOutcome.Widened,
        _ => dice.Percent(50) ? TestOutcome.PushedBack : TestOutcome.Widened,
    };

    private static string Fingerprint(InfluenceArea area) => string.Join(';', area.Matters.OrderBy(m => m.Key).Select(m =>
        $"{m.Key}:{m.Value.Belief}:{m.Value.Planned?.Expected}:{m.Value.LastTest?.Expected}:{m.Value.LastTest?.Outcome}:{m.Value.Grant?.By}:{m.Value.Untested.Count()}:{string.Join(',', m.Value.Encouragements.Keys.Order())}"));
}
