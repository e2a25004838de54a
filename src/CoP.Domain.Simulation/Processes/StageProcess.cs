using CoP.Domain.LifeCycles;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Stepping;

namespace CoP.Domain.Simulation.Processes;

/// <summary>The life cycle of the community as a whole: its stage by the domain's chart, the juncture of its identity, and endings that are no fading.</summary>
internal sealed class StageProcess : IProcess<CommunityWorld>
{
    public string Name => "stage";

    public void Run(CommunityWorld world)
    {
        ref var state = ref world.State.Value;
        var before = state.Trend;
        state.Trend += 0.05f * (state.Attending - state.Trend);
        if (Steerer(world) is not (>= 0 and var steerer))
        {
            return;
        }

        Develop(world, steerer, state.Trend - before);
        Identify(world, steerer);
        End(world, steerer);
    }

    /// <summary>Who of the core speaks for the community: who has been in it longest.</summary>
    private static int Steerer(CommunityWorld world)
    {
        var best = -1;
        foreach (var slot in world.Present)
        {
            if (world.Levels[slot] == CommunityWorld.Core && world.IsHere(slot) && (best < 0 || world.NumberOf(slot) < world.NumberOf(best)))
            {
                best = slot;
            }
        }

        return best;
    }

    private static void Develop(CommunityWorld world, int steerer, float energy)
    {
        ref var state = ref world.State.Value;
        var stage = CommunityWorld.StageAt(state.Stage);
        var meets = state.LastGathering == world.Cycle;
        StageTrigger? trigger =
            stage == LifeCycleModels.Potential && meets && world.Cycle >= 4 ? StageTrigger.Advance
            : stage == LifeCycleModels.Coalescing && meets && world.Cycle >= 26 ? StageTrigger.Advance
            : stage == LifeCycleModels.Maturing && meets && world.Cycle >= 78 && state.Trend >= 5 ? StageTrigger.Advance
            : stage == LifeCycleModels.Stewardship && world.Cycle - state.LastGathering > 6 ? StageTrigger.Transform
            : stage == LifeCycleModels.Stewardship && energy > 0.2f && world.Cycle % 26 == 0 ? StageTrigger.Renew
            : null;
        if (trigger is { } way && world.TryEnter(way))
        {
            world.Tell(OccurrenceKind.StageEntered, steerer, code: state.Stage);
        }
    }

    private static void Identify(CommunityWorld world, int steerer)
    {
        ref var state = ref world.State.Value;
        var ethos = Reckoning.Ethos(world);
        if (state.IdentityOpen == 0 && ethos < world.P(ModelParameters.EthosThreshold) + 0.1)
        {
            (state.IdentityOpen, state.IdentitySince) = (1, world.Cycle);
            world.Tell(OccurrenceKind.IdentityQuestioned, steerer);
        }
        else if (state.IdentityOpen != 0 && world.Cycle > state.IdentitySince
            && (ethos > world.P(ModelParameters.EthosThreshold) + 0.2 || world.Cycle - state.IdentitySince >= 2 * YearRing.Length))
        {
            state.IdentityOpen = 0;
            world.Tell(OccurrenceKind.IdentitySettled, steerer);
        }
    }

    private static void End(CommunityWorld world, int steerer)
    {
        var splits = world.Parameters.Count(ModelParameters.SplitSize) is > 0 and var size && world.Count >= size ? world.P(ModelParameters.SplitChance) : 0;
        var merges = world.P(ModelParameters.Merging);
        var absorbed = world.State.Value.SponsorGone == 0 && world.Is(ModelParameters.Sponsored) ? world.P(ModelParameters.Institutionalising) : 0;
        var draw = world.Uniform(Purposes.Ending);
        Ending? ending = draw < splits ? Ending.Split
            : draw < splits + merges ? Ending.Merged
            : draw < splits + merges + absorbed ? Ending.Institutionalised
            : null;
        if (ending is { } how)
        {
            ref var state = ref world.State.Value;
            (state.HasEnded, state.Ending, state.EndCycle) = (1, how, world.Cycle);
            world.Tell(OccurrenceKind.Ended, steerer, code: (int)how);
        }
    }
}
