using CoP.Domain.Simulation.Models;

namespace CoP.Domain.Simulation.Tests.Patterns;

/// <summary>Over distribution and coordination the chance of outliving the founder can be flat, fall, rise, or be highest in between (protocol, 2.7).</summary>
public sealed class SurfaceTests
{
    private static readonly int s_runs = Budget.Of(40, 400);

    [Fact]
    [Trait("Statement", "49")]
    public void Surface_OfACommunityThatRunsItself_IsFlat()
    {
        double[] cells = [.. from willingness in new[] { 0, 0.12, 0.4 } from hours in new[] { 0, 0.25, 3 } select Of(NamedSets.SelfRunning, 0.35, 1, willingness, hours, Budget.Of(4, 100))];

        Assert.InRange(cells.Max() - cells.Min(), 0, Budget.IsFull ? 0.05 : 0.2);
    }

    [Fact]
    [Trait("Statement", "49")]
    public void Surface_WhereCollisionsSpoil_FallsWithDistribution()
    {
        double[] cells = [.. new[] { 0, 0.03, 0.4 }.Select(w => Of(Runs.Default, 1, 0, w, 0.05, s_runs))];

        Assert.True(cells[0] > cells[1] + 0.3 && cells[1] > cells[2] - 0.1, string.Join(' ', cells));
    }

    [Fact]
    [Trait("Statement", "49")]
    public void Surface_OfAWeakFounderWithFreeAlignment_RisesBothWays()
    {
        double[] distribution = [.. new[] { 0, 0.03, 0.4 }.Select(w => Of(NamedSets.WeakFounder, 0, 0, w, 1, s_runs))];
        double[] coordination = [.. new[] { 0, 0.05, 1 }.Select(a => Of(NamedSets.WeakFounder, 0, 0, 0.4, a, s_runs))];

        Assert.True(distribution[0] + 0.1 < distribution[1] && distribution[1] < distribution[2] + 0.1, string.Join(' ', distribution));
        Assert.True(coordination[0] + 0.1 < coordination[1] && coordination[1] + 0.05 < coordination[2], string.Join(' ', coordination));
    }

    [Fact]
    [Trait("Statement", "49")]
    public void Surface_OfAWeakFounderWithDearAlignment_IsHighestInBetween()
    {
        double[] cells = [.. new[] { 0, 0.25, 3 }.Select(a => Of(NamedSets.WeakFounder, 0, 1, 0.4, a, s_runs))];

        Assert.True(cells[1] > cells[0] + 0.2 && cells[1] > cells[2] + 0.2, string.Join(' ', cells));
    }

    private static double Of(ParameterSet set, double rho, double cost, double willingness, double hours, int runs) => Departures.Alive(
        set.With((ModelParameters.Interdependence, rho), (ModelParameters.AlignmentCost, cost), (ModelParameters.AlignmentHours, hours)).Distributed(willingness),
        runs).Average();
}
