using CoP.Domain.Simulation.Draws;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Stepping;

namespace CoP.Domain.Simulation.Processes;

/// <summary>Leadership needs come up and are met or missed: who leads chooses by what it knows, collides with others or leaves gaps.</summary>
internal sealed class LeadingProcess : IProcess<CommunityWorld>
{
    public string Name => "leading";

    public void Run(CommunityWorld world)
    {
        world.Met.Values.Clear();
        foreach (var slot in world.Present)
        {
            world.Works[slot] = 0;
        }

        var needs = Needs(world);
        var isTurn = Rotation.TryTake(world, needs);
        var leaders = Leaders.Of(world, isTurn);
        leaders.Sort(static (a, b) => a.Rank.CompareTo(b.Rank));
        var (acts, duplicates, acting) = Meet(world, needs, leaders);
        Settle(world, needs);
        Count(world, needs.Length, acts, duplicates, acting);
    }

    private static Span<NeedInstance> Needs(CommunityWorld world)
    {
        var needs = world.Scratch.Needs;
        var count = 0;
        void Add(LeadershipNeed need) => needs[count++] = new((int)need, -1, 0, false);

        Add(LeadershipNeed.Convene);
        Add(LeadershipNeed.Facilitate);
        Add(LeadershipNeed.Welcome);
        var load = world.State.Value.Attending / world.P(ModelParameters.IntegrateLoad);
        for (var i = 0; i < Math.Clamp(Math.Ceiling(load), 1, 48); i++)
        {
            Add(LeadershipNeed.Integrate);
        }

        if (world.Cycle % 2 == 0)
        {
            Add(LeadershipNeed.Report);
        }

        if (world.Cycle % 4 == 0 && world.Is(ModelParameters.Sponsored) && world.State.Value.SponsorGone == 0)
        {
            Add(LeadershipNeed.Liaise);
        }

        return needs.AsSpan(0, count);
    }

    private static (int Acts, int Duplicates, int Leaders) Meet(CommunityWorld world, Span<NeedInstance> needs, Span<Leader> leaders)
    {
        var (acts, duplicates, acting) = (0, 0, 0);
        foreach (ref readonly var need in needs)
        {
            acts += need.By >= 0 ? 1 : 0;
        }

        acting = acts;
        for (var round = 0; round < needs.Length; round++)
        {
            var done = 0;
            foreach (ref var leader in leaders)
            {
                if (leader.Acts <= 0 || Choose(world, needs, leader, round) is not (>= 0 and var chosen))
                {
                    leader.Acts = 0;
                    continue;
                }

                leader.Acts--;
                done++;
                acting += round == 0 ? 1 : 0;
                ref var need = ref needs[chosen];
                duplicates += need.By >= 0 ? 1 : 0;
                Do(world, ref need, leader.Slot, round);
            }

            acts += done;
            if (done == 0)
            {
                break;
            }
        }

        return (acts, duplicates, acting);
    }

    // Who knows what the others have taken takes what is left, and rests when nothing is; who does not know may take what somebody has taken.
    private static int Choose(CommunityWorld world, Span<NeedInstance> needs, in Leader leader, int round)
    {
        var isAware = KeyedDraws.Uniform(SplitMix64.At(world.Keys[leader.Slot], (ulong)round), Purposes.Aware, world.Cycle) < leader.Aware;
        var (best, rank) = (-1, ulong.MaxValue);
        for (var i = 0; i < needs.Length; i++)
        {
            ref readonly var need = ref needs[i];
            if ((leader.Mask & (1 << need.Need)) == 0 || need.By == leader.Slot || (isAware && need.By >= 0) || (need.IsSpoilt && isAware))
            {
                continue;
            }

            // Without a call there is no gathering, so whoever may call thinks of that first; of the rest, what comes to mind.
            var word = need.Need == (int)LeadershipNeed.Convene
                ? 0
                : KeyedDraws.Pair(world.Keys[leader.Slot], (ulong)((round * 64) + i), Purposes.Choice, world.Cycle);
            if (word < rank)
            {
                (best, rank) = (i, word);
            }
        }

        return best;
    }

    private static void Do(CommunityWorld world, ref NeedInstance need, int slot, int round)
    {
        LeadingActs.Act(world, slot, need.Need);
        if (need.By < 0)
        {
            (need.By, need.Quality) = (slot, world.Competences[need.Need][slot]);
            return;
        }

        if (KeyedDraws.Uniform(SplitMix64.At(world.Keys[slot], (ulong)round), Purposes.Collision, world.Cycle) < world.P(ModelParameters.Interdependence))
        {
            need.IsSpoilt = true;
        }
    }

    private static void Settle(CommunityWorld world, Span<NeedInstance> needs)
    {
        Span<int> raised = stackalloc int[LeadershipNeeds.Count];
        foreach (ref readonly var need in needs)
        {
            raised[need.Need]++;
            world.Met[need.Need] += need.By >= 0 && !need.IsSpoilt ? need.Quality : 0;
        }

        for (var f = 0; f < raised.Length; f++)
        {
            world.Met[f] = raised[f] > 0 ? world.Met[f] / raised[f] : 0;
        }

        // A sponsor who hears nothing gives less and less.
        ref var goodwill = ref world.State.Value.Goodwill;
        goodwill += raised[(int)LeadershipNeed.Liaise] > 0 ? 0.25f * ((world.Met[(int)LeadershipNeed.Liaise] > 0 ? 1 : 0) - goodwill) : 0;
    }

    // Under chance A acts on M needs leave M (1 - (1 - 1/M)^A) different ones met; the rest are duplicates.
    private static void Count(CommunityWorld world, int needs, int acts, int duplicates, int leaders)
    {
        ref var state = ref world.State.Value;
        state.Leaders = leaders;
        ref var today = ref world.Duplicates[world.Cycle % YearRing.Length];
        today = default;
        if (leaders < 2)
        {
            return;
        }

        var missed = 1.0;
        for (var i = 0; i < acts; i++)
        {
            missed *= 1 - (1.0 / needs);
        }

        today = new(duplicates, acts - (needs * (1 - missed)));
    }
}
