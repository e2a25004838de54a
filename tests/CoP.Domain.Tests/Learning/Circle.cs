using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Learning;
using CoP.Domain.Streams;
using CoP.Domain.Tests.Streams;
using CoP.Domain.ValueCreation;

namespace CoP.Domain.Tests.Learning;

/// <summary>People, places and short ways of saying things for the tests of learning: ada to dũng are of the core, eve is peripheral.</summary>
internal static class Circle
{
    public static readonly MemberId Ada = new("ada");
    public static readonly MemberId Ben = new("ben");
    public static readonly MemberId Cyd = new("cyd");
    public static readonly MemberId Eve = new("eve");
    public static readonly Actor Sponsor = Actor.Office(new("sponsor"));
    public static readonly Matter Agenda = new("change the agenda");
    public static readonly Matter Director = new("speak to the director");
    public static readonly StreamId May = new("settled/session/may");
    public static readonly StreamId June = new("settled/session/june");
    public static readonly StreamId Abroad = new("elsewhere/session/may");

    public static DateTimeOffset Day => Settled.Day;

    public static Community Here => Settled.Community;

    public static StreamLog<InfluenceCommand, InfluenceEvent, InfluenceArea> AreaOf(MemberId member, params InfluenceCommand[] commands) =>
        commands.Aggregate(InfluenceDecider.Streams.Begin(Here.Id, member.Value), (log, c) => log.Do(Here, c).OrThrow());

    public static StreamLog<InitiativeCommand, InitiativeEvent, Initiative> Initiative(params InitiativeCommand[] commands) =>
        commands.Aggregate(InitiativeDecider.Streams.Begin(Here.Id, "one"), (log, c) => log.Do(Here, c).OrThrow());

    public static StreamLog<ValueCommand, ValueEvent, ValueClaim> Claim(string name, params ValueCommand[] commands) =>
        commands.Aggregate(ValueDecider.Streams.Begin(Here.Id, name), (log, c) => log.Do(Here, c).OrThrow());

    public static StreamLog<StoryCommand, StoryEvent, ValueStory> Story(string name, params StoryCommand[] commands) =>
        commands.Aggregate(StoryDecider.Streams.Begin(Here.Id, name), (log, c) => log.Do(Here, c).OrThrow());

    public static ValueContent Content(CycleId cycle, string? from = null, StreamId? about = null) =>
        new("cycles-2011", cycle, "we ask first now", about ?? May, "the ward", GrewFrom: from is null ? null : Value(from));

    public static StreamId Value(string name) => StreamId.Of(Here.Id, "value", name);

    public static StoryText Text(MemberId person, params StoryEpisode[] episodes) =>
        new("One question", "cycles-2011", person, episodes.Length == 0 ? [new(ValueFrameworks.Applied, "I asked first")] : [.. episodes]);

    public static void Refused<TCommand, TEvent, TState>(string code, StreamLog<TCommand, TEvent, TState> log, TCommand command, Community? community = null)
        where TCommand : DomainCommand
        where TEvent : DomainEvent
        where TState : class =>
        Assert.Equal(code, log.WhyNot(community ?? Here, command)?.Code);
}
