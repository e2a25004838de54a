using CoP.Domain.Evidence.Acts;
using CoP.Domain.Evidence.Junctures;
using CoP.Domain.Evidence.Tests.Observing;

namespace CoP.Domain.Evidence.Tests.Junctures;

public sealed class JunctureDetectorTests
{
    [Fact]
    public void Detect_FounderFollowedByAnother_DatesTheTransferAtTheFirstMonthOfTheLead()
    {
        var acts = new Records().Acting("ada", "2020-01", "2021-06", 10).Acting("ben", "2021-01", "2023-12", 10).Count();

        var transfer = Assert.Single(Of(acts, JunctureKind.LeadershipTransfer));

        Assert.Equal(Records.Day("2021-08"), transfer.At);
        Assert.Equal(["ada"], transfer.From);
        Assert.Equal(["ben"], transfer.To);
        Assert.Equal(Records.Day("2022-02"), transfer.Evidence.ConfirmedAt);
        Assert.Equal(1, transfer.Evidence.SharesAfter["ben"]);
        Assert.True(transfer.Evidence.SharesBefore["ada"] > 0.5);
        Assert.Equal(0.2, transfer.Evidence.Parameters["lead"]);
    }

    [Fact]
    public void Detect_BusyMonthsOfSomebodyElse_AreNoTransfer()
    {
        var acts = new Records().Acting("ada", "2020-01", "2023-12", 10).Acting("ben", "2022-01", "2022-02", 40).Count();

        Assert.Empty(Of(acts, JunctureKind.LeadershipTransfer));
    }

    [Fact]
    public void Detect_OneLargeImport_IsNoTransfer()
    {
        var acts = new Records().Acting("ada", "2020-01", "2023-12", 10).Acting("ben", "2022-01", "2022-01", 5000).Count();

        Assert.Empty(Of(acts, JunctureKind.LeadershipTransfer));
    }

    [Fact]
    public void Detect_TwoPeopleTakingTurnsByTheMonth_AreNoTransfer()
    {
        var records = new Records();
        for (var month = 0; month < 60; month++)
        {
            records.Add(month % 2 == 0 ? "ada" : "ben", Records.Day("2018-01").AddMonths(month), 10);
        }

        Assert.Equal([JunctureKind.Formation], JunctureDetector.Detect(records.Count()).Select(juncture => juncture.Kind));
    }

    [Fact]
    public void Detect_TopChangesWhereNobodyHoldsAThird_IsARotation()
    {
        var records = new Records().Acting("ada", "2020-01", "2021-12", 6).Acting("ben", "2022-01", "2023-12", 6);
        foreach (var other in Enumerable.Range(0, 8))
        {
            records.Acting($"member {other}", "2020-01", "2023-12", 2);
        }

        var found = JunctureDetector.Detect(records.Count());

        Assert.DoesNotContain(found, juncture => juncture.Kind == JunctureKind.LeadershipTransfer);
        Assert.Equal(["ben"], Assert.Single(found, juncture => juncture.Kind == JunctureKind.Rotation).To);
    }

    [Fact]
    public void Detect_AllLeadersStop_IsASilenceFromTheFirstMonthWithoutThem()
    {
        var acts = new Records().Acting("ada", "2020-01", "2021-12", 10).Acting("ben", "2020-01", "2021-12", 8)
            .Acting("eve", "2020-01", "2023-12", 2).Count();

        var silence = Assert.Single(Of(acts, JunctureKind.LeadersSilent));

        Assert.Equal(Records.Day("2022-01"), silence.At);
        Assert.Equal(["ada", "ben"], silence.From);
        Assert.Empty(silence.To);
        Assert.Null(silence.Evidence.Remark);
    }

    [Fact]
    public void Detect_LeaderReturns_CallsTheSilenceALull()
    {
        var acts = new Records().Acting("ada", "2020-01", "2021-12", 10).Acting("ada", "2022-11", "2023-12", 10).Acting("eve", "2020-01", "2023-12", 2).Count();

        var silence = Assert.Single(Of(acts, JunctureKind.LeadersSilent));

        Assert.Equal(Records.Day("2022-01"), silence.At);
        Assert.Contains("2022-11", silence.Evidence.Remark, StringComparison.Ordinal);
    }

    [Fact]
    public void Detect_SilenceUpToTheEndOfTheRecord_NeedsToBeObserved()
    {
        var acts = new Records().Acting("ada", "2020-01", "2021-12", 10).Acting("eve", "2020-01", "2021-12", 2).Count();

        Assert.Empty(Of(acts, JunctureKind.LeadersSilent));
        var observed = JunctureDetector.Detect(acts, observedUntil: Records.Day("2023-06"));
        Assert.Equal(Records.Day("2022-01"), Assert.Single(observed, juncture => juncture.Kind == JunctureKind.LeadersSilent).At);
    }

