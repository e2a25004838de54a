using CoP.Domain.Collections;
using CoP.Domain.Landscapes;
using CoP.Domain.Testing;
using CoP.Domain.Testing.Communities;
using FsCheck.Fluent;

namespace CoP.Domain.Tests.Landscapes;

/// <summary>A landscape over three communities that stand still, as a subject of the laws.</summary>
internal static class LandscapeLaws
{
    private static readonly StreamId Id = new("landscape/valley");
    private static readonly CommunityId[] All = [Land.North, Land.South, Land.West];
    private static readonly MemberId[] People = [Land.Ada, Land.Ben, Land.Cyd, Land.Dũng, Land.Eve];
    private static readonly string[] Topics = ["feedback", "Feedback", "writing", "mentoring"];

    public static LawSubject<LandscapeCommand, LandscapeEvent, Landscape> Subject { get; } = new()
    {
        Decider = LandscapeDecider.Over(Land.View, Id),
        Commands = s => Gen.Choose(0, int.MaxValue).Select(chance => Next(s, new Dice((ulong)chance))),
        Machines = [LandscapeMachine.Definition, BrokerMachine.Definition, RoleMachine.Definition, BoundaryObjectMachine.Definition],
        Invariants = LandscapeInvariants.Violations,
        IsKnownCode = RefusalCodes.IsWellFormed,
        Repeating = (_, c) => RepetitionOf(c),
        Write = e => LandscapeFormat.Events.Write(new(Id, 0, 0, 1, null, null, e)),
        Read = line => (LandscapeEvent)LandscapeFormat.Events.Read([line]).Events[0].Event,
        At = e => e.At,
        LongestHistory = 120,
    };

    public static Repetition RepetitionOf(LandscapeCommand command) => command is RecordEncounter or Convene or IntroduceBoundaryObject ? Repetition.HappensAgain : Repetition.Refused;

    private static LandscapeCommand Next(Landscape state, Dice dice)
    {
        var at = Clock.Later(state.Status == LandscapeStatus.Unopened ? Land.Day : state.Now, dice);
        if (state.Status == LandscapeStatus.Unopened && dice.Percent(90))
        {
            return new OpenLandscape("learning in the valley", Land.North, Land.Ada, at) { Policy = new() { BrokerSteps = dice.Below(2), Worlds = 2 + dice.Below(2) } };
        }

        var community = state.Communities.Count > 0 && dice.Percent(85) ? dice.Of(state.Communities.Keys.Order().ToList()) : dice.Of(All);
        var outside = All.Where(c => !state.Communities.ContainsKey(c)).Append(community).First();
        var by = dice.Percent(75) ? dice.Of(Present(community)) : dice.Of(People);
        return dice.Weighted<Func<LandscapeCommand>>(
            (15, () => new EnterLandscape(outside, dice.Percent(80) ? Present(outside)[0] : by, at)),
            (4, () => new LeaveLandscape(community, dice.Percent(80) ? Present(community)[0] : by, at)),
            (1, () => new OpenLandscape("again", community, by, at)),
            (22, () => Brokering(state, dice, community, by, at)),
            (20, () => Role(state, dice, community, by, at)),
            (20, () => Thing(state, dice, community, by, at)),
            (16, () => Person(dice, community, by, at)),
            (8, () => Meeting(dice, by, at)))();
    }

    private static MemberId[] Present(CommunityId community) =>
        community == Land.North ? [Land.Ada, Land.Ben, Land.Cyd] : community == Land.South ? [Land.Dũng, Land.Ben, Land.Eve] : [Land.Eve];

    private static LandscapeCommand Brokering(Landscape state, Dice dice, CommunityId community, MemberId by, DateTimeOffset at)
    {
        if (state.Brokers.Count > 0 && dice.Percent(25))
        {
            var seat = dice.Of(state.Brokers.Keys.ToList());
            return new EndBrokering(seat.Broker, seat.Between.Other, seat.Between.One, dice.Percent(40) ? seat.Broker : by, at);
        }

        return dice.Percent(75)
            ? dice.Percent(50) ? new RecogniseBroker(Land.Ben, Land.North, Land.South, Land.Ada, at) : new RecogniseBroker(Land.Ben, Land.South, Land.North, Land.Dũng, at)
            : new RecogniseBroker(dice.Of(People), community, dice.Of(All), by, at);
    }

    private static LandscapeCommand Role(Landscape state, Dice dice, CommunityId community, MemberId by, DateTimeOffset at)
    {
        if (state.Roles.Count > 0 && dice.Percent(25))
        {
            var (seat, recognised) = dice.Of(state.Roles.ToList());
            return new WithdrawRole(seat.Role, seat.Person, dice.Of([.. recognised]).In, dice.Percent(50) ? seat.Person : by, at);
        }

        return new RecogniseRole(dice.Percent(70) ? LandscapeRole.Convener : dice.Of(Enum.GetValues<LandscapeRole>()), dice.Percent(70) ? Land.Ben : dice.Of(People), community, "brings us together", by, at);
    }

    private static LandscapeCommand Thing(Landscape state, Dice dice, CommunityId community, MemberId by, DateTimeOffset at)
    {
        if (state.Objects.Count == 0 || dice.Percent(20))
        {
            return new IntroduceBoundaryObject(community, "a map of words", dice.Percent(95) ? "we draw on it" : " ", by, at);
        }

        var thing = dice.Of(state.Objects.Values.ToList());
        return dice.Weighted<Func<LandscapeCommand>>(
            (50, () => new AdoptBoundaryObject(thing.Id, community, "we read it", by, at)),
            (35, () => new DropBoundaryObject(thing.Id, community, by, at)),
            (15, () => new RetireBoundaryObject(thing.Id, thing.IntroducedIn, "out of date", dice.Percent(60) ? Present(thing.IntroducedIn)[0] : by, at)),
            (5, () => new AdoptBoundaryObject(new(999), community, "we read it", by, at)))();
    }

    private static LandscapeCommand Person(Dice dice, CommunityId community, MemberId by, DateTimeOffset at) => dice.Weighted<Func<LandscapeCommand>>(
        (30, () => new RecogniseCompetence(dice.Percent(80) ? dice.Of(Present(community)) : dice.Of(People), community, dice.Of(Topics), by, at)),
        (15, () => new ReportIdentification(community, new(dice.Below(3) * 50, 50, 50), by, at)),
        (35, () => new DeclareInterest(community, dice.Percent(20) ? [] : dice.Percent(20) ? [.. Topics] : [dice.Of(Topics)], by, at) { Initiative = dice.Percent(30) ? new StreamId("north/initiative/β") : null }),
        (25, () => new ConnectPeople(community, dice.Of(People), dice.Of(All), dice.Of(Topics), by, at)),
        (10, () => new DisconnectPeople(dice.Of(People), by, at)))();

    private static LandscapeCommand Meeting(Dice dice, MemberId by, DateTimeOffset at)
    {
        ValueList<MemberId> people = dice.Percent(70) ? [Land.Ada, Land.Dũng, Land.Eve] : [by, dice.Of(People)];
        return dice.Percent(50)
            ? new RecordEncounter(dice.Of(All), dice.Of(All), "a visit", people, dice.Percent(50) ? people[0] : by, at)
            : new Convene(dice.Percent(60) ? [Land.North, Land.South] : [.. All.Take(dice.Below(4))], "what do we share?", people, dice.Percent(70) ? Land.Ben : by, at);
    }
}
