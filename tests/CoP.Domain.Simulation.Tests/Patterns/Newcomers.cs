using CoP.Domain.Simulation.Statistics;

namespace CoP.Domain.Simulation.Tests.Patterns;

/// <summary>Patterns 40 and 41: how long those stay who have begun to act, and what an answer does.</summary>
internal static class Newcomers
{
    private const int Year = 26;

    /// <summary>Shares still there one, two and three years after the first act, of those whose three years lie within the record; the cycle of the first act is the first of 26 in which one may go.</summary>
    public static (int Entrants, double[] Stayed) Retention(IEnumerable<LifeWatch> runs, int cycles)
    {
        Life[] entrants = [.. runs.SelectMany(r => r.Lives).Where(l => !l.IsFounder && l.Acted.Count > 0 && l.Acted[0] + (3 * Year) <= cycles)];
        return (entrants.Length, [.. Enumerable.Range(1, 3).Select(y => entrants.Count(l => l.Departed == 0 || l.Departed - l.Acted[0] >= y * Year) / (double)entrants.Length)]);
    }

    /// <summary>The same by the time between their first and their last act, as long-term contributors are counted in logs; a fourth year lets a last act be seen.</summary>
    public static (int Entrants, double[] Stayed) Contributing(IEnumerable<LifeWatch> runs, int cycles)
    {
        Life[] entrants = [.. runs.SelectMany(r => r.Lives).Where(l => !l.IsFounder && l.Acted.Count > 0 && l.Acted[0] + (4 * Year) <= cycles)];
        return (entrants.Length, [.. Enumerable.Range(1, 3).Select(y => entrants.Count(l => l.Acted[^1] - l.Acted[0] >= y * Year) / (double)entrants.Length)]);
    }

    /// <summary>Chance to be gone within a year, of those there at its beginning.</summary>
    public static double[] Hazards(double[] stayed) => [.. stayed.Select((s, i) => 1 - (s / (i == 0 ? 1 : stayed[i - 1])))];

    /// <summary>Whether they acted again within a year of their first act, by whether <paramref name="wasHelped"/>.</summary>
    public static EffectSize? Return(IEnumerable<LifeWatch> runs, int cycles, Func<Life, bool> wasHelped, out Proportion helped, out Proportion others)
    {
        Life[] all = [.. runs.SelectMany(r => r.Lives).Where(l => !l.IsFounder && l.Acted.Count > 0 && l.Acted[0] + Year <= cycles)];
        Proportion Share(bool with) => new(all.Count(l => wasHelped(l) == with && l.Acted.Count > 1 && l.Acted[1] - l.Acted[0] <= Year), all.Count(l => wasHelped(l) == with));
        (helped, others) = (Share(true), Share(false));
        return EffectSizes.DifferenceOfShares(helped, others, 0.98);
    }
}
