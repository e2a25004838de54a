using CoP.Domain.Simulation.Models;

namespace CoP.Domain.Simulation.Tests.Patterns;

/// <summary>Keeps who led when, and how large the community was.</summary>
internal sealed class LeadWatch : Watch
{
    /// <summary>Acts of leadership: the cycle and the number of arrival.</summary>
    public List<(int Cycle, int Who)> Led { get; } = [];

    /// <summary>The cycle of entry by number of arrival.</summary>
    public List<int> Entered { get; } = [];

    /// <summary>The cycle of departure by number of arrival.</summary>
    public Dictionary<int, int> Departed { get; } = [];

    public List<int> Gatherings { get; } = [];

    /// <summary>Members present at the end of each cycle, from 0.</summary>
    public List<int> Sizes { get; } = [];

    /// <summary>Hours that the founder worked in each cycle, from 0.</summary>
    public List<double> FounderHours { get; } = [];

    /// <summary>Acts of everybody but the founder in each cycle, from 0.</summary>
    public List<int> OthersActs { get; } = [];

    private int _others;

    public override void Hear(in Occurrence told)
    {
        switch (told.Kind)
        {
            case OccurrenceKind.Founded or OccurrenceKind.Welcomed:
                Entered.Add(told.Cycle);
                break;
            case OccurrenceKind.Departed:
                Departed[told.Subject] = told.Cycle;
                break;
            case OccurrenceKind.Gathered:
                Gatherings.Add(told.Cycle);
                break;
            case OccurrenceKind.Led:
                Led.Add((told.Cycle, told.Subject));
                _others += told.Subject > 0 ? 1 : 0;
                break;
            case OccurrenceKind.Contributed:
                _others += told.Subject > 0 ? 1 : 0;
                break;
            default:
                break;
        }
    }

    public override void See(CommunityWorld world)
    {
        Sizes.Add(world.Count);
        OthersActs.Add(_others);
        _others = 0;
        var hours = 0.0;
        foreach (var slot in world.Present)
        {
            hours = world.NumberOf(slot) == 0 ? world.Works[slot] : hours;
        }

        FounderHours.Add(hours);
    }

    /// <summary>D over so many cycles up to one, by the unbiased inverse Herfindahl index; <see langword="null"/> below 20 acts.</summary>
    public double? Distribution(int until, int cycles = 26)
    {
        int[] counts = [.. Led.Where(l => l.Cycle > until - cycles && l.Cycle <= until).GroupBy(l => l.Who).Select(g => g.Count())];
        return EffectiveOf(counts);
    }

    public static double? EffectiveOf(int[] counts)
    {
        long total = counts.Sum();
        var repeated = counts.Sum(n => (double)n * (n - 1));
        return total < 20 ? null : repeated <= 0 ? total : (double)total * (total - 1) / repeated;
    }
}
