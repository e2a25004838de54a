using CoP.Domain.Communities;
using CoP.Domain.Simulation.Chronicles;
using CoP.Domain.Simulation.Draws;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Stepping;

namespace CoP.Domain.Simulation.Tests.Chronicles;

public sealed class ConformanceTests
{
    private const int Year = 26;

    private static readonly DateTimeOffset Start = new(2031, 1, 6, 18, 0, 0, TimeSpan.Zero);

    [Fact]
    public void SimulatedLife_AnyRegimeArmAndParameters_IsAcceptedAndStaysTheSame()
    {
        var seen = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var run = 0; run < Budget.Of(60, 1000); run++)
        {
            var regime = LeadershipRegime.All[run % LeadershipRegime.All.Count];
            var arm = Arm.All[run / LeadershipRegime.All.Count % Arm.All.Length];

            // The first round of all pairs is at the defaults, so that what is reported of the model is conformant for certain.
            var parameters = run < 36 ? ParameterSet.Default : RandomParameters.Of(SplitMix64.Mix((ulong)run));
            var (exit, cycles) = Budget.IsFull ? (52 + (run % 30), 104 + (run % 53)) : (36 + (run % 10), 53 + (run % 26));
            Check(arm.In(regime.In(parameters), exit), $"{run} {regime.Name}, {arm.Name}", run, cycles, seen);
        }

        // What never happened was not tested.
        Assert.All(
            [
                "leadership.transfer-declined", "leadership.transfer-contested", "leadership.transfer-reconciled", "leadership.transfer-lapsed", "leadership.transfer-settled",
                "leadership.holding-vacated", "leadership.acting-holder-named", "leadership.acting-ended", "participation.member-returned", "participation.member-stepped-back",
                "life-cycle.stage-entered", "life-cycle.juncture-closed", "life-cycle.ended",
            ],
            type => Assert.True(seen.ContainsKey(type), type));
    }

    [Fact]
    public void SimulatedLife_WhoBecameEligibleAfterTheVacancy_ActsWhenItsHandOverBegins() =>
        Check(Arm.All[5].In(LeadershipRegime.Rotating.In(RandomParameters.Of(SplitMix64.Mix(608))), exit: 60), "608", run: 608, cycles: 78, []);

    [Fact]
    public void Sameness_AChangeInTheWorldThatNobodyWasToldOf_IsFound()
    {
        var world = new CommunityWorld();
        var life = new SimulatedLife(ParameterSet.Default, Start);
        world.TellTo(life.Hear);
        CommunityModel.Run(world, LeadershipRegime.Shared.In(ParameterSet.Default), seed: 7, run: 0, cycles: Year);
        Assert.Empty(Sameness.Differences(world, life.Log.Community, life.AtCycle));

        var somebody = world.Present[1];
        world.LevelSince[somebody]++;
        world.Acting[0] = somebody;
        world.State.Value.IdentityOpen ^= 1;

        var differences = Sameness.Differences(world, life.Log.Community, life.AtCycle);

        Assert.Equal(3, differences.Count);
    }

    private static void Check(ParameterSet parameters, string which, int run, int cycles, SortedDictionary<string, int> seen)
    {
        var world = new CommunityWorld();
        var life = new SimulatedLife(parameters, Start);
        world.TellTo(life.Hear);
        var compare = Observe.With<CommunityWorld>(w => Compare(w, life, which), every: Year);
        CommunityModel.Run(world, parameters, seed: 20260501, run, cycles, [compare]);

        Compare(world, life, which);
        string[] lines = [.. life.Log.ToJsonLines()];
        var replayed = CommunityLog.Replay(lines);
        Assert.Equal(life.Log.Community, replayed.Community);
        Assert.Equal(life.Log.Events, replayed.Events);
        foreach (var line in lines)
        {
            var type = line.Split("\"type\":\"")[1].Split('"')[0];
            seen[type] = seen.GetValueOrDefault(type) + 1;
        }
    }

    private static void Compare(CommunityWorld world, SimulatedLife life, string which)
    {
        var community = life.Log.Community;
        var differences = Sameness.Differences(world, community, life.AtCycle);
        Assert.True(differences.Count == 0, $"{which}: {string.Join("; ", differences)}");
        Assert.Empty(CommunityInvariants.Violations(community));
    }
}
