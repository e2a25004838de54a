using CoP.Domain.Simulation.Chronicles;
using CoP.Domain.Simulation.Descriptions;
using CoP.Domain.Simulation.Draws;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Stepping;

namespace CoP.Domain.Simulation.Tests.Models;

/// <summary>What the pages on scripting show, and that it does what they say.</summary>
public sealed class ScriptingTests
{
    private static readonly ParameterSet Parameters = LeadershipRegime.Shared.In(ParameterSet.Default).With(ModelParameters.FounderLeaves, 52);

    private static IProcess<CommunityWorld> Weary()
    {
        var weary = Process.Of<CommunityWorld>(
            "weary",
            world =>
            {
                var weariness = world.Column<float>("weariness");
                foreach (var slot in world.Present)
                {
                    weariness[slot] = (0.8f * weariness[slot]) + (0.2f * world.Attending[slot]);
                    world.Engagements[slot] *= 1 - (0.1f * weariness[slot]);
                }
            },
            prepare: world => world.Column<float>("weariness"));
        return weary;
    }

    [Fact]
    public void TwoWaysOfLeading_AreComparedOnTheSameLuck()
    {
        var first = CommunityModel.Run(new(), LeadershipRegime.Heroic.In(ParameterSet.Default).With(ModelParameters.FounderLeaves, 52), seed: 1, run: 0, cycles: 260);
        var second = CommunityModel.Run(new(), LeadershipRegime.Shared.In(ParameterSet.Default).With(ModelParameters.FounderLeaves, 52), seed: 1, run: 0, cycles: 260);

        Assert.Equal((52, 52), (first.ExitCycle, second.ExitCycle));
        Assert.Equal(0, first.Transfers - CommunityModel.Run(new(), LeadershipRegime.Heroic.In(ParameterSet.Default).With(ModelParameters.FounderLeaves, 52), 1, 0, 260).Transfers);
        Assert.True(second.EffectiveLeaders > first.EffectiveLeaders, $"{second.EffectiveLeaders} against {first.EffectiveLeaders}");
    }

    [Fact]
    public void OwnProcess_WithItsOwnColumn_TakesPart()
    {
        var weary = Weary();

        var pipeline = CommunityModel.Pipeline.After("gathering", weary);
        var outcome = CommunityModel.Run(new(), Parameters, seed: 1, run: 0, cycles: 130, pipeline: pipeline);

        // One run's luck can go the other way; ten runs' does not.
        var with = outcome.Acts + Enumerable.Range(1, 9).Sum(run => CommunityModel.Run(new(), Parameters, 1, run, 130, pipeline: pipeline).Acts);
        var without = Enumerable.Range(0, 10).Sum(run => CommunityModel.Run(new(), Parameters, 1, run, 130).Acts);
        Assert.True(with < without, $"{with} acts with, {without} without");
    }

    [Fact]
    public void OwnColumn_IsClearedForWhoComesNext_SavedAndLoaded_AndTakesNoMemory()
    {
        var world = new CommunityWorld();
        CommunityModel.Begin(world, Parameters, 1, 0, 200);
        var pipeline = CommunityModel.Pipeline.After("gathering", Weary());
        var engine = new Engine<CommunityWorld>(world, pipeline);
        engine.RunTo(100);
        var before = GC.GetAllocatedBytesForCurrentThread();
        engine.RunTo(110);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        var resumed = CommunityModel.Resume(world.Save(), Parameters, 1, 0, pipeline);
        Assert.Equal(CommunityModel.Finish(engine, 0, 150), CommunityModel.Finish(resumed, 0, 150));
        Assert.Equal(world.Save(), resumed.World.Save());
        Assert.All(world.Column<float>("weariness").Values.ToArray(), w => Assert.InRange(w, 0, 1));
    }

    [Fact]
    public void OwnDraws_HaveANameOfTheirOwn_AndDisturbNobody()
    {
        var storm = new StreamName("storm");
        var storms = Process.Of<CommunityWorld>("storms", world =>
        {
            foreach (var slot in world.Uniform(storm) < 0.1 ? world.Present : [])
            {
                world.Hours[slot] *= world.Uniform(slot, storm) < 0.5 ? 0.5f : 1;
            }
        });

        var (with, without) = (new CommunityWorld(), new CommunityWorld());
        var outcome = CommunityModel.Run(with, Parameters, 1, 0, 60, pipeline: CommunityModel.Pipeline.Before("need", storms));

        // Hours halve and nothing else is drawn differently: with hours that nobody uses the runs are the same.
        CommunityModel.Run(without, Parameters, 1, 0, 60);
        Assert.NotEqual(without.Save(), with.Save());
        var quiet = Process.Of<CommunityWorld>("storms", world => _ = world.Uniform(storm) + world.Uniform(world.Present[0], storm));
        Assert.NotEqual(outcome, CommunityModel.Run(with, Parameters, 1, 0, 60, pipeline: CommunityModel.Pipeline.Before("need", quiet)));
        Assert.Equal(without.Save(), with.Save());
    }

