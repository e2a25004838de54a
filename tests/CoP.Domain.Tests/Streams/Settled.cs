using CoP.Domain.Charters;
using CoP.Domain.Communities;
using CoP.Domain.Leadership;
using CoP.Domain.Participation;
using CoP.Domain.Testing.Communities;

namespace CoP.Domain.Tests.Streams;

/// <summary>A community in which activities go on: four founders, one peripheral member, two spaces; nothing else happens in it.</summary>
internal static class Settled
{
    public static readonly DateTimeOffset Day = new(2026, 1, 12, 12, 0, 0, TimeSpan.Zero);

    public static CommunityLog Log { get; } = CommunityLog.Empty
        .Do(new FoundCommunity(
            new("settled"),
            new Charter(
                "Settled",
                new DomainStatement("learning together", ["who is it for?"], "no marking"),
                "learn",
                ["openness", "no rank"],
                ["talk"],
                new JoiningPolicy([new("core"), new("active"), new("peripheral")]),
                [new Space("list", SpaceAccess.Public, SpaceMode.Online), new Space("kitchen", SpaceAccess.Private, SpaceMode.InPerson)],
                Rhythm.EveryTwoWeeks),
            [.. CommunityCommands.People.Take(4)],
            CommunityCommands.People[0],
            Day)
        {
            Rules = new() { Functions = [LeadershipFunctions.Coordination, LeadershipFunctions.Facilitation] },
        }).OrThrow()
        .Do(new Welcome(CommunityCommands.People[4], CommunityCommands.People[0], Day)).OrThrow();

    public static Community Community => Log.Community;
}
