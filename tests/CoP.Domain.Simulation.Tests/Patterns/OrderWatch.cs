using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Statistics;

namespace CoP.Domain.Simulation.Tests.Patterns;

/// <summary>Follows entrants of both orders until they are of the core, gone or out of sight.</summary>
internal sealed class OrderWatch : Watch
{
    private readonly Dictionary<int, (bool Explores, int Entered)> _open = [];

    public List<(bool Explores, CausedLife Life)> Lives { get; } = [];

    public override void Hear(in Occurrence told)
    {
        var end = told.Kind == OccurrenceKind.Departed ? "gone" : told.Kind == OccurrenceKind.Raised && told.Code == 2 ? "core" : null;
        if (end is not null && _open.Remove(told.Subject, out var one))
        {
            Lives.Add((one.Explores, new(0, told.Cycle - one.Entered, end)));
        }
    }

    public override void See(CommunityWorld world)
    {
        foreach (var slot in world.Present)
        {
            if (world.Joined[slot] == world.Cycle && world.Cycle > 0)
            {
                _open[world.NumberOf(slot)] = (Order.ExploresFirst(world.Keys[slot]), world.Cycle);
            }
        }
    }

    /// <summary>Entries to the core, their median time, and the cumulative incidence of the core after two years with departure competing.</summary>
    public static (int Entries, double Median, double Incidence) Of(IEnumerable<OrderWatch> runs, bool explores, int cycles)
    {
        CausedLife[] ended = [.. runs.SelectMany(r => r.Lives.Where(l => l.Explores == explores).Select(l => l.Life))];
        CausedLife[] open = [.. runs.SelectMany(r => r._open.Values.Where(o => o.Explores == explores && cycles > o.Entered).Select(o => new CausedLife(0, cycles - o.Entered, null)))];
        var core = ended.Where(l => l.Cause == "core").Select(l => l.Exit).ToList();
        return (core.Count, Runs.Median(core), AalenJohansen.Of([.. ended, .. open])?.At("core", 52) ?? double.NaN);
    }
}
