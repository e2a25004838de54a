using System.Text;
using CoP.Domain.Evidence;
using CoP.Domain.Evidence.Junctures;
using CoP.Domain.Evidence.Reading;
using CoP.Domain.Simulation.Chronicles;
using CoP.Domain.Simulation.Draws;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Stepping;

namespace CoP.Domain.Simulation.Tests.Chronicles;

/// <summary>A simulated run with its record of acts, and what the frozen detector finds in that record.</summary>
internal sealed class RecordedRun
{
    private const ulong Seed = 20260502;

    public static readonly DateTimeOffset Start = new(2031, 1, 6, 18, 0, 0, TimeSpan.Zero);

    private readonly ParameterSet _parameters;

    public RecordedRun(ParameterSet parameters, int run, int cycles, SimulatedActKinds kinds, Pipeline<CommunityWorld>? pipeline = null)
    {
        _parameters = parameters;
        using var text = new StringWriter();
        var acts = new SimulatedActs(text, parameters, Start, KeyedDraws.Of(Seed, run), kinds);
        var world = new CommunityWorld();
        world.TellTo(happened =>
        {
            Happened.Add(happened);
            acts.Hear(happened);
        });
        Outcome = CommunityModel.Run(world, parameters, Seed, run, cycles, pipeline: pipeline);
        acts.Finish();
        (Text, Count, Cycles) = (text.ToString(), acts.Count, cycles);
    }

    public List<Occurrence> Happened { get; } = [];

    public RunOutcome Outcome { get; }

    public long Count { get; }

    public int Cycles { get; }

    public string Text { get; }

    /// <summary>How many functions somebody handed over, wholly or in part, by the domain's own transfers completed up to a cycle.</summary>
    public int HandedOverBy(int giver, int until)
    {
        var offered = Happened.Where(h => h.Kind == OccurrenceKind.TransferProposed && h.Subject == giver).ToDictionary(h => h.Detail, h => h.Code);
        return Happened
            .Where(h => h.Kind == OccurrenceKind.TransferCompleted && h.Cycle <= until && offered.ContainsKey(h.Detail))
            .Select(h => offered[h.Detail])
            .Distinct()
            .Count();
    }

    public ReadRecord Read()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Text));
        return RecordReader.Read(stream, "simulated.csv");
    }

    public IReadOnlyList<Juncture> Junctures() => JunctureDetector.Detect(Read().Acts, JunctureOptions.Default, At(Cycles + 1));

    public DateTimeOffset At(int cycle) => Start + (cycle * TimeSpan.FromDays(_parameters[ModelParameters.CycleDays]));
}
