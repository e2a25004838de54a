using System.Globalization;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Stepping;
using FsCheck;
using FsCheck.Fluent;

namespace CoP.Domain.Simulation.Tests.Models;

/// <summary>A run of the model with parameters from anywhere in their ranges, most of them near what is plausible, of a size that is quick.</summary>
internal sealed record RandomRun(ParameterSet Parameters, int Seed, int Cycles)
{
    private static readonly Dictionary<Parameter, double> Most = new()
    {
        [ModelParameters.FoundingCircle] = 40,
        [ModelParameters.ArrivalRate] = 8,
        [ModelParameters.ArrivalCeiling] = 4,
        [ModelParameters.DriveSpread] = 2,
        [ModelParameters.ContributionSpread] = 2,
        [ModelParameters.ContributionRate] = 4,
        [ModelParameters.FounderLeaves] = 50,
        [ModelParameters.SponsorLeaves] = 50,
        [ModelParameters.NeedEnds] = 50,
        [ModelParameters.EnvironmentShift] = 50,
        [ModelParameters.Notice] = 30,
        [ModelParameters.SplitSize] = 60,
        [ModelParameters.CoreActs] = 80,
        [ModelParameters.ActiveActs] = 40,
    };

    public static Arbitrary<RandomRun> All { get; } = Arb.From(
        from regime in Gen.Elements<LeadershipRegime>([.. LeadershipRegime.All])
        from changes in Gen.ListOf(Change())
        from seed in Gen.Choose(1, 100_000)
        from cycles in Gen.Choose(5, 70)
        select new RandomRun(changes.Take(12).Aggregate(regime.In(ParameterSet.Default), (set, c) => set.With(c.Parameter, c.Value)), seed, cycles),
        Smaller);

    public Engine<CommunityWorld> Begin()
    {
        var world = new CommunityWorld();
        CommunityModel.Begin(world, Parameters, (ulong)Seed, 0, Cycles);
        return new(world, CommunityModel.Pipeline);
    }

    /// <summary>Steps to the end and says the first thing that is wrong after a cycle.</summary>
    public string? FirstProblem(Func<CommunityWorld, string?> problem)
    {
        var engine = Begin();
        while (engine.World.Cycle < Cycles && !engine.World.IsOver)
        {
            engine.Step();
            if (problem(engine.World) is { } found)
            {
                return string.Create(CultureInfo.InvariantCulture, $"cycle {engine.World.Cycle}: {found}");
            }
        }

        return null;
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"seed {Seed}, {Cycles} cycles, {string.Join(", ", Parameters.Changed.Select(p => $"{p} = {Parameters[p].ToString(CultureInfo.InvariantCulture)}"))}");

    private static Gen<(Parameter Parameter, double Value)> Change() =>
        from parameter in Gen.Elements<Parameter>([.. ModelParameters.All])
        let high = Math.Min(parameter.High, Most.GetValueOrDefault(parameter, parameter.High))
        from part in Gen.Frequency((1, Gen.Constant(0.0)), (1, Gen.Constant(1.0)), (6, Gen.Choose(0, 1000).Select(k => k / 1000.0 * k / 1000.0)))
        let value = parameter.Low + (part * (high - parameter.Low))
        select (parameter, parameter.Kind == ParameterKind.Number ? value : Math.Round(value));

    private static IEnumerable<RandomRun> Smaller(RandomRun run)
    {
        foreach (var changed in run.Parameters.Changed)
        {
            yield return run with { Parameters = run.Parameters.With(changed, changed.Default) };
        }

        if (run.Cycles > 1)
        {
            yield return run with { Cycles = run.Cycles / 2 };
            yield return run with { Cycles = run.Cycles - 1 };
        }
    }
}
