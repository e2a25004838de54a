using CoP.Domain.Landscapes;
using static CoP.Domain.Tests.Landscapes.Land;

namespace CoP.Domain.Tests.Landscapes;

/// <summary>A life of a landscape in which every kind of event happens, each seen at its own time.</summary>
internal static class LandscapeStory
{
    public static LandscapeLog Told { get; } = Tell();

    private static LandscapeLog Tell()
    {
        var log = LandscapeLog.Begin("Tal der Übung");
        log = Do(log, new OpenLandscape("learning in the valley", North, Ada, Day) { Policy = new() { BrokerSteps = 0, Worlds = 2 }, Correlation = "first-meeting" });
        log = Do(log, new EnterLandscape(South, Dũng, Hour(1)) { CommandId = "c-2" }, new EnterLandscape(West, Eve, Hour(1)));
        log = Do(log, new RecogniseBroker(Ben, North, South, Ada, Hour(2)), new RecogniseBroker(Ben, South, North, Dũng, Hour(2)), new RecogniseBroker(Eve, South, West, Dũng, Hour(2)));
        log = Do(log, new RecogniseRole(LandscapeRole.Convener, Ben, North, "asks good questions", Ada, Hour(3)), new RecogniseRole(LandscapeRole.Convener, Ben, South, "knows both", Dũng, Hour(3)));
        log = Do(log, new RecogniseRole(LandscapeRole.Sponsor, Ada, West, "gives time – 5 h", Eve, Hour(3)), new WithdrawRole(LandscapeRole.Sponsor, Ada, West, Ada, Hour(3)));
        log = Do(log, new Convene([South, North], "what do we share?", [Dũng, Ada], Ben, Hour(4)));
        log = Do(log, new RecordEncounter(South, West, "a visit", [Dũng, Eve], Dũng, Hour(4)));
        var map = new BoundaryObjectId(log.Landscape.Position);
        log = Do(log, new IntroduceBoundaryObject(North, "map of words", "we draw on it", Cyd, Hour(5)));
        log = Do(log, new AdoptBoundaryObject(map, South, "we read it to newcomers", Dũng, Hour(5)), new DropBoundaryObject(map, North, Ada, Hour(5)));
        log = Do(log, new RetireBoundaryObject(map, South, "out of date", Dũng, Hour(6)));
        log = Do(log, new RecogniseCompetence(Ben, South, "feedback", Dũng, Hour(6)), new ReportIdentification(South, new(90, 60, 30), Ben, Hour(6)));
        log = Do(log, new DeclareInterest(North, ["feedback", "Schreiben"], Ada, Hour(7)) { Initiative = new StreamId("north/initiative/Klinik") }, new DeclareInterest(South, ["feedback"], Dũng, Hour(7)));
        log = Do(log, new ConnectPeople(North, Dũng, South, "feedback", Ada, Hour(7)), new DeclareInterest(South, [], Dũng, Hour(7)));
        log = Do(log, new DisconnectPeople(Ada, Dũng, Hour(8)), new EndBrokering(Ben, North, South, Ben, Hour(8)));
        return Do(log, new LeaveLandscape(South, Dũng, Hour(9)) { Correlation = "farewell", CommandId = "c-9" });
    }

    private static DateTimeOffset Hour(int hours) => Day.AddHours(hours);

    private static LandscapeLog Do(LandscapeLog log, params LandscapeCommand[] commands) => log.Do(View, commands).OrThrow();
}
