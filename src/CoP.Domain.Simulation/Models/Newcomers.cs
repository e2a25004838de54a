using CoP.Domain.Leadership;
using CoP.Domain.Participation;
using CoP.Domain.Simulation.Draws;

namespace CoP.Domain.Simulation.Models;

/// <summary>How people come into a world: who they are is drawn once, by their own key.</summary>
internal static class Newcomers
{
    public static void Found(CommunityWorld world)
    {
        NeedCourse.Wander(world);
        var size = world.Parameters.Count(ModelParameters.FoundingCircle);
        for (var i = 0; i < size; i++)
        {
            var slot = Enter(world, world.Draws.Person(0, i));
            world.Stand(slot, StandingTrigger.Found);
            world.Levels[slot] = CommunityWorld.Core;
            world.Ethoses[slot] = 1;
            world.Accesses[slot] = 1;
            world.Engagements[slot] = 0.7f;
            world.Values[slot] = 0.5f;
            world.ToCommunity[slot] = 0.5f;
            world.Groups[slot] = 0;
            world.Sequestered[slot] = 0;
            world.Confidences[slot] = 0.3f + (0.3f * (float)world.Uniform(slot, Purposes.Confidence));
            world.Tell(OccurrenceKind.Founded, slot);
        }

        if (size > 0)
        {
            Lead(world, world.Present[0]);
        }

        TieCircle(world);
        world.State.Value.Founders = size;
    }

    public static int Enter(CommunityWorld world, ulong key)
    {
        var slot = world.Enter();
        world.Keys[slot] = key;
        world.Joined[slot] = world.LevelSince[slot] = world.Cycle;
        world.Standings[slot] = (byte)Standing.Outsider;
        var parameters = world.Parameters;
        double Draw(StreamName purpose) => KeyedDraws.Uniform(key, purpose, 0);
        world.Traits[slot] = (float)Draw(Purposes.Trait);
        world.Groups[slot] = Draw(Purposes.Group) < parameters[ModelParameters.Minority] ? (byte)1 : (byte)0;
        world.Drives[slot] = (float)PortableMath.Exp(parameters[ModelParameters.DriveSpread] * KeyedDraws.Normal(key, Purposes.Drive, 0));
        world.Zeals[slot] = (float)Math.Min(1e30, PortableMath.Exp(
            parameters[ModelParameters.ContributionSpread] * parameters[ModelParameters.DriveSpread] * KeyedDraws.Normal(key, Purposes.Drive, 0)));
        world.NeedBases[slot] = Math.Clamp((float)(parameters[ModelParameters.NeedMean] + (0.5 * (Draw(Purposes.NeedBase) - 0.5))), 0, 1);
        world.Needs[slot] = world.NeedBases[slot];
        world.Hours[slot] = (float)(parameters[ModelParameters.HoursMean] * (0.5 + Draw(Purposes.Hours)));
        world.Skills[slot] = 0.1f + (0.5f * (float)Draw(Purposes.Skill));
        world.Confidences[slot] = 0.1f + (0.3f * (float)Draw(Purposes.Confidence));
        world.Influences[slot] = 0.3f;
        world.Ethoses[slot] = Math.Clamp((float)(parameters[ModelParameters.NewcomerEthos] + (0.4 * (Draw(Purposes.Ethos) - 0.5))), 0, 1);
        world.Accesses[slot] = 0.1f;
        world.Engagements[slot] = 0.5f;
        world.Values[slot] = 0.15f;
        world.Sequestered[slot] = Draw(Purposes.Sequestered) < parameters[ModelParameters.Sequestration] ? (byte)1 : (byte)0;
        for (var f = 0; f < LeadershipNeeds.Count; f++)
        {
            world.Competences[f][slot] = 0.1f + (0.2f * (float)KeyedDraws.Uniform(key, Purposes.Competence, f));
        }

        return slot;
    }

    private static void Lead(CommunityWorld world, int founder)
    {
        ref var state = ref world.State.Value;
        state.Founder = founder + 1;
        state.FounderTrait = world.Traits[founder];
        world.Drives[founder] = world.Zeals[founder] = (float)world.P(ModelParameters.FounderDrive);
        world.Hours[founder] = (float)world.P(ModelParameters.FounderHours);
        world.Confidences[founder] = 0.9f;
        world.Skills[founder] = 0.8f;
        for (var f = 0; f < LeadershipNeeds.Count; f++)
        {
            world.Competences[f][founder] = 0.8f;
            Holders.Give(world, f, founder, LeadershipShares.Whole);
        }
    }

    private static void TieCircle(CommunityWorld world)
    {
        var circle = world.Present;
        for (var distance = 1; distance < circle.Length; distance++)
        {
            for (var i = 0; i < circle.Length; i++)
            {
                var (one, other) = (circle[i], circle[(i + distance) % circle.Length]);
                if (world.Ties.Degree(one) >= 8 || world.Ties.Degree(other) >= 8)
                {
                    continue;
                }

                if (!world.Ties.Has(one, other))
                {
                    world.Ties.Link(one, other, 0.5f);
                }
            }

            if (distance > 8)
            {
                return;
            }
        }
    }
}