    [Fact]
    public void Pipelines_AreReplacedReorderedAndThinned()
    {
        var noPrivateSpace = CommunityModel.Pipeline.Remove("private");
        var everybodyIsLetIn = CommunityModel.Pipeline.Before("arrival", Process.Of<CommunityWorld>("open door", world => world.Met[(int)LeadershipNeed.Welcome] = 1));
        var nobodyForgets = CommunityModel.Pipeline.Replace("ties", Process.Of<CommunityWorld>("ties", _ => { }));
        string[] names = [.. CommunityModel.Pipeline.Select(p => p.Name).Where(n => n != "arrival")];
        var newcomersFirst = CommunityModel.Pipeline.Reorder(["arrival", .. names]);

        Pipeline<CommunityWorld>[] all = [noPrivateSpace, everybodyIsLetIn, nobodyForgets, newcomersFirst, CommunityModel.Pipeline];
        var open = ParameterSet.Default.With(ModelParameters.MinorityAccess, 1);
        RunOutcome[] outcomes = [.. all.Select(p => CommunityModel.Run(new(), open, 1, 0, 80, pipeline: p))];
        Assert.Equal(5, outcomes.Distinct().Count());
        Assert.Equal(0, outcomes[1].TurnedAway);
        Assert.Contains("Removed: **private**", OddDescription.DeltaOf(Parameters, noPrivateSpace), StringComparison.Ordinal);
    }

    [Fact]
    public void Observers_LookWhereTheySayAndWhenTheySay()
    {
        var sizes = new List<int>();
        var came = new List<int>();
        var yearly = Observe.With<CommunityWorld>(world => sizes.Add(world.Count), every: 26);
        var gatherings = Observe.With<CommunityWorld>(world => came.Add(world.Attending.Values.Count((byte)1)), from: 1, after: "gathering");

        CommunityModel.Run(new(), Parameters, seed: 1, run: 0, cycles: 130, observers: [yearly, gatherings]);

        Assert.Equal(6, sizes.Count);
        Assert.Equal(12, sizes[0]);
        Assert.Equal(130, came.Count);
        Assert.Contains(came, c => c > 5);
    }

    [Fact]
    public void Life_IsToldAgainAsEventsOfTheDomain()
    {
        var world = new CommunityWorld();
        var life = new SimulatedLife(Parameters, start: new(2026, 1, 5, 18, 0, 0, TimeSpan.Zero));
        world.TellTo(life.Hear);
        CommunityModel.Run(world, Parameters, seed: 1, run: 0, cycles: 60);
        var lines = life.Log.ToJsonLines().ToList();

        Assert.Equal(lines.Count, life.Log.Events.Count);
        Assert.Equal(world.Arrivals, life.Log.Community.Participation.People.Count);
    }

    [Fact]
    public void Checkpoint_GoesOnInTwoWays()
    {
        var world = new CommunityWorld();
        CommunityModel.Begin(world, Parameters, seed: 1, run: 0, cycles: 260);
        var engine = new Engine<CommunityWorld>(world, CommunityModel.Pipeline);
        engine.RunTo(100);
        var saved = world.Save();
        var asBefore = CommunityModel.Finish(CommunityModel.Resume(saved, Parameters, seed: 1, run: 0), run: 0, cycles: 260);
        var aligned = Parameters.With(ModelParameters.AlignmentHours, 2);
        var otherwise = CommunityModel.Finish(CommunityModel.Resume(saved, aligned, seed: 1, run: 0), run: 0, cycles: 260);

        Assert.Equal(CommunityModel.Run(new(), Parameters, 1, 0, 260), asBefore);
        Assert.NotEqual(asBefore, otherwise);
        Assert.NotEqual(CommunityModel.Run(new(), aligned, 1, 0, 260), otherwise);
    }

    [Fact]
    public void Arms_BeforeTheDeparture_AreTheSameRun()
    {
        var stays = Parameters.With(ModelParameters.FounderLeaves, 0);
        var (one, other) = (new List<byte[]>(), new List<byte[]>());
        CommunityModel.Run(new(), Parameters, seed: 1, run: 0, cycles: 51, observers: [Observe.With<CommunityWorld>(w => one.Add(Bytes(w)))]);
        CommunityModel.Run(new(), stays, seed: 1, run: 0, cycles: 51, observers: [Observe.With<CommunityWorld>(w => other.Add(Bytes(w)))]);

        Assert.Equal(52, one.Count);
        Assert.Equal(other, one);

        static byte[] Bytes(CommunityWorld world) =>
        [
            .. System.Runtime.InteropServices.MemoryMarshal.AsBytes(world.Skills.Values), .. System.Runtime.InteropServices.MemoryMarshal.AsBytes(world.Values.Values),
            .. System.Runtime.InteropServices.MemoryMarshal.AsBytes(world.Loads.Values), .. System.Runtime.InteropServices.MemoryMarshal.AsBytes(world.Keys.Values),
        ];
    }
}
