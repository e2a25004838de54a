using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Stepping;

namespace CoP.Domain.Simulation.Processes;

/// <summary>Who comes when somebody called, what they contribute, and what they get.</summary>
internal sealed class GatheringProcess : IProcess<CommunityWorld>
{
    private const float Remembered = 0.85f;

    public string Name => "gathering";

    public void Run(CommunityWorld world)
    {
        var isHeld = world.Met[(int)LeadershipNeed.Convene] > 0
            || (world.State.Value.LastGathering == world.Cycle - 1 && world.Uniform(Purposes.Habit) < world.P(ModelParameters.Habit));
        var attending = 0;
        foreach (var slot in world.Present)
        {
            world.Got[slot] = 0;
            var comes = isHeld && world.IsHere(slot) && world.Uniform(slot, Purposes.Attend) < Chance(world, slot);
            world.Attending[slot] = comes ? (byte)1 : (byte)0;
            world.Engagements[slot] = (Remembered * world.Engagements[slot]) + (comes ? 1 - Remembered : 0);
            attending += comes ? 1 : 0;
        }

        ref var state = ref world.State.Value;
        state.Attending = attending;
        if (attending < 2)
        {
            return;
        }

        state.LastGathering = world.Cycle;
        world.Tell(OccurrenceKind.Gathered, -1, detail: attending);
        Give(world, ValueOf(world, attending));
    }

    private static double Chance(CommunityWorld world, int slot) =>
        world.P(ModelParameters.AttendBase)
        * (0.5 + (0.5 * Math.Min(world.Drives[slot], 2)))
        * (0.3 + (1.1 * world.Needs[slot]))
        * (0.3 + (0.8 * world.Engagements[slot]) + (0.6 * world.Values[slot]))
        * Math.Clamp(1.6 - world.Loads[slot], 0.3, 1);

    // Numbers help and crowd; facilitation and the connecting of work make the most of them; the mix of the familiar and the stimulating counts.
    private static double ValueOf(CommunityWorld world, int attending)
    {
        var facilitated = 1 - (world.P(ModelParameters.FacilitationEffect) * (1 - world.Met[(int)LeadershipNeed.Facilitate]));
        var connected = 0.7 + (0.3 * world.Met[(int)LeadershipNeed.Integrate]);
        var benefit = attending / (attending + world.P(ModelParameters.ResourceScale));
        var crowd = attending / world.P(ModelParameters.OverloadScale);
        var mix = 1 - (world.P(ModelParameters.Familiarity) * Math.Abs(world.P(ModelParameters.Stimulation) - 0.4));
        return 2 * facilitated * connected * benefit * mix / (1 + (crowd * crowd));
    }

    private static void Give(CommunityWorld world, double value)
    {
        var charm = world.State.Value.FounderLeads > 0 ? 0.15 * world.P(ModelParameters.Charisma) : 0;
        var rate = world.P(ModelParameters.ContributionRate);
        var isBounded = world.Is(ModelParameters.AccessEffect);
        foreach (var slot in world.Present)
        {
            if (world.Attending[slot] == 0)
            {
                // Who stays away reads on: a small part of the value is there for who only looks.
                world.Got[slot] = world.IsHere(slot) ? (float)(0.15 * value * world.Needs[slot]) : 0;
                continue;
            }

            world.Tell(OccurrenceKind.Attended, slot);
            world.Got[slot] = (float)Math.Min(1, world.Needs[slot] * (value + charm));
            var tried = (int)Math.Min(200, (rate * world.Zeals[slot]) + world.Uniform(slot, Purposes.Contribute));
            var acts = isBounded ? Accepted(world, slot, tried) : tried;
            if (acts > 0)
            {
                Contribute(world, slot, acts);
            }
        }
    }

    // What comes from somebody who is hardly known is taken up in part only, and the more of it there is, the less one is let in.
    private static int Accepted(CommunityWorld world, int slot, int tried)
    {
        ref var access = ref world.Accesses[slot];
        var accepted = (int)((tried * access) + world.Uniform(slot, Purposes.Declined));
        access *= 1 / (1 + ((float)world.P(ModelParameters.Pushback) * (tried - Math.Min(tried, accepted)) * (1 - access)));
        return Math.Min(tried, accepted);
    }

    private static void Contribute(CommunityWorld world, int slot, int acts)
    {
        if (world.LastAct[slot] == 0 && world.Uniform(slot, Purposes.Reply) < world.P(ModelParameters.ReplyChance))
        {
            world.Replies[slot] = 1;
        }

        Reckoning.Act(world, slot, acts);
        for (var i = 0; world.Journal is not null && i < acts; i++)
        {
            world.Tell(OccurrenceKind.Contributed, slot);
        }
    }
}
