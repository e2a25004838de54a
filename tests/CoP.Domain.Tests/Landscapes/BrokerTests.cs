using CoP.Domain.Landscapes;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;
using static CoP.Domain.Tests.Landscapes.Land;

namespace CoP.Domain.Tests.Landscapes;

/// <summary>Brokers, conveners, enablers, sponsors: legitimacy on more than one side.</summary>
[Trait("Statement", "28")]
[Trait("Statement", "18")]
public sealed class BrokerTests
{
    [Fact]
    public void Broker_OfOneSide_IsOneSided()
    {
        var log = Open.Do(View, new RecogniseBroker(Ben, North, South, Ada, Day)).OrThrow();

        Assert.Equal(BrokerStatus.OneSided, log.Landscape.BrokerOf(Ben, South, North));
        Assert.Empty(log.Landscape.BrokersInForce(View));
        Assert.Equal("landscape.recognised-already", log.WhyNot(View, new RecogniseBroker(Ben, North, South, Cyd, Day))?.Code);
    }

    [Fact]
    public void Broker_OfBothSides_IsRecognisedWhileBothMembershipsLast()
    {
        var log = Brokered();
        var away = View.With(SouthLog.Do(new TakeLeave(Ben, Day.AddDays(1))).OrThrow().Community);

        Assert.Equal(BrokerStatus.Recognised, log.Landscape.BrokerOf(Ben, North, South));
        Assert.Single(log.Landscape.BrokersInForce(View));
        Assert.Empty(log.Landscape.BrokersInForce(away));
    }

    [Fact]
    public void Broker_WhoLeftASide_IsSettledByTheDeadlineOrAnybody()
    {
        var log = Brokered();
        var later = Day.AddDays(2);
        var away = View.With(SouthLog.Do(new Depart(Ben, Day.AddDays(1))).OrThrow().Community);

        var due = Assert.Single(LandscapeDecider.Due(log.Landscape, away, later));
        Assert.Equal(LinkEnd.Lapsed, Assert.IsType<BrokeringEnded>(Assert.Single(log.Do(away, due).Events)).Reason);
        Assert.True(log.CanDo(away, new EndBrokering(Ben, South, North, Eve, later)));
        Assert.Empty(LandscapeDecider.Due(log.Landscape, View, later));
    }

    [Fact]
    public void Broker_WhoLeftAndCameBack_IsRecognisedAnew()
    {
        var log = Brokered();
        var back = View.With(SouthLog.Do(new TakeLeave(Ben, Day.AddDays(1)), new ComeBack(Ben, Day.AddDays(2))).OrThrow().Community);

        Assert.Empty(log.Landscape.BrokersInForce(back));
        var again = log.Do(back, new RecogniseBroker(Ben, South, North, Dũng, Day.AddDays(3)));

        Assert.Equal(["landscape.brokering-ended", "landscape.broker-recognised"], again.Events.Select(e => e.Type), StringComparer.Ordinal);
        Assert.Equal(BrokerStatus.OneSided, again.OrThrow().Landscape.BrokerOf(Ben, North, South));
    }

    [Theory]
    [InlineData("ben", LinkEnd.SteppedDown)]
    [InlineData("ada", LinkEnd.Withdrawn)]
    [InlineData("dũng", LinkEnd.Withdrawn)]
    [InlineData("cyd", null)]
    public void EndBrokering_IsForThoseConcerned(string by, LinkEnd? reason)
    {
        var outcome = Brokered().Do(View, new EndBrokering(Ben, North, South, new MemberId(by), Day));

        Assert.Equal(reason is null ? "landscape.not-yours" : null, outcome.Refusal?.Code);
        Assert.Equal(reason, outcome.Events.OfType<BrokeringEnded>().FirstOrDefault()?.Reason);
    }

    [Fact]
    public void EndBrokering_ByAPeripheralRecogniser_IsTheirRight()
    {
        var log = Open.Do(View, new RecogniseBroker(Ben, North, South, Cyd, Day)).OrThrow();
        var gone = View.With(NorthLog.Do(new Depart(Cyd, Day)).OrThrow().Community);

        Assert.True(log.CanDo(View, new EndBrokering(Ben, North, South, Cyd, Day)));
        Assert.Equal("landscape.not-yours", log.WhyNot(gone, new EndBrokering(Ben, North, South, Cyd, Day))?.Code);
    }

    [Fact]
    public void BrokerSteps_OfZero_AskForMembershipOnly()
    {
        var log = LandscapeLog.Begin("valley").Do(
            View, new OpenLandscape("valley", South, Dũng, Day) { Policy = new() { BrokerSteps = 0 } }, new EnterLandscape(West, Eve, Day)).OrThrow();

        Assert.True(log.CanDo(View, new RecogniseBroker(Eve, South, West, Dũng, Day)));
    }

