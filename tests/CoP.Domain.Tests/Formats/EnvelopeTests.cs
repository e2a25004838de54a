using CoP.Domain.Communities;
using CoP.Domain.Formats;
using CoP.Domain.Participation;

namespace CoP.Domain.Tests.Formats;

public sealed class EnvelopeTests
{
    private static readonly CommunityLog Founded = CommunityLog.Empty.Do(EveryEvent.Founding()).OrThrow();

    [Fact]
    public void SeveralCommands_AreOneDecisionWithTheirOwnCauses()
    {
        var log = Founded.Do(
            new Welcome(EveryEvent.Ben, EveryEvent.Ada, EveryEvent.Day(1)) { CommandId = "w", Correlation = "one" },
            new RecordAccess(EveryEvent.Ben, Access.Talk, EveryEvent.Ada, EveryEvent.Day(1)) { Correlation = "two" },
            new OfferRaise(EveryEvent.Ben, new("core"), EveryEvent.Ada, EveryEvent.Day(2)) { CommandId = "o" }).OrThrow();

        Assert.Equal(
            [("learning-developers/8", 8L, 3, new EventCause(null, "w"), "one"), ("learning-developers/9", 8L, 3, null, "two"), ("learning-developers/10", 8L, 3, new EventCause(null, "o"), null)],
            log.Events.Skip(8).Select(e => (e.Id, e.Decision, e.DecisionSize, e.Cause, e.Correlation)));
    }

    [Fact]
    public void Reactions_NameTheEventThatTheyFollowFrom()
    {
        var log = Founded.Do(
            new RecordExtension("x-a.b", "1", EveryEvent.Cyd, EveryEvent.Day(1)) { CommandId = "x" },
            new Depart(EveryEvent.Ada, EveryEvent.Day(1)) { CommandId = "d", Correlation = "leaving" }).OrThrow();

        Assert.Equal(
            [
                ("x-a.b", new EventCause(null, "x"), null),
                ("participation.member-departed", new EventCause(null, "d"), "leaving"),
                ("leadership.holding-vacated", new EventCause(9, null), "leaving"),
                ("leadership.holding-vacated", new EventCause(9, null), "leaving"),
                ("leadership.acting-holder-named", new EventCause(9, null), "leaving"),
                ("leadership.acting-holder-named", new EventCause(9, null), "leaving"),
            ],
            log.Events.Skip(8).Select(e => (e.Event.Type, e.Cause, e.Correlation)));
        Assert.All(log.Events.Skip(8), e => Assert.Equal((8L, 6), (e.Decision, e.DecisionSize)));
    }

    [Fact]
    public void Wrap_ARefusal_IsNothing() => Assert.Empty(
        EventEnvelope.Wrap(EveryEvent.Id, 0, Founded.Do(new Depart(EveryEvent.Gus, EveryEvent.Day(1))).Decision, new Depart(EveryEvent.Gus, EveryEvent.Day(1))));

    [Fact]
    public void Log_ARefusal_IsTheSameLog() => Assert.Same(Founded, Founded.Do(new Depart(EveryEvent.Gus, EveryEvent.Day(1))).State);
}
