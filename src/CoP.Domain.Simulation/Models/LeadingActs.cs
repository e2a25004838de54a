using CoP.Domain.Measures;

namespace CoP.Domain.Simulation.Models;

/// <summary>Acts of leadership: doing them, learning from them, measuring them.</summary>
internal static class LeadingActs
{
    private const int FewestActs = 20;

    public static void Act(CommunityWorld world, int slot, int need)
    {
        var competence = world.Competences[need];
        competence[slot] += (float)world.P(ModelParameters.DoingRate) * (1 - competence[slot]);
        world.Confidences[slot] += 0.02f * (1 - world.Confidences[slot]);
        world.Influences[slot] += 0.01f * (1 - world.Influences[slot]);
        world.Works[slot] += (float)world.P(ModelParameters.ActHours);
        Reckoning.Act(world, slot);
        ref var state = ref world.State.Value;
        state.Told += world.Ethoses[slot];
        state.Tellings++;
        if (state.Founder == slot + 1)
        {
            state.FounderLeads = 1;
        }

        world.Acts[state.ActHead] = new(world.NumberOf(slot), need, world.Cycle);
        state.ActHead = (state.ActHead + 1) % CommunityWorld.RememberedActs;
        world.Tell(OccurrenceKind.Led, slot, code: need);
    }

    /// <summary>Learning beside who can do it better; the better one loses nothing.</summary>
    public static void LearnBeside(CommunityWorld world, int slot, int need, float master)
    {
        ref var competence = ref world.Competences[need][slot];
        competence += (float)world.P(ModelParameters.CoDoingRate) * Math.Max(0, Math.Max(master, 0.6f) - competence);
        world.Confidences[slot] += 0.03f * (1 - world.Confidences[slot]);
    }

    /// <summary>Measures the acts of the 26 cycles up to one, from acts only, and keeps the measures.</summary>
    public static void Remember(CommunityWorld world, int until)
    {
        ref var state = ref world.State.Value;
        (state.Distribution, state.FounderShare, state.Coordination, state.Gini) = Measure(world, until);
    }

    /// <summary>Measures the acts of the 26 cycles up to one, from acts only; not a number is undefined.</summary>
    public static LeadingMeasures Measure(CommunityWorld world, int until)
    {
        var counts = Counts(world, until, out var ofFounder, out var total);
        var repeated = counts.Sum(n => (double)n * (n - 1));
        var padded = new long[Math.Max(world.Count, counts.Length)];
        counts.CopyTo(padded, 0);
        return new(
            total < FewestActs ? double.NaN : repeated == 0 ? total : (double)total * (total - 1) / repeated,
            total == 0 ? double.NaN : (double)ofFounder / total,
            counts.Length < 2 ? double.NaN : Coordination(world),
            Concentration.Of(padded)?.Gini ?? double.NaN);
    }

    private static double Coordination(CommunityWorld world)
    {
        var (seen, expected) = (0.0, 0.0);
        foreach (var cycle in world.Duplicates.Values)
        {
            (seen, expected) = (seen + cycle.Seen, expected + cycle.Expected);
        }

        return expected > 0.5 ? 1 - (seen / expected) : double.NaN;
    }

    private static long[] Counts(CommunityWorld world, int until, out int ofFounder, out int total)
    {
        var byNumber = new Dictionary<int, long>();
        (ofFounder, total) = (0, 0);
        foreach (var act in world.Acts.Values)
        {
            if (act.Cycle > 0 && act.Cycle > until - YearRing.Length)
            {
                byNumber[act.Number] = byNumber.GetValueOrDefault(act.Number) + 1;
                ofFounder += act.Number == 0 ? 1 : 0;
                total++;
            }
        }

        return [.. byNumber.OrderBy(c => c.Key).Select(c => c.Value)];
    }
}
