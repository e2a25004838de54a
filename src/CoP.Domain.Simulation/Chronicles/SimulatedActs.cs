using System.Globalization;
using System.Runtime.InteropServices;
using CoP.Domain.Simulation.Draws;
using CoP.Domain.Simulation.Models;

namespace CoP.Domain.Simulation.Chronicles;

/// <summary>Writes the acts of a simulated community as they happen: an act log, <c>timestamp,actor,kind,target,weight</c>, that can be observed as a real record is.</summary>
/// <remarks>
/// Give <see cref="Hear"/> to <see cref="CommunityWorld.Journal"/> and call <see cref="Finish"/> at the end: the acts of a cycle are written when the next one begins. Within its cycle
/// an act gets its time, to the second, by a draw of its actor's own; rows never go back in time. Memory grows with the acts of one cycle. Not safe for concurrent use.
/// </remarks>
public sealed class SimulatedActs
{
    private const string Header = "timestamp,actor,kind,target,weight";

    private static readonly StreamName Moment = new("moment of an act");

    private readonly TextWriter _writer;
    private readonly DateTimeOffset _start;
    private readonly TimeSpan _cycle;
    private readonly KeyedDraws _draws;
    private readonly SimulatedActKinds _kinds;
    private readonly List<(long Second, int Order, int Actor, string Kind, int Target)> _acts = [];
    private readonly Dictionary<int, ulong> _ofActor = [];
    private int _now;

    /// <summary>A record that is about to begin; its header is written at once.</summary>
    /// <param name="writer">Where it goes; stays open.</param>
    /// <param name="parameters">The parameters of the run, for the days of a cycle.</param>
    /// <param name="start">The instant of the founding; each cycle begins so many days later, up to the year 9999.</param>
    /// <param name="draws">The draws of the run: <see cref="KeyedDraws.Of"/> with its seed and index. They decide the moments within a cycle and nothing else.</param>
    /// <param name="kinds">What is put on record.</param>
    public SimulatedActs(TextWriter writer, ParameterSet parameters, DateTimeOffset start, KeyedDraws draws, SimulatedActKinds kinds = SimulatedActKinds.Usual)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(parameters);
        (_writer, _start, _draws, _kinds) = (writer, start.ToUniversalTime(), draws, kinds);
        _cycle = TimeSpan.FromDays(parameters[ModelParameters.CycleDays]);
        Line(Header);
    }

    /// <summary>How many acts have been written or wait for the end of their cycle.</summary>
    public long Count { get; private set; }

    /// <summary>Takes the next thing that happened.</summary>
    /// <param name="happened">What; whatever is no act of the kinds on record is left out.</param>
    public void Hear(Occurrence happened)
    {
        if (happened.Cycle != _now)
        {
            Finish();
            _now = happened.Cycle;
        }

        if (Act(happened) is { } act)
        {
            _acts.Add((SecondOf(act.Actor), _acts.Count, act.Actor, act.Kind, act.Target));
            Count++;
        }
    }

    /// <summary>Writes what waits. To be called at the end; the writer is neither flushed nor closed.</summary>
    public void Finish()
    {
        _acts.Sort();
        foreach (var (second, _, actor, kind, target) in _acts)
        {
            var at = _start + (_now * _cycle) + TimeSpan.FromSeconds(second);
            var other = target < 0 ? string.Empty : SimulatedLife.IdOf(target).Value;
            Line(string.Create(CultureInfo.InvariantCulture, $"{at:yyyy-MM-ddTHH:mm:ss}Z,{SimulatedLife.IdOf(actor)},{kind},{other},1"));
        }

        _acts.Clear();
        _ofActor.Clear();
    }

    // Rows end in the same way on every system.
    private void Line(string text)
    {
        _writer.Write(text);
        _writer.Write('\n');
    }

    private (int Actor, string Kind, int Target)? Act(in Occurrence e) => e.Kind switch
    {
        OccurrenceKind.Contributed when Has(SimulatedActKinds.Contributions) => (e.Subject, "contribution", -1),
        OccurrenceKind.Led when Has(SimulatedActKinds.Leading) => (e.Subject, LeadershipNeeds.Functions[e.Code].Value, e.Other),
        OccurrenceKind.MetInPublic when Has(SimulatedActKinds.Talk) => (e.Subject, "talk", e.Other),
        OccurrenceKind.MetInPrivate when Has(SimulatedActKinds.PrivateTalk) => (e.Subject, "private-talk", e.Other),
        OccurrenceKind.Welcomed when Has(SimulatedActKinds.Welcomes) => (e.Other, "welcome", e.Subject),
        _ => null,
    };

    private bool Has(SimulatedActKinds kind) => _kinds.HasFlag(kind);

    // The moment hangs on who, when and which of the own acts: somebody else's acts move nobody's.
    private long SecondOf(int actor)
    {
        ref var own = ref CollectionsMarshal.GetValueRefOrAddDefault(_ofActor, actor, out _);
        var word = SplitMix64.At(KeyedDraws.Word(SplitMix64.At(_draws.Key, (ulong)actor), Moment, _now), own++);
        return (long)((word >> 11) * (1.0 / (1UL << 53)) * _cycle.TotalSeconds);
    }
}
