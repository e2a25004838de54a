using CoP.Domain.Simulation.Designs;
using CoP.Domain.Simulation.Experiments;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Scenarios;
using CoP.Domain.Simulation.Tests.Designs;
using CoP.Domain.Simulation.Tests.Statistics;
using static CoP.Domain.Simulation.Models.ModelParameters;

namespace CoP.Domain.Simulation.Tests.Experiments;

public sealed class DesignResultTests
{
    private static readonly Dimension[] Box = [new(WillingnessToOffer.Name, 0, 1), new(TieChance.Name, 0, 1), new(ValueWeight.Name, 0, 1)];

    private static readonly PointMeasure Growth = PointMeasure.OfArm("growth", o => o.Growth);

    private static readonly PointMeasure StaysMinusLeaves = Growth.Minus(PointMeasure.OfArm("growth", o => o.Growth, arm: 1));

    [Fact]
    public void Analyse_IshigamiUnderSobol_FindsItsShares()
    {
        var design = Sobol.Of(Box, 1024, Functions.Uniform(7), hasPairs: true);
        var found = DesignResult.Of(Result(design.Points, p => Functions.Ishigami([.. Point(p).Select(x => Math.PI * ((2 * x) - 1))]), luck: 0, runs: 1), design).Analyse(Growth);

        Assert.Equal([0.3139, 0.4424, 0], found.Shares!.Parameters.Select(i => i.First), (e, a) => Samples.Near(e, a, 0.04));
        Assert.Equal([0.5576, 0.4424, 0.2437], found.Shares.Parameters.Select(i => i.Total), (e, a) => Samples.Near(e, a, 0.04));
        Assert.Equal([0, 0.2437, 0], found.Shares.Pairs.Select(i => i.Second), (e, a) => Samples.Near(e, a, 0.04));
        Assert.All(found.Shares.Parameters, i => Assert.True(i.FirstInterval!.Contains(i.First) && i.TotalInterval!.Contains(i.Total)));
        Assert.Equal(WillingnessToOffer.Name, found.Shares.Parameters[0].Name);
        Assert.Empty(found.Effects);
        Assert.Empty(found.Correlations);
        Assert.Null(found.ChanceShare);
    }

    [Fact]
    public void Analyse_AContrastUnderSobol_IsFreeOfWhatBothArmsShare()
    {
        var design = Sobol.Of(Box, 64, Functions.Uniform(3));
        var result = DesignResult.Of(Result(design.Points, Departing, luck: 5, runs: 4), design);
        var (contrast, alone) = (result.Analyse(StaysMinusLeaves), result.Analyse(Growth));

        Assert.Equal(["founderLeaves=0", "founderLeaves=52"], result.Arms, StringComparer.Ordinal);
        Assert.Equal("growth − growth", contrast.Measure);
        Assert.Equal([1, 0, 0], contrast.Shares!.Parameters.Select(i => i.Total), (e, a) => Samples.Near(e, a, 0.1));
        Assert.All(contrast.Values, (v, i) => Assert.Equal(2 * design.Points.Point(i)[0], v.Mean!.Value, 1e-9));
        Assert.InRange(contrast.ChanceShare!.Value, 0, 1e-9);
        Assert.InRange(alone.ChanceShare!.Value, 0.2, 20);
        Assert.True(alone.Shares!.Parameters[1].Total > alone.Shares.Parameters[0].Total / 5);
    }

    [Fact]
    public void Analyse_AContrastUnderMorris_HasItsSlope()
    {
        var design = Morris.Of(Box, 10, Functions.Uniform(3));
        var found = DesignResult.Of(Result(design.Points, Departing, luck: 5, runs: 3), design).Analyse(StaysMinusLeaves);

        Assert.Equal([2, 0, 0], found.Effects.Select(e => e.MuStar!.Value), (e, a) => Samples.Near(e, a, 1e-9));
        Assert.Equal([0, 0, 0], found.Effects.Select(e => e.Sigma!.Value), (e, a) => Samples.Near(e, a, 1e-9));
        Assert.Null(found.Shares);
        Assert.Empty(found.Correlations);
    }

    [Fact]
    public void Analyse_AContrastOverAHypercube_RisesWithItsParameter()
    {
        var points = LatinHypercube.Of(Box, 60, Functions.Uniform(3));
        var found = DesignResult.Of(Result(points, Departing, luck: 5, runs: 3), points).Analyse(StaysMinusLeaves);

        Assert.Equal(1, found.Correlations[0].Correlation!.Rho, 1e-9);
        Assert.All(found.Correlations.Skip(1), c => Assert.InRange(c.Correlation!.Rho, -0.35, 0.35));
        Assert.Equal(60, found.Correlations[1].Correlation!.Pairs);
        Assert.Empty(found.Effects);
    }

    [Fact]
    public void Analyse_PointsThatDifferByRoundingOnly_AreTies()
    {
        var points = LatinHypercube.Of(Box, 12, Functions.Uniform(3));
        var result = DesignResult.Of(Result(points, p => 0.1 + (p[TieChance] > 0.5 ? 1e-15 : 0), luck: 0, runs: 3), points);

        Assert.True(result.ValuesOf(Growth).Distinct().Count() > 1);
        Assert.All(result.Analyse(Growth).Correlations, c => Assert.Null(c.Correlation));
    }

