using System.Globalization;
using CoP.Domain.Charters;
using CoP.Domain.Collections;
using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Participation;

namespace CoP.Domain.Tests.Communities.Crowds;

/// <summary>A community of many: a quarter of them at each level, some gone, and an amendment to which half of them have consented.</summary>
internal static class Crowd
{
    public static readonly MemberId Ada = new("ada");
    public static readonly MemberId Ben = new("ben");
    public static readonly MemberId Cyd = new("cyd");
    public static readonly MemberId Zoe = new("zoe");
    public static readonly MemberId Active = Numbered(1);
    public static readonly MemberId Peripheral = Numbered(3);
    public static readonly DateTimeOffset Day = new(2026, 1, 12, 12, 0, 0, TimeSpan.Zero);

    private static readonly ValueList<Level> Levels = LevelScheme.WengerTrayner.Levels;

    public static Community Of(int members)
    {
        var charter = new Charter(
            "Many", new DomainStatement("learning"), "learn", values: ["openness"], practice: ["talk"], amendments: new AmendmentRule(Levels, 14));
        var founded = Community.Unfounded.Do(new FoundCommunity(new("many"), charter, [Ada, Ben, Cyd], Ada, Day)).OrThrow();
        var full = CommunityDecider.Default.Fold(founded, Enumerable.Range(0, members).SelectMany(Joining));
        var proposed = full.Do(new ProposeAmendment(new() { Practice = ["talk", "write"] }, Ada, Day)).OrThrow();
        var id = proposed.Charter.Amendments[0].Id;
        return CommunityDecider.Default.Fold(proposed, Enumerable.Range(0, members).Where(i => i % 2 == 0).Select(i => new AmendmentConsented(id) { By = Numbered(i), At = Day }));
    }

    /// <summary>The same community, in which whoever looks at people who are not named falls over a missing part of the map.</summary>
    public static Community Mined(Community community)
    {
        // The first question on a level may walk: it is paid for by the replay before it.
        var first = Levels.SelectMany(l => community.Participation.PresentAt(l).Take(2));
        var named = new[] { Ada, Ben, Cyd, Zoe, Active, Peripheral }.Concat(first).ToList();
        var people = Mine.Lay(community.Participation.People, named, default);
        var ranks = community.Participation.Ranks.Of(people);
        return community with
        {
            Participation = community.Participation with { People = people, Core = Mine.Lay(community.Participation.Core, named, default), Ranks = ranks },
        };
    }

    private static MemberId Numbered(int i) => new($"m{i.ToString(CultureInfo.InvariantCulture)}");

    private static IEnumerable<DomainEvent> Joining(int i)
    {
        var (member, warrant, level) = (Numbered(i), new Warrant.Conferred(Ada), Levels[i % Levels.Count]);
        yield return new MemberWelcomed(member, Levels[^1], warrant) { By = Ada, At = Day };
        if (level != Levels[^1])
        {
            yield return new RaiseAccepted(member, Levels[^1], level, warrant) { By = member, At = Day };
        }

        if (i % 8 == 7)
        {
            yield return new MemberDeparted(member) { By = member, At = Day };
        }
    }
}
