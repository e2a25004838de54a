using CoP.Domain.Evidence.Observing;

namespace CoP.Domain.Evidence.Tests.Observing;

public sealed class ObserverTests
{
    [Fact]
    public void Observe_EmptyRecord_HasNothingButANote()
    {
        var seen = Observer.Observe(new Records().Count(), "nothing");

        Assert.Null(seen.From);
        Assert.Empty(seen.Periods);
        Assert.Empty(seen.Members);
        Assert.Empty(seen.Junctures);
        Assert.Single(seen.Notes);
    }

    [Fact]
    public void Observe_OneAct_IsOnePeriodOfOnePerson()
    {
        var seen = Observer.Observe(new Records().Acting("ada", "2020-05", "2020-05", 1).Count(), "one");

        var period = Assert.Single(seen.Periods);
        Assert.Equal((new DateOnly(2020, 4, 1), new DateOnly(2020, 7, 1)), (period.Start, period.End));
        Assert.Equal((1L, 1, "ada", 1.0, null, 1.0, 1), (period.Acts, period.Active, period.Top, period.TopShare, period.Gini, period.Effective, period.TruckFactor));
        Assert.Equal((1, 0, 0), (period.Core, period.Regular, period.Casual));
        Assert.Null(period.Density);
        Assert.Equal(ObservedLevel.Core, Assert.Single(seen.Members).Level);
        Assert.Null(seen.Members[0].Trajectory);
    }

    [Fact]
    public void Observe_EmptyQuarter_LeavesItsMeasuresUndefined()
    {
        var seen = Observer.Observe(new Records().Acting("ada", "2020-01", "2020-01", 3).Acting("ben", "2020-09", "2020-09", 2).Count(), "gap");

        var empty = seen.Periods[1];
        Assert.Equal(3, seen.Periods.Count);
        Assert.Equal((0L, 0, null, null, null, null), (empty.Acts, empty.Active, empty.Top, empty.TopShare, empty.Gini, empty.Effective));
        Assert.Equal((1, "ada", 1.0), (empty.TruckFactor, empty.Top12, empty.Top12Share));
        Assert.Equal((0, 0, 0), (empty.Core, empty.Regular, empty.Casual));
    }

    [Fact]
    public void Observe_TenYearGap_KeepsThePeriodsDenseAndTheYearUndefined()
    {
        var seen = Observer.Observe(new Records().Acting("ada", "2005-01", "2005-03", 1).Acting("ada", "2015-01", "2015-03", 1).Count(), "gap");

        Assert.Equal(41, seen.Periods.Count);
        Assert.Null(seen.Periods[20].TruckFactor);
        Assert.Null(seen.Periods[20].Top12);
        Assert.All(seen.Periods.Zip(seen.Periods.Skip(1)), pair => Assert.Equal(pair.First.End, pair.Second.Start));
    }

    [Theory]
    [InlineData(ObservationPeriod.Month, 14)]
    [InlineData(ObservationPeriod.Quarter, 6)]
    [InlineData(ObservationPeriod.Year, 3)]
    [InlineData(ObservationPeriod.Rolling, 14)]
    public void Observe_EachPeriod_CoversTheRecord(ObservationPeriod period, int expected)
    {
        var acts = new Records().Acting("ada", "2020-12", "2022-01", 1).Count();

        var seen = Observer.Observe(acts, "periods", new ObservationOptions { Period = period });

        Assert.Equal(expected, seen.Periods.Count);
    }

    [Fact]
    public void Observe_RollingWindow_EndsWithEachMonth()
    {
        var acts = new Records().Acting("ada", "2020-01", "2020-06", 1).Count();

        var seen = Observer.Observe(acts, "rolling", new ObservationOptions { Period = ObservationPeriod.Rolling, RollingMonths = 3 });

        Assert.Equal((new DateOnly(2019, 11, 1), new DateOnly(2020, 2, 1), 1L), (seen.Periods[0].Start, seen.Periods[0].End, seen.Periods[0].Acts));
        Assert.Equal((new DateOnly(2020, 4, 1), new DateOnly(2020, 7, 1), 3L), (seen.Periods[5].Start, seen.Periods[5].End, seen.Periods[5].Acts));
    }

    [Fact]
    public void Observe_EqualPeople_TopIsTheGreaterId()
    {
        var seen = Observer.Observe(new Records().Acting("ada", "2020-01", "2020-01", 2).Acting("zoe", "2020-01", "2020-01", 2).Acting("Zoe", "2020-01", "2020-01", 2).Count(), "ties");

        Assert.Equal("zoe", seen.Periods[0].Top);
        Assert.Equal("zoe", seen.Periods[0].Top12);
    }

