using CoP.Domain.Evidence.Observing;

namespace CoP.Domain.Evidence.Tests.Observing;

public sealed class MembershipTests
{
    private static readonly Dictionary<string, MemberObservation> Members = Observer.Observe(
        new Records()
            .Acting("insider", "2019-01", "2020-12", 20)
            .Acting("inbound", "2019-06", "2019-06", 1).Acting("inbound", "2020-04", "2020-12", 10)
            .Acting("newcomer", "2020-11", "2020-12", 1)
            .Acting("rising newcomer", "2020-06", "2020-12", 1)
            .Acting("steady", "2019-01", "2020-12", 1)
            .Acting("leaving", "2019-01", "2019-12", 10).Acting("leaving", "2020-02", "2020-02", 1)
            .Acting("gone", "2018-01", "2018-03", 5)
            .Acting("loyal visitor", "2019-03", "2019-03", 1).Acting("loyal visitor", "2020-03", "2020-03", 1)
            .Count(),
        "members").Members.ToDictionary(member => member.Id, StringComparer.Ordinal);

    [Theory]
    [InlineData("insider", ObservedLevel.Core, ObservedTrajectory.Insider)]
    [InlineData("inbound", ObservedLevel.Core, ObservedTrajectory.Inbound)]
    [InlineData("newcomer", ObservedLevel.Occasional, null)]
    [InlineData("rising newcomer", ObservedLevel.Active, ObservedTrajectory.Inbound)]
    [InlineData("steady", ObservedLevel.Active, ObservedTrajectory.Insider)]
    [InlineData("leaving", ObservedLevel.Occasional, ObservedTrajectory.Outbound)]
    [InlineData("gone", ObservedLevel.Peripheral, null)]
    [InlineData("loyal visitor", ObservedLevel.Occasional, ObservedTrajectory.Peripheral)]
    public void Observe_ParticipationOverTwoYears_FollowsTheStatedRule(string person, ObservedLevel level, ObservedTrajectory? trajectory)
    {
        Assert.Equal(level, Members[person].Level);
        Assert.Equal(trajectory, Members[person].Trajectory);
    }

    [Fact]
    public void Observe_OneCommunity_NeverInfersABoundary() =>
        Assert.DoesNotContain(Members.Values, member => member.Trajectory == ObservedTrajectory.Boundary);

    [Fact]
    public void Observe_Members_AreByFallingActs() =>
        Assert.Equal("insider", Observer.Observe(new Records().Acting("a", "2020-01", "2020-01", 1).Acting("insider", "2020-01", "2020-01", 2).Count(), "x").Members[0].Id);

    [Fact]
    public void Observe_YoungRecord_AsksForItsOwnMonthsAndTellsNoTrajectory()
    {
        var seen = Observer.Observe(new Records().Acting("ada", "2020-01", "2020-03", 10).Acting("ben", "2020-03", "2020-03", 1).Count(), "young");

        Assert.Equal([ObservedLevel.Core, ObservedLevel.Active], seen.Members.Select(member => member.Level));
        Assert.All(seen.Members, member => Assert.Null(member.Trajectory));
    }
}