    [Fact]
    public void Analyse_WhatIsUndefinedInSomeRuns_CountsThoseItIsDefinedIn()
    {
        var points = LatinHypercube.Of(Box, 20, Functions.Uniform(3));
        var result = DesignResult.Of(Result(points, Departing, luck: 0, runs: 12), points);
        var leaders = result.ValuesOf(PointMeasure.OfArm("leaders", o => o.EffectiveLeaders));
        var survived = result.ValuesOf(PointMeasure.Survival());

        Assert.Equal(survived.Select(v => (int)Math.Round(v.Mean!.Value * 12)), leaders.Select(v => v.DefinedRuns));
        Assert.All(survived, v => Assert.Equal(12, v.DefinedRuns));
        Assert.All(leaders.Where(v => v.DefinedRuns == 0), v => Assert.Null(v.Mean));
    }

    [Fact]
    public void ValuesOf_PooledSurvival_IsTheMeanOfTheArms()
    {
        var points = LatinHypercube.Of(Box, 9, Functions.Uniform(3));
        var result = DesignResult.Of(Result(points, Departing, luck: 0, runs: 12), points);
        var (pooled, one, other) = (result.ValuesOf(PointMeasure.PooledSurvival()), result.ValuesOf(PointMeasure.Survival()), result.ValuesOf(PointMeasure.Survival(arm: 1)));

        Assert.All(pooled, (v, i) => Assert.Equal((one[i].Mean!.Value + other[i].Mean!.Value) / 2, v.Mean!.Value, 1e-12));
    }

    [Fact]
    public void Analyse_ADifferenceOfDifferences_IsTakenRunByRun()
    {
        var points = LatinHypercube.Of(Box, 9, Functions.Uniform(3));
        var result = DesignResult.Of(
            Scenario.Named("made").Over(60).Sweep(AlignmentHours, 0, 1).Sweep(FounderLeaves, 0, 52).Over(points).Replicate(3, 5)
                .Run(new() { Model = FakeModel.Growing(p => Departing(p) * (1 + p[AlignmentHours]), luck: 5) }),
            points);
        var second = PointMeasure.OfArm("growth", o => o.Growth, 2).Minus(PointMeasure.OfArm("growth", o => o.Growth, 3));

        Assert.Equal(4, result.Arms.Count);
        Assert.All(result.ValuesOf(second.Minus(StaysMinusLeaves, "cost")), (v, i) => Assert.Equal(2 * points.Point(i)[0], v.Mean!.Value, 1e-9));
    }

    [Fact]
    public void Of_CellsOfAnotherDesign_IsRefused()
    {
        var points = LatinHypercube.Of(Box, 9, Functions.Uniform(3));
        var result = Result(points, Departing, luck: 0, runs: 1);

        Assert.Throws<ArgumentException>(() => DesignResult.Of(result, LatinHypercube.Of(Box, 9, Functions.Uniform(4))));
        Assert.Throws<ArgumentException>(() => DesignResult.Of(result, LatinHypercube.Of(Box, 8, Functions.Uniform(3))));
        Assert.Throws<ArgumentException>(() => DesignResult.Of(result, LatinHypercube.Of(Functions.Units(3), 9, Functions.Uniform(3))));
        Assert.Throws<ArgumentOutOfRangeException>(() => DesignResult.Of(result, points).Analyse(PointMeasure.Survival(arm: 2)));
        Assert.Throws<InvalidOperationException>(() => DesignResult.Of(result, points).Analyse(PointMeasure.OfArm("nothing", _ => double.NaN)));
    }

    [Theory]
    [InlineData("""{"kind":"morris","r":6,"boxes":{"willingnessToOffer":[0,1],"foundingCircle":[2,20]}}""")]
    [InlineData("""{"kind":"morris","r":6,"boxes":{"willingnessToOffer":[0,1]}}""")]
    [InlineData("""{"kind":"sobol","n":8,"secondOrder":true,"boxes":{"willingnessToOffer":[0,1],"foundingCircle":[2,20]}}""")]
    [InlineData("""{"kind":"latin-hypercube","n":8,"boxes":{"foundingCircle":[2,3]}}""")]
    public void Of_AFinishedFolder_FindsTheDesignOfTheFile(string design)
    {
        var experiment = Experiment.Parse($$"""{"experiment":"e","scenario":"faded-pilot","regimes":["heroic","shared"],"design":{{design}},"runs":20,"seed":5}""").Experiment!;
        var store = new MemoryStore();
        ExperimentRunner.Run(experiment, Shard.Whole, store, new() { Model = FakeModel.Model });
        var (read, result) = ExperimentResults.Read(store);
        var laid = DesignResult.Of(read, result);
        var found = laid.Analyse(PointMeasure.Survival());

        Assert.Equal(["regime=heroic", "regime=shared"], laid.Arms, StringComparer.Ordinal);
        Assert.Equal(result.Cells.Take(laid.Points.Count).Select(c => c.Survived.Share), found.Values.Select(v => v.Mean));
        Assert.Equal(experiment.Design.Axes.Count, found.Effects.Count + found.Correlations.Count + (found.Shares?.Parameters.Count ?? 0));
        Assert.Equal(found, DesignResult.Of(read, result).Analyse(PointMeasure.Survival()));
        var contrast = PointMeasure.Survival().Minus(PointMeasure.OfArm("ethos", o => o.EffectiveLeaders, arm: 1));
        Assert.Equal([found, laid.Analyse(contrast)], ExperimentResults.Analyse(store, PointMeasure.Survival(), contrast));
    }