    [Fact]
    public void Observe_EverybodyTurnsToOne_IsAStar()
    {
        var records = new Records().Acting("hub", "2020-01", "2020-01", 1);
        foreach (var other in (string[])["a", "b", "c"])
        {
            records.Acting(other, "2020-01", "2020-02", 1, towards: "hub");
        }

        var period = Observer.Observe(records.Count(), "star").Periods[0];

        Assert.Equal(0.25, period.Density);
        Assert.Equal(1, period.Centralization);
    }

    [Fact]
    public void Observe_TiesToPeopleWhoDoNotAct_AreOutsideOfTheNetwork()
    {
        var acts = new Records().Acting("ada", "2020-01", "2020-01", 1, towards: "gone").Acting("ben", "2020-01", "2020-01", 1).Count();

        var seen = Observer.Observe(acts, "outside");

        Assert.Equal(0, seen.Periods[0].Density);
        Assert.Equal(2, seen.People);
        Assert.DoesNotContain(seen.Members, member => member.Id.Is("gone"));
    }

    [Fact]
    public void Observe_TiesOlderThanTwelveMonths_AreForgotten()
    {
        var acts = new Records().Acting("ada", "2020-01", "2020-01", 1, towards: "ben").Acting("ada", "2020-01", "2021-03", 1).Acting("ben", "2020-01", "2021-03", 1).Count();

        var seen = Observer.Observe(acts, "forgotten");

        Assert.Equal(0.5, seen.Periods[3].Density);
        Assert.Equal(0, seen.Periods[4].Density);
    }

    [Fact]
    public void Observe_StrayDates_StayInTheSeries()
    {
        var acts = new Records().Add("ada", DateTimeOffset.UnixEpoch, 1).Add("ada", new DateTimeOffset(2090, 1, 1, 0, 0, 0, TimeSpan.Zero), 1)
            .Acting("ada", "2020-01", "2020-12", 1).Count();

        var seen = Observer.Observe(acts, "clocks", new ObservationOptions { ObservedUntil = Records.Day("2021-01") });

        Assert.Equal(481, seen.Periods.Count);
        Assert.Equal(14, seen.Periods.Sum(period => period.Acts));
        Assert.Contains(seen.Notes, note => note.StartsWith("1 act dated after 2021-01", StringComparison.Ordinal));
    }

    [Fact]
    public void Observe_LastDaysOfTime_AreDays()
    {
        var acts = new Records().Add("ada", DateTimeOffset.MinValue, 1).Add("ada", DateTimeOffset.MaxValue, 1).Count();

        var seen = Observer.Observe(acts, "time", new ObservationOptions { Period = ObservationPeriod.Rolling });

        Assert.Equal(DateOnly.MinValue, seen.Periods[0].Start);
        Assert.Equal(DateOnly.MaxValue, seen.Periods[^1].End);
    }

    [Fact]
    public void Observe_GrowthFromOneToAThousand_SpreadsTheActs()
    {
        var records = new Records();
        for (var person = 0; person < 1000; person++)
        {
            records.Add($"p{person:0000}", Records.Day("2020-01").AddMonths(person / 42), 1);
            records.Acting($"p{person:0000}", "2022-01", "2022-03", 1);
        }

        var last = Observer.Observe(records.Count(), "growth").Periods[^1];

        Assert.Equal(1000, last.Active);
        Assert.Equal(1000, last.Effective!.Value, 6);
        Assert.Equal(501, Observer.Observe(records.Count(), "growth", new ObservationOptions { Period = ObservationPeriod.Month }).Periods[^1] is { } month ? (month.Active / 2) + 1 : 0);
        Assert.Equal((800, 150, 50), (last.Core, last.Regular, last.Casual));
    }

    [Fact]
    public void Observe_ReadersNotes_ComeFirst()
    {
        var seen = Observer.Observe(new Records().Acting("ada", "2020-01", "2020-01", 1).Count(), "notes", skipped: new SkippedActs(3, 4), notes: ["first"]);

        Assert.Equal("first", seen.Notes[0]);
        Assert.Equal(new SkippedActs(3, 4), seen.Skipped);
    }

    [Fact]
    public void Observe_WindowOutOfRange_IsTheCallersMistake()
    {
        var acts = new Records().Acting("ada", "2020-01", "2020-01", 1).Count();

        Assert.Throws<ArgumentOutOfRangeException>(() => Observer.Observe(acts, "x", new ObservationOptions { Period = ObservationPeriod.Rolling, RollingMonths = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Observer.Observe(acts, "x", new ObservationOptions { Participation = new ParticipationRule { CoreShare = 0 } }));
    }
}
