using CoP.Domain.Participation;
using CoP.Domain.Simulation.Draws;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Stepping;

namespace CoP.Domain.Simulation.Processes;

/// <summary>People hear of the community and would like to join; somebody must let them in.</summary>
/// <remarks>Candidates come from a stream that is the same in every arm of an experiment, and attraction thins it: a person is the same person or absent.</remarks>
internal sealed class ArrivalProcess : IProcess<CommunityWorld>
{
    public string Name => "arrival";

    public void Run(CommunityWorld world)
    {
        ref var state = ref world.State.Value;
        state.Visibility += 0.1f * ((world.Met[(int)LeadershipNeed.Report] > 0 ? 1 : 0.4f) - state.Visibility) * (world.Cycle % 2 == 0 ? 1 : 0);
        var ceiling = world.P(ModelParameters.ArrivalCeiling);
        var attraction = Attraction(world) / ceiling;
        var candidates = PortableMath.Poisson(world.P(ModelParameters.ArrivalRate) * ceiling, KeyedDraws.Word(world.Draws.Key, Purposes.Arrivals, world.Cycle));
        var asked = Asked.Of(world, Purposes.Welcome);
        for (var i = 0; i < candidates; i++)
        {
            var key = world.Draws.Person(world.Cycle, i);
            if (KeyedDraws.Uniform(key, Purposes.Interest, 0) < attraction)
            {
                Receive(world, key, asked);
            }
        }
    }

    private static double Attraction(CommunityWorld world)
    {
        ref readonly var state = ref world.State.Value;
        var size = state.Attending / (state.Attending + world.P(ModelParameters.ResourceScale));
        var charm = state.FounderLeads > 0 ? 1 + world.P(ModelParameters.Charisma) : 1;
        return NeedCourse.Now(world) * state.Visibility * charm * (0.5 + size);
    }

    private static void Receive(CommunityWorld world, ulong key, ReadOnlySpan<int> asked)
    {
        ref var state = ref world.State.Value;
        var isOther = KeyedDraws.Uniform(key, Purposes.Group, 0) < world.P(ModelParameters.Minority);
        var open = isOther ? world.P(ModelParameters.MinorityAccess) : 1;
        var welcome = world.Met[(int)LeadershipNeed.Welcome];

        // Somebody whose turn it is receives, or whoever happens to be there does.
        var chance = open * (0.25 + (0.75 * welcome));
        var conferrer = KeyedDraws.Uniform(key, Purposes.Access, 0) < chance ? Conferrer(world, key, asked) : -1;
        if (conferrer < 0)
        {
            state.TurnedAway++;
            world.Tell(OccurrenceKind.TurnedAway, -1);
            return;
        }

        var slot = Newcomers.Enter(world, key);
        world.Stand(slot, StandingTrigger.Welcome);
        world.Accesses[slot] = 0.1f + (0.3f * welcome);
        world.Tell(OccurrenceKind.Welcomed, slot, conferrer);
        state.Entrants += world.Cycle <= state.Horizon - 26 ? 1 : 0;
        if (!world.Ties.IsFull(conferrer) && world.Sequestered[slot] == 0)
        {
            world.Ties.Link(slot, conferrer, 0.1f + (0.2f * welcome));
        }
    }

    // Who is closer to the work is asked first.
    private static int Conferrer(CommunityWorld world, ulong key, ReadOnlySpan<int> asked)
    {
        var (best, rank, isSenior) = (-1, ulong.MaxValue, false);
        foreach (var slot in asked)
        {
            var senior = world.Levels[slot] > CommunityWorld.Peripheral;
            var word = KeyedDraws.Pair(key, world.Keys[slot], Purposes.Welcome, 0);
            if ((senior && !isSenior) || (senior == isSenior && word < rank))
            {
                (best, rank, isSenior) = (slot, word, senior);
            }
        }

        return best;
    }
}
