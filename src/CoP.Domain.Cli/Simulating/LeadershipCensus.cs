using CoP.Domain.Collections;
using CoP.Domain.Simulation.Experiments;
using CoP.Domain.Simulation.Models;

namespace CoP.Domain.Cli.Simulating;

/// <summary>Distribution and coordination of leadership over time, over the runs that were alive then. Only counts are kept, however many runs there are.</summary>
internal sealed class LeadershipCensus
{
    /// <summary>Fewer runs than this have no quartiles.</summary>
    public const int FewestRuns = 5;

    private const int MostPoints = 130;
    private const double MostLeaders = 30;

    private readonly Lock _gate = new();
    private readonly Histogram[] _leaders;
    private readonly Histogram[] _coordination;
    private readonly int[] _alive;

    /// <summary>A census.</summary>
    /// <param name="cycles">How long the runs are.</param>
    public LeadershipCensus(int cycles)
    {
        Every = Math.Max(1, (cycles + MostPoints - 1) / MostPoints);
        _alive = new int[(cycles / Every) + 1];
        _leaders = [.. _alive.Select(_ => new Histogram(1, MostLeaders, 0.05))];
        _coordination = [.. _alive.Select(_ => new Histogram(-1, 1, 0.01))];
    }

    /// <summary>In every how many cycles it looks.</summary>
    public int Every { get; }

    /// <summary>Room for what one run shows.</summary>
    public LeadershipReading?[] NewSheet() => new LeadershipReading?[_alive.Length];

    /// <summary>Looks at a world of one thread's.</summary>
    public void Note(CommunityWorld world, LeadershipReading?[] sheet)
    {
        if (world.Cycle % Every == 0)
        {
            sheet[world.Cycle / Every] = LeadershipReading.Of(world);
        }
    }

    /// <summary>Counts what a finished run showed as long as it lived, and clears the sheet.</summary>
    public void Add(LeadershipReading?[] sheet, RunOutcome outcome)
    {
        lock (_gate)
        {
            for (var i = 0; i < sheet.Length && (outcome.EndCycle is not { } end || i * Every < end); i++)
            {
                _alive[i]++;
                Count(_leaders[i], sheet[i]?.EffectiveLeaders);
                Count(_coordination[i], sheet[i]?.Coordination);
            }
        }

        Array.Clear(sheet);
    }

    /// <summary>The course, in the order of the cycles.</summary>
    public ValueList<CoursePoint> Course() => _alive.Select((alive, i) => new CoursePoint(i * Every, alive, _leaders[i].Quartiles(FewestRuns), _coordination[i].Quartiles(FewestRuns))).ToValueList();

    private static void Count(Histogram histogram, double? value)
    {
        if (value is { } known)
        {
            histogram.Add(known);
        }
    }
}
