using CoP.Domain.Benchmarks.Cop8;
using MathNet.Numerics.Statistics;

namespace CoP.Domain.Simulation.Tests.Cop8;

/// <summary>The engine against the published means of the reference (N = 1,000, T = 200, 200 seeds), on seeds that nobody has tuned on.</summary>
public sealed class Cop8AgreementTests
{
    private static readonly Lazy<Cop8Result[]> s_runs = new(() =>
    {
        var run = new Cop8Run(1_000, 200);
        return [.. Enumerable.Range(0, Budget.Of(50, 800)).Select(i => run.Of(100_000 + (ulong)i))];
    });

    /// <summary>The reference's mean and standard error, and how far our interval of 99 % may reach, as a share of the mean or, for the Gini, as it is.</summary>
    public static TheoryData<string, double, double, double> References => new()
    {
        { "size", 1070.1, 2.2, 0.01 * 1070.1 },
        { "gini", 0.97711, 0.00048, 0.003 },
        { "holders", 31.4, 0.5, 0.08 * 31.4 },
        { "knowledge", 0.56109, 0.00061, 0.01 * 0.56109 },
        { "active", 0.20698, 0.0010, 0.03 * 0.20698 },
        { "core", 0.66198, 0.0014, 0.015 * 0.66198 },
        { "degree", 8.500, 0.011, 0.01 * 8.5 },
        { "meetings", 192_160, 366, 0.01 * 192_160 },
    };

    [Theory]
    [MemberData(nameof(References))]
    public void Means_OverManySeeds_AgreeWithTheReference(string measure, double mean, double error, double equivalence)
    {
        var values = s_runs.Value.Select(r => Of(r, measure)).ToArray();
        var (ours, own) = (values.Mean(), values.StandardDeviation() / Math.Sqrt(values.Length));

        Assert.InRange(ours - mean, -3 * Math.Sqrt((own * own) + (error * error)), 3 * Math.Sqrt((own * own) + (error * error)));
        if (Budget.IsFull)
        {
            Assert.InRange(Math.Abs(ours - mean) + (2.576 * own), 0, equivalence);
        }
    }

    private static double Of(Cop8Result result, string measure) => measure switch
    {
        "size" => result.Size,
        "gini" => result.Gini,
        "holders" => result.Holders,
        "knowledge" => result.Knowledge,
        "active" => result.Active,
        "core" => result.Core,
        "degree" => result.Degree,
        "meetings" => result.Met,
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "No such measure."),
    };
}