    [Fact]
    public void Roles_InSeveralWorlds_AreRolesAcross()
    {
        var log = Open.Do(
            View,
            new RecogniseRole(LandscapeRole.Convener, Ben, North, "asks good questions", Ada, Day),
            new RecogniseRole(LandscapeRole.Enabler, Ben, North, "finds rooms", Ada, Day),
            new RecogniseRole(LandscapeRole.Sponsor, Ada, South, "gives time", Dũng, Day)).OrThrow();

        Assert.Equal(RoleStatus.Local, log.Landscape.RoleOf(LandscapeRole.Convener, Ben));
        Assert.Equal("landscape.not-recognised", log.WhyNot(View, new Convene([North, South], "what now?", [Ada, Dũng], Ben, Day))?.Code);
        Assert.Equal("landscape.recognised-already", log.WhyNot(View, new RecogniseRole(LandscapeRole.Convener, Ben, North, "again", Cyd, Day))?.Code);
        Assert.Equal("landscape.not-for-oneself", log.WhyNot(View, new RecogniseRole(LandscapeRole.Convener, Ben, South, "me", Ben, Day))?.Code);
        Assert.Equal("landscape.text-unfit", log.WhyNot(View, new RecogniseRole(LandscapeRole.Convener, Ben, South, "", Dũng, Day))?.Code);

        log = log.Do(View, new RecogniseRole(LandscapeRole.Convener, Ben, South, "knows both", Dũng, Day)).OrThrow();
        Assert.Equal(RoleStatus.Across, log.Landscape.RoleOf(LandscapeRole.Convener, Ben));
        Assert.Equal(RoleStatus.Unrecognised, log.Landscape.RoleOf(LandscapeRole.Sponsor, Ben));
    }

    [Fact]
    public void Convene_TakesLegitimacyInEachWorldAndPeopleOfEach()
    {
        var log = Open.Do(
            View,
            new RecogniseRole(LandscapeRole.Convener, Ben, North, "asks", Ada, Day),
            new RecogniseRole(LandscapeRole.Convener, Ben, South, "asks", Dũng, Day),
            new RecogniseRole(LandscapeRole.Convener, Eve, North, "asks", Ada, Day),
            new RecogniseRole(LandscapeRole.Convener, Cyd, South, "asks", Dũng, Day),
            new RecogniseRole(LandscapeRole.Convener, Cyd, West, "asks", Eve, Day)).OrThrow();

        Assert.True(log.CanDo(View, new Convene([South, North], "what now?", [Dũng, Ada], Ben, Day)));
        Assert.Equal("landscape.not-recognised", log.WhyNot(View, new Convene([North, West], "what now?", [Ada, Eve], Ben, Day))?.Code);
        Assert.Equal("landscape.people-unfit", log.WhyNot(View, new Convene([North, South], "what now?", [Ada, Cyd], Ben, Day))?.Code);
        Assert.Equal("landscape.not-present", log.WhyNot(View, new Convene([South, West], "what now?", [Dũng, Eve], Cyd, Day))?.Code);
        Assert.Equal("landscape.person-needed", log.WhyNot(View, new Convene([South, West], "what now?", [Dũng, Eve], Actor.Deadline, Day))?.Code);
        Assert.Equal("landscape.text-unfit", log.WhyNot(View, new Convene([North, South], " ", [Ada, Dũng], Ben, Day))?.Code);
    }

    [Theory]
    [InlineData("ben", LinkEnd.SteppedDown)]
    [InlineData("cyd", LinkEnd.Withdrawn)]
    [InlineData("ada", LinkEnd.Withdrawn)]
    [InlineData("eve", null)]
    public void WithdrawRole_IsForThoseConcerned(string by, LinkEnd? reason)
    {
        var log = Open.Do(View, new RecogniseRole(LandscapeRole.Enabler, Ben, North, "finds rooms", Cyd, Day)).OrThrow();
        var outcome = log.Do(View, new WithdrawRole(LandscapeRole.Enabler, Ben, North, new MemberId(by), Day));

        Assert.Equal(reason is null ? "landscape.not-yours" : null, outcome.Refusal?.Code);
        Assert.Equal(reason, outcome.Events.OfType<RoleWithdrawn>().FirstOrDefault()?.Reason);
    }

    [Fact]
    public void WithdrawRole_OfACommunityThatEnded_LapsesIt()
    {
        var log = Open.Do(View, new RecogniseRole(LandscapeRole.Enabler, Ben, West, "finds rooms", Eve, Day)).OrThrow();
        var ended = View.With(WestLog.Do(new EndLifeCycle(Ending.Faded, [], Eve, Day)).OrThrow().Community);

        Assert.Equal(LinkEnd.Lapsed, Assert.IsType<RoleWithdrawn>(Assert.Single(log.Do(ended, new WithdrawRole(LandscapeRole.Enabler, Ben, West, Actor.Deadline, Day)).Events)).Reason);
    }
}
