using CoP.Domain.Simulation.Models;

namespace CoP.Domain.Simulation.Tests.Patterns;

/// <summary>Pattern 45: what becomes of a community whose only leader has gone.</summary>
/// <param name="After">Cycles until leadership was back; <see langword="null"/> if it never came within the time that was watched.</param>
/// <param name="People">The fewest people who then made more than half of the acts of leadership.</param>
/// <param name="Old">Whether all of them had been there before the loss.</param>
/// <param name="New">Whether all of them had come after it.</param>
internal readonly record struct Rescue(int? After, int People, bool Old, bool New)
{
    private const int Window = 13;

    public const int Loss = 79;
    public const int Horizon = Loss + (5 * 26) + Window;

    /// <summary>What became of communities of a founder who does it all and leaves after three years; five years are watched.</summary>
    public static IEnumerable<Rescue> All(ParameterSet set, int runs) =>
        Runs.Watched(set.With(ModelParameters.FounderLeaves, Loss), runs, Horizon, () => new LeadWatch()).Select(Of).Where(r => r is not null).Select(r => r!.Value);

    /// <summary>Leadership is back at the end of the first half year with a gathering in every other cycle and half as many acts of leadership were seen as in the half year before the loss.</summary>
    public static Rescue? Of(LeadWatch run)
    {
        var before = ActsBetween(run, Loss - Window, Loss - 1);
        if (before < 10)
        {
            return null;
        }

        for (var t = Loss + Window; t <= Horizon; t++)
        {
            if (ActsBetween(run, t - Window + 1, t) * 2 >= before && run.Gatherings.Count(g => g > t - Window && g <= t) * 2 >= Window)
            {
                var counts = run.Led.Where(l => l.Cycle > t - Window && l.Cycle <= t).GroupBy(l => l.Who).Select(g => (Who: g.Key, Acts: g.Count())).OrderByDescending(g => g.Acts).ToList();
                var (sum, people) = (0, 0);
                while (2 * sum <= counts.Sum(c => c.Acts))
                {
                    sum += counts[people++].Acts;
                }

                var rescuers = counts.Take(people).Select(c => run.Entered[c.Who] < Loss).ToList();
                return new(t - Loss, people, rescuers.TrueForAll(o => o), rescuers.TrueForAll(o => !o));
            }
        }

        return new(null, 0, false, false);
    }

    private static int ActsBetween(LeadWatch run, int from, int until) => run.Led.Count(l => l.Cycle >= from && l.Cycle <= until);
}
