using CoP.Domain.Simulation.Models;

namespace CoP.Domain.Simulation.Tests.Patterns;

/// <summary>Keeps everybody's life, and the shares of the levels where there are enough people to speak of shares.</summary>
internal sealed class LifeWatch : Watch
{
    private const int Fewest = 15;
    private const int Year = 26;
    private double _core;
    private double _active;

    public List<Life> Lives { get; } = [];

    public int SharedCycles { get; private set; }

    public double CoreShare => _core / SharedCycles;

    public double ActiveShare => _active / SharedCycles;

    /// <summary>Cycles in which somebody of the core left.</summary>
    public List<int> CoreLeavings { get; } = [];

    /// <summary>Gatherings held, by cycle.</summary>
    public HashSet<int> Gatherings { get; } = [];

    public override string? After => "gathering";

    public override void Hear(in Occurrence told)
    {
        switch (told.Kind)
        {
            case OccurrenceKind.Founded:
                Lives.Add(new() { IsFounder = true, Level = 2 });
                break;
            case OccurrenceKind.Welcomed:
                Lives.Add(new() { Entered = told.Cycle });
                break;
            case OccurrenceKind.Contributed or OccurrenceKind.Led when Lives[told.Subject].Acted is var acted && (acted.Count == 0 || acted[^1] != told.Cycle):
                acted.Add(told.Cycle);
                break;
            case OccurrenceKind.Raised:
                Lives[told.Subject].Level = told.Code;
                Lives[told.Subject].CoreAt = told.Code == 2 && Lives[told.Subject].CoreAt == 0 ? told.Cycle : Lives[told.Subject].CoreAt;
                break;
            case OccurrenceKind.SteppedBack:
                Lives[told.Subject].Level = told.Code;
                break;
            case OccurrenceKind.Departed:
                Lives[told.Subject].Departed = told.Cycle;
                if (Lives[told.Subject].Level == 2)
                {
                    CoreLeavings.Add(told.Cycle);
                }

                break;
            case OccurrenceKind.TookLeave:
                Lives[told.Subject].Breaks.Add((told.Cycle, 0));
                break;
            case OccurrenceKind.CameBack:
                Lives[told.Subject].Breaks[^1] = (Lives[told.Subject].Breaks[^1].From, told.Cycle);
                break;
            case OccurrenceKind.Gathered:
                Gatherings.Add(told.Cycle);
                break;
            case OccurrenceKind.MetInPublic:
                Met(Lives[told.Subject], Lives[told.Other], told.Cycle);
                Met(Lives[told.Other], Lives[told.Subject], told.Cycle);
                break;
            default:
                break;
        }
    }

    public override void See(CommunityWorld world)
    {
        var (acting, core, active) = (0, 0, 0);
        foreach (var slot in world.Present)
        {
            var life = Lives[world.NumberOf(slot)];
            if (world.Replies[slot] >= 1 && life.Acted is [var first] && first == world.Cycle)
            {
                life.WasAnswered = true;
            }

            if (world.YearActs[slot] > 0)
            {
                acting++;
                core += world.Levels[slot] == 2 ? 1 : 0;
                active += world.Levels[slot] == 1 ? 1 : 0;
            }
        }

        if (world.Cycle is >= 5 * Year and <= 10 * Year && acting >= Fewest)
        {
            SharedCycles++;
            _core += (double)core / acting;
            _active += (double)active / acting;
        }
    }

    private static void Met(Life one, Life other, int cycle)
    {
        if (other.Level > 0 && one.Acted is [var first] && first == cycle)
        {
            one.MetASenior = true;
        }
    }
}
