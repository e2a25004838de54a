using CoP.Domain.Cli.Simulating;
using CoP.Domain.Simulation.Experiments;
using CoP.Domain.Simulation.Tests;

namespace CoP.Domain.Cli.Tests.Simulating;

public sealed class LeadershipCensusTests
{
    [Fact]
    public void Course_OfRunsThatEnd_CountsThemOnlyWhileTheyLive()
    {
        var census = new LeadershipCensus(20);
        for (var run = 0; run < 8; run++)
        {
            var sheet = census.NewSheet();
            Array.Fill(sheet, new LeadershipReading(1 + run, run < 6 ? 0.1 * run : null, null));
            census.Add(sheet, MadeByHand.Outcome(run, endCycle: run < 4 ? 10 : null, censoredAt: null));
            Assert.All(sheet, Assert.Null);
        }

        var course = census.Course();

        Assert.Equal([(0, 8), (9, 8), (10, 4), (20, 4)], new[] { 0, 9, 10, 20 }.Select(i => (course[i].Cycle, course[i].Alive)));
        Assert.Equal(8, course[9].Leaders.Runs);
        Assert.Equal([2.75, 4.5, 6.25], new[] { course[9].Leaders.Low, course[9].Leaders.Median, course[9].Leaders.High }.Select(v => Math.Round(v!.Value, 9)));
        Assert.Equal((6, 0.25), (course[9].Coordination.Runs, Math.Round(course[9].Coordination.Median!.Value, 9)));
        Assert.Equal(new Quartiles(4, null, null, null), course[10].Leaders);
    }

    [Fact]
    public void Course_OfLongRuns_LooksNowAndThenToTheirEnd()
    {
        var census = new LeadershipCensus(2600);

        Assert.Equal(20, census.Every);
        Assert.Equal(2600, census.Course()[^1].Cycle);
        Assert.Equal(131, census.Course().Count);
    }

    [Theory]
    [InlineData(-7, -1)]
    [InlineData(0.123, 0.12)]
    [InlineData(9, 1)]
    public void Histogram_OfOneValue_IsItsStepWithinTheEnds(double value, double expected)
    {
        var histogram = new Histogram(-1, 1, 0.01);
        histogram.Add(value);

        Assert.Equal(expected, histogram.Quartiles(1).Median!.Value, 1e-12);
        Assert.Null(histogram.Quartiles(2).Median);
    }
}