    [Fact]
    public void Detect_TenYearsWithoutActs_ShowsDeclineAndRevival()
    {
        var acts = new Records().Acting("ada", "2005-01", "2007-12", 10).Acting("ben", "2018-01", "2019-12", 10).Count();

        var found = JunctureDetector.Detect(acts);

        Assert.Contains(found, juncture => juncture.Kind == JunctureKind.Decline && juncture.At == Records.Day("2008-01"));
        var revival = Assert.Single(found, juncture => juncture.Kind == JunctureKind.Revival);
        Assert.Equal(Records.Day("2018-01"), revival.At);
        Assert.Equal(["ben"], revival.To);
    }

    [Fact]
    public void Detect_GrowthFromTheBeginning_IsNoRevival()
    {
        var acts = new Records().Acting("ada", "2018-01", "2018-12", 3).Acting("ada", "2019-01", "2021-12", 60).Count();

        Assert.Empty(Of(acts, JunctureKind.Revival));
    }

    [Fact]
    public void Detect_OneGroupReplacesAnother_IsADistributionShift()
    {
        var acts = new Records().Acting("ada", "2020-01", "2021-12", 5).Acting("ben", "2020-01", "2021-12", 5)
            .Acting("eve", "2022-01", "2023-12", 5).Acting("fay", "2022-01", "2023-12", 5).Count();

        var shift = Assert.Single(Of(acts, JunctureKind.DistributionShift));

        Assert.Equal(Records.Day("2022-01"), shift.At);
        Assert.Equal(1, shift.Evidence.Parameters["divergence"], 12);
        Assert.Equal(["ben", "ada"], shift.From);
        Assert.Equal(["fay", "eve"], shift.To);
    }

    [Fact]
    public void Detect_SecondPersonJoins_IsTheFormation()
    {
        var acts = new Records().Acting("ada", "2020-01", "2020-12", 2).Acting("ben", "2020-09", "2020-12", 1).Count();

        var formation = Assert.Single(Of(acts, JunctureKind.Formation));

        Assert.Equal(Records.Day("2020-09"), formation.At);
        Assert.Equal(["ada", "ben"], formation.To);
        Assert.Equal(Records.Day("2020-10"), formation.Evidence.ConfirmedAt);
    }

    [Fact]
    public void Detect_ReviewsAppearWithTheNewLeader_WarnsOfAttributionPractice()
    {
        var acts = new Records().Acting("ada", "2020-01", "2021-12", 10)
            .Acting("ben", "2022-01", "2023-12", 10, towards: "ada", kind: ActKind.Merge).Count();

        var transfer = Assert.Single(Of(acts, JunctureKind.LeadershipTransfer));

        Assert.Contains("way of recording", transfer.Evidence.Remark, StringComparison.Ordinal);
    }

    [Fact]
    public void Detect_TooFewActs_SaysNothingButFormation()
    {
        var acts = new Records().Acting("ada", "2020-01", "2021-12", 1).Acting("ben", "2022-01", "2024-12", 1).Count();

        Assert.Equal([JunctureKind.Formation], JunctureDetector.Detect(acts).Select(juncture => juncture.Kind));
    }

    [Fact]
    public void Detect_OneAct_FindsNothing() =>
        Assert.Empty(JunctureDetector.Detect(new Records().Acting("ada", "2020-01", "2020-01", 1).Count()));

    [Fact]
    public void Detect_EmptyRecord_FindsNothing() => Assert.Empty(JunctureDetector.Detect(new Records().Count()));

    [Fact]
    public void Detect_ActsOfWrongClocks_DoNotMoveTheFounderOrTheEnd()
    {
        var acts = new Records().Add("stray", DateTimeOffset.UnixEpoch, 1).Add("ada", new DateTimeOffset(2090, 1, 1, 0, 0, 0, TimeSpan.Zero), 1)
            .Acting("ada", "2020-01", "2023-12", 10).Acting("eve", "2020-01", "2023-12", 2).Count();

        var found = JunctureDetector.Detect(acts, observedUntil: Records.Day("2024-01"));

        Assert.Equal([(JunctureKind.Formation, Records.Day("2020-01"))], found.Select(juncture => (juncture.Kind, juncture.At)));
    }

    [Theory]
    [InlineData(0, 0.2)]
    [InlineData(12, 0)]
    [InlineData(12, double.NaN)]
    public void Detect_OptionsOutOfRange_AreTheCallersMistake(long minActs, double lead)
    {
        var options = new JunctureOptions { MinActs = minActs, Lead = lead };

        Assert.Throws<ArgumentOutOfRangeException>(() => JunctureDetector.Detect(new Records().Count(), options));
    }

    private static IEnumerable<Juncture> Of(MonthlyActs acts, JunctureKind kind) =>
        JunctureDetector.Detect(acts).Where(juncture => juncture.Kind == kind);
}