    [Fact]
    public void Of_AFolderWithArms_ContrastsThem()
    {
        var experiment = Experiment.Parse("""{"experiment":"e","scenario":"faded-pilot","regimes":["heroic","shared"],"arms":{"founderLeaves":[0,52]},"design":{"kind":"morris","r":3,"boxes":{"willingnessToOffer":[0,1]}},"runs":2,"seed":5}""").Experiment!;
        var store = new MemoryStore();
        ExperimentRunner.Run(experiment, Shard.Whole, store, new() { Model = FakeModel.Growing(Departing, luck: 5) });
        var (read, result) = ExperimentResults.Read(store);
        var laid = DesignResult.Of(read, result);

        Assert.Equal(["regime=heroic, founderLeaves=0", "regime=heroic, founderLeaves=52", "regime=shared, founderLeaves=0", "regime=shared, founderLeaves=52"], laid.Arms, StringComparer.Ordinal);
        Assert.Equal(2, laid.Analyse(StaysMinusLeaves).Effects[0].Mu!.Value, 1e-9);
    }

    [Fact]
    public void Analyse_OfAPart_TakesWholePairsOnly()
    {
        var experiment = Experiment.Parse("""{"experiment":"e","scenario":"faded-pilot","regimes":["heroic","shared"],"design":{"kind":"latin-hypercube","n":5,"boxes":{"willingnessToOffer":[0,1]}},"runs":5,"seed":5}""").Experiment!;
        var store = new MemoryStore();
        ExperimentRunner.Run(experiment, new(2, 4), store, new() { Model = FakeModel.Model });
        var contrast = PointMeasure.Survival().Minus(PointMeasure.Survival(arm: 1));
        var (read, result) = ExperimentResults.Read(store);
        var found = ExperimentResults.Analyse(store, contrast);

        Assert.Equal(DesignResult.Of(read, result).Analyse(contrast), found[0]);
        Assert.Equal((12L, 25L), new Shard(2, 4).RangeOf(50));
        Assert.Equal([0, 0, 1, 1, 1], found[0].Values.Select(v => v.DefinedRuns));
    }

    [Fact]
    public void Analyse_AsTheDocsHaveIt_ReadsAFolder()
    {
        var folder = Directory.CreateTempSubdirectory("cop-design-").FullName;
        try
        {
            var written = Experiment.Parse("""{"experiment":"e","scenario":"faded-pilot","arms":{"founderLeaves":[0,52]},"design":{"kind":"morris","r":3,"boxes":{"willingnessToOffer":[0,1]}},"runs":2,"seed":5}""").Experiment!;
            ExperimentRunner.Run(written, Shard.Whole, new ExperimentFolder(folder), new() { Model = FakeModel.Model });
            var (experiment, result) = ExperimentResults.Read(new ExperimentFolder(folder));
            var design = DesignResult.Of(experiment, result);
            var leaders = PointMeasure.OfArm("leaders in effect", outcome => outcome.EffectiveLeaders);
            var found = design.Analyse(leaders.Minus(PointMeasure.OfArm("when the founder leaves", outcome => outcome.EffectiveLeaders, arm: 1)));

            Assert.Equal("leaders in effect − when the founder leaves", found.Measure);
            Assert.All(found.Values, value => Assert.Equal(0, value.Mean ?? 0));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Of_AGrid_IsRefused()
    {
        var experiment = Experiment.Parse("""{"experiment":"e","scenario":"faded-pilot","runs":2,"seed":5}""").Experiment!;

        Assert.Throws<InvalidOperationException>(() => DesignResult.Of(experiment, experiment.ToStudy().Run(new() { Model = FakeModel.Model })));
    }

    private static double[] Point(ParameterSet p) => [p[WillingnessToOffer], p[TieChance], p[ValueWeight]];

    // Who stays gains twice the willingness; ties count alike in both arms.
    private static double Departing(ParameterSet p) => (p.Count(FounderLeaves) == 0 ? 2 * p[WillingnessToOffer] : 0) + p[TieChance];

    private static StudyResult Result(PointSet points, Func<ParameterSet, double> growth, double luck, int runs) =>
        Scenario.Named("made").Over(60).Sweep(FounderLeaves, 0, 52).Over(points).Replicate(runs, 5).Run(new() { Model = FakeModel.Growing(growth, luck) });
}
