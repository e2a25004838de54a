using System.Runtime.InteropServices;
using CoP.Domain.Participation;
using CoP.Domain.Simulation.Draws;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Stepping;

namespace CoP.Domain.Simulation.Tests.Models;

/// <summary>Common random numbers (protocol, section 6): nobody's luck hangs on who else is there or on which way of leading is compared.</summary>
public sealed class CommonChanceTests
{
    private static readonly ParameterSet NoReturn = LeadershipRegime.Shared.In(ParameterSet.Default).With(ModelParameters.ReturnChance, 0);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Draws_WithOneSilentMemberMore_AreTheSameForEverybodyElse(int seed)
    {
        var silent = Process.Of<CommunityWorld>("silent", KeepSilent);
        var (with, without) = (Begin(NoReturn, seed, CommunityModel.Pipeline.After("need", silent)), Begin(NoReturn, seed, CommunityModel.Pipeline));
        var compared = 0;
        for (var cycle = 1; cycle <= 80; cycle++)
        {
            with.Step();
            without.Step();
            var (some, others) = (People(with.World), People(without.World));
            Assert.Equal(cycle >= 10, some.Remove(SilentKey));
            Assert.Equal(others.OrderBy(p => p.Key), some.OrderBy(p => p.Key));
            compared += others.Count;
        }

        Assert.True(compared > 1000, $"Only {compared} states were compared.");
        var outcome = Outcomes.Of(without.World, 0, 80);
        Assert.Equal(outcome, Outcomes.Of(with.World, 0, 80) with { Gini = outcome.Gini });
    }

    [Fact]
    public void People_InTwoWaysOfLeading_AreTheSamePersonsOrAbsent()
    {
        var (heroic, shared) = (Entered(LeadershipRegime.Heroic, 5), Entered(LeadershipRegime.Shared, 5));
        var both = heroic.Keys.Intersect(shared.Keys).ToArray();

        Assert.True(both.Length > 0.5 * Math.Min(heroic.Count, shared.Count), $"{both.Length} of {heroic.Count} and {shared.Count}");
        Assert.All(both, key => Assert.Equal(heroic[key], shared[key]));
        Assert.NotEqual(heroic.Keys.Order(), shared.Keys.Order());
    }

    [Theory]
    [InlineData("heroic")]
    [InlineData("shared")]
    public void Arrivals_InEveryWayOfLeading_ThinOneStreamOfCandidates(string regime)
    {
        var draws = KeyedDraws.Of(5, 0);
        var parameters = ParameterSet.Default;
        var mean = parameters[ModelParameters.ArrivalRate] * parameters[ModelParameters.ArrivalCeiling];
        var candidates = new Dictionary<ulong, int>();
        for (var cycle = 1; cycle <= 60; cycle++)
        {
            var count = PortableMath.Poisson(mean, KeyedDraws.Word(draws.Key, Purposes.Arrivals, cycle));
            for (var i = 0; i < count; i++)
            {
                candidates.Add(draws.Person(cycle, i), cycle);
            }
        }

        var entered = Entered(LeadershipRegime.Find(regime)!, 5).Where(p => p.Value.Joined > 0).ToArray();

        Assert.True(entered.Length > 50, $"{entered.Length}");
        Assert.All(entered, p => Assert.Equal(p.Value.Joined, candidates[p.Key]));
        Assert.InRange(candidates.Count / 60.0, mean - 2, mean + 2);
    }

    [Fact]
    public void Run_OfTheSameSeedAndIndex_IsTheSame_AndOfAnotherIndexIsNot()
    {
        var parameters = LeadershipRegime.Rotating.In(ParameterSet.Default);
        var first = CommunityModel.Run(new(), parameters, 3, 1, 60);

        Assert.Equal(first, CommunityModel.Run(new(500), parameters, 3, 1, 60));
        Assert.NotEqual(first, CommunityModel.Run(new(), parameters, 3, 2, 60) with { Run = 1 });
        Assert.NotEqual(first, CommunityModel.Run(new(), parameters, 4, 1, 60));
    }

    private const ulong SilentKey = 42;

    // Comes in cycle 10, takes leave at once and never comes back.
    private static void KeepSilent(CommunityWorld world)
    {
        if (world.Cycle == 10)
        {
            var slot = world.Enter();
            world.Keys[slot] = SilentKey;
            world.Stand(slot, StandingTrigger.Welcome);
            world.Stand(slot, StandingTrigger.TakeLeave);
        }

        foreach (var slot in world.Present)
        {
            world.AwaySince[slot] = world.Keys[slot] == SilentKey ? world.Cycle : world.AwaySince[slot];
        }
    }

    private static Engine<CommunityWorld> Begin(ParameterSet parameters, int seed, Pipeline<CommunityWorld> pipeline)
    {
        var world = new CommunityWorld();
        CommunityModel.Begin(world, parameters, (ulong)seed, 0, 80);
        return new(world, pipeline);
    }

    private static Dictionary<ulong, string> People(CommunityWorld world)
    {
        var people = new Dictionary<ulong, string>();
        foreach (var slot in world.Present)
        {
            float[] state =
            [
                world.Levels[slot], world.Needs[slot], world.Skills[slot], world.Engagements[slot], world.Values[slot], world.ToFounder[slot], world.ToCommunity[slot], world.Confidences[slot],
                world.Ethoses[slot], world.Accesses[slot], world.Loads[slot], world.YearActs[slot], world.Attending[slot], world.Standings[slot], world.Ties.Degree(slot),
            ];
            people.Add(world.Keys[slot], string.Join(' ', state.Select(BitConverter.SingleToInt32Bits)));
        }

        return people;
    }

    private static Dictionary<ulong, Newcomer> Entered(LeadershipRegime regime, ulong seed)
    {
        var people = new Dictionary<ulong, Newcomer>();
        var look = Observe.With<CommunityWorld>(world =>
        {
            foreach (var slot in world.Present)
            {
                people[world.Keys[slot]] = new(world.Joined[slot], world.Traits[slot], world.Drives[slot], world.NeedBases[slot], world.Hours[slot], world.Groups[slot]);
            }
        });
        CommunityModel.Run(new(), regime.In(ParameterSet.Default), seed, 0, 60, [look]);
        return people;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Newcomer(int Joined, float Trait, float Drive, float Need, float Hours, byte Group);
}
