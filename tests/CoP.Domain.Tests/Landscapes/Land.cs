using CoP.Domain.Charters;
using CoP.Domain.Communities;
using CoP.Domain.Landscapes;
using CoP.Domain.Leadership;
using CoP.Domain.Participation;

namespace CoP.Domain.Tests.Landscapes;

/// <summary>Three small communities: ben is in north and south, eve in south and west; cyd is at the periphery of north.</summary>
internal static class Land
{
    public static readonly DateTimeOffset Day = new(2026, 1, 12, 12, 0, 0, TimeSpan.Zero);
    public static readonly CommunityId North = new("north");
    public static readonly CommunityId South = new("south");
    public static readonly CommunityId West = new("west");
    public static readonly MemberId Ada = new("ada");
    public static readonly MemberId Ben = new("ben");
    public static readonly MemberId Cyd = new("cyd");
    public static readonly MemberId Dũng = new("dũng");
    public static readonly MemberId Eve = new("eve");

    public static CommunityLog NorthLog { get; } = Founded(North, [Ada, Ben], [Cyd]);

    public static CommunityLog SouthLog { get; } = Founded(South, [Dũng, Ben], [Eve]);

    public static CommunityLog WestLog { get; } = Founded(West, [Eve], []);

    public static LandscapeView View { get; } = LandscapeView.Of(NorthLog.Community, SouthLog.Community, WestLog.Community);

    public static LandscapeLog Open { get; } = LandscapeLog.Begin("valley").Do(
        View,
        new OpenLandscape("learning in the valley", North, Ada, Day),
        new EnterLandscape(South, Dũng, Day),
        new EnterLandscape(West, Eve, Day)).OrThrow();

    public static CommunityLog Founded(CommunityId id, MemberId[] founders, MemberId[] welcomed, DateTimeOffset? at = null)
    {
        var day = at ?? Day;
        var log = CommunityLog.Empty.Do(new FoundCommunity(id, CharterOf(id.Value), [.. founders], founders[0], day)
        {
            Rules = new() { Functions = [LeadershipFunctions.Coordination] },
        }).OrThrow();
        return welcomed.Aggregate(log, (l, m) => l.Do(new Welcome(m, founders[0], day)).OrThrow());
    }

    public static Charter CharterOf(string name) => new(name, about: $"learning in the {name}", purpose: "learn", values: ["openness"], practice: ["talk"]);

    public static LandscapeLog Brokered(LandscapeLog? log = null) => (log ?? Open).Do(
        View, new RecogniseBroker(Ben, North, South, Ada, Day), new RecogniseBroker(Ben, South, North, Dũng, Day)).OrThrow();
}
