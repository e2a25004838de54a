using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Gatherings;
using CoP.Domain.Participation;
using CoP.Domain.Streams;
using CoP.Domain.Tests.Streams;

namespace CoP.Domain.Tests.Gatherings;

/// <summary>A session of the settled community: ada, ben, cyd and dũng are core, eve is peripheral.</summary>
internal static class SessionPlay
{
    public static readonly MemberId Ada = new("ada");
    public static readonly MemberId Ben = new("ben");
    public static readonly MemberId Cyd = new("cyd");
    public static readonly MemberId Eve = new("eve");
    public static readonly MemberId Gus = new("gus");
    public static readonly DateTimeOffset Day = Settled.Day;
    public static readonly DateTimeOffset Start = Day.AddDays(7);

    public static Community Here => Settled.Community;

    public static SessionOutline Outline { get; } = new(
        "writing together",
        Start,
        Start.AddHours(2),
        [new("tea", ActivityTone.Familiar), new("round", ActivityTone.Familiar), new("a stranger's text", ActivityTone.Stimulating)],
        [new("round", 20), new("writing", 60)],
        new(["chapter 1"], ["write a page"]),
        new([], ["write another"]),
        "bring paper");

    public static StreamLog<SessionCommand, SessionEvent, Session> Begun => SessionDecider.Streams.Begin(Here.Id, "january");

    public static StreamLog<SessionCommand, SessionEvent, Session> Planned { get; } = Begun.Do(Here, new PlanSession(Outline, "list", [Ben], Ada, Day)).OrThrow();

    public static StreamLog<SessionCommand, SessionEvent, Session> Opened { get; } = Planned.Do(Here, new OpenSession(Ben, Start)).OrThrow();

    public static StreamLog<SessionCommand, SessionEvent, Session> Held { get; } = Opened
        .Do(Here, new Arrive(Ben, Start)).OrThrow()
        .Do(Here, new HoldSession(Ben, Start.AddHours(3))).OrThrow();

    /// <summary>The community after somebody has left it.</summary>
    public static Community Without(params ReadOnlySpan<MemberId> gone)
    {
        var log = Settled.Log;
        foreach (var member in gone)
        {
            log = log.Do(new Depart(member, Day)).OrThrow();
        }

        return log.Community;
    }

    public static string? Code<TCommand, TEvent, TState>(this StreamLog<TCommand, TEvent, TState> log, TCommand command, Community? community = null)
        where TCommand : DomainCommand
        where TEvent : DomainEvent
        where TState : class => log.WhyNot(community ?? Here, command)?.Code;
}
