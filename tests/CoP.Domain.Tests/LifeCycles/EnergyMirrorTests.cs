using CoP.Domain.LifeCycles;

namespace CoP.Domain.Tests.LifeCycles;

public sealed class EnergyMirrorTests
{
    [Fact]
    public void Of_OneFallingAsTheOtherRises_IsAMirror()
    {
        var mirror = EnergyMirror.Of([1, 2, 4, 7, 8], [16, 14, 10, 4, 2]);

        Assert.Equal(-1, mirror.Correlation!.Value, 12);
        Assert.Equal((5, true), (mirror.Periods, mirror.IsMirror()));
        Assert.Equal(1.9, mirror.CommunityTrend!.Value, 12);
        Assert.Equal(-3.8, mirror.LeaderTrend!.Value, 12);
    }

    [Fact]
    public void Of_BothRising_IsNone()
    {
        var mirror = EnergyMirror.Of([1, 2, 3], [2, 4, 7]);

        Assert.Equal(false, mirror.IsMirror());
        Assert.Equal(true, mirror.IsMirror(atMost: 1));
    }

    [Fact]
    public void Of_AMirrorThatComesBack_IsOneToo() =>
        Assert.True(EnergyMirror.Of([1, 5, 9, 5, 1], [9, 5, 1, 5, 9]) is { CommunityTrend: 0, LeaderTrend: 0, Correlation: < -0.999 });

    [Fact]
    public void Of_ASeriesThatStandsStill_SaysNothing()
    {
        var mirror = EnergyMirror.Of([3, 3, 3, 3], [1, 2, 3, 4]);

        Assert.Equal((0.0, 1.0, null), (mirror.CommunityTrend!.Value, mirror.LeaderTrend!.Value, mirror.Correlation));
        Assert.Null(mirror.IsMirror());
        Assert.Equal(["energy-trend", "leader-energy-trend"], mirror.ToEvidence().Observations.Select(o => o.Observable.Value), StringComparer.Ordinal);
    }

    [Fact]
    public void Of_TooFewPeriods_IsUndefined()
    {
        Assert.Equal(new EnergyMirror(0, null, null, null), EnergyMirror.Of([], []));
        Assert.Equal(new EnergyMirror(1, null, null, null), EnergyMirror.Of([1], [2]));
        Assert.Equal(new EnergyMirror(2, 1, -1, null), EnergyMirror.Of([1, 2], [2, 1]));
        Assert.Equal(StageEvidence.Empty, EnergyMirror.Of([1], [2]).ToEvidence());
    }

    [Fact]
    public void Of_SeriesThatDoNotMatch_IsTheCallersMistake()
    {
        Assert.Throws<ArgumentException>(() => EnergyMirror.Of([1, 2], [1]));
        Assert.Throws<ArgumentException>(() => EnergyMirror.Of([1, double.NaN], [1, 2]));
    }

    [Fact]
    public void ToEvidence_SpeaksForTheStageOfWebber()
    {
        var evidence = EnergyMirror.Of([1, 2, 4, 7], [9, 7, 4, 1]).ToEvidence().With(StageObservables.Leaders, 3, "functions");

        var way = Assert.Single(StageDiagnosis.Of(LifeCycleModels.Webber2016, new("maturing"), evidence).Ways);

        Assert.Equal((new StageId("self-sustaining"), StageVerdict.Met), (way.To, way.Verdict));
    }
}
