using CoP.Domain.Collections;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Scenarios;
using CoP.Domain.Validation;

namespace CoP.Domain.Simulation.Experiments;

/// <summary>A study that is written down, to be run into a folder, resumed, and split over machines.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
public sealed record Experiment
{
    /// <summary>The most runs of an experiment, over all cells.</summary>
    public const long MostRuns = 1_000_000_000;

    /// <summary>The most cells of an experiment.</summary>
    public const int MostCells = 1_000_000;

    internal Experiment(string name)
    {
        Name = name;
    }

    /// <summary>A short name; one line, at most 200 characters.</summary>
    public string Name { get; }

    /// <summary>The scenario, with the cycles of the experiment.</summary>
    public required Scenario Scenario { get; init; }

    /// <summary>The regimes that are crossed with every point; none leaves that of the scenario.</summary>
    public required ValueList<LeadershipRegime> Regimes { get; init; }

    /// <summary>
    /// The arms of every point: all combinations of these values, such as a founder who stays and one who leaves, crossed with the regimes; none is one arm. Arms of a point
    /// share their luck, and <see cref="DesignResult"/> contrasts them.
    /// </summary>
    public ValueList<DesignAxis> Arms { get; init; }

    /// <summary>At which points it runs.</summary>
    public required ExperimentDesign Design { get; init; }

    /// <summary>Runs of each cell.</summary>
    public required int Runs { get; init; }

    /// <summary>
    /// When it has run enough: <see cref="Runs"/> is the first batch then, each next one half as many runs again. It is asked of all cells together, so that such an
    /// experiment cannot be split. <see langword="null"/> is after <see cref="Runs"/>.
    /// </summary>
    public StoppingRule? Stopping { get; init; }

    /// <summary>The master seed; the points of a box are drawn with it too.</summary>
    public required ulong Seed { get; init; }

    /// <summary>The tables it writes besides <c>runs.jsonl</c>, each once.</summary>
    public required ValueList<TableFile> Tables { get; init; }

    /// <summary>How many cells it has: regimes × arms × points.</summary>
    public double CellCount => Arms.Aggregate(Math.Max(1, Regimes.Count) * Design.Count, (product, arm) => product * arm.Values.Count);

    /// <summary>How many runs it has over all cells; with a rule, how many at most.</summary>
    public double RunCount => CellCount * (Stopping?.AtMost ?? Runs);

    /// <summary>Reads an experiment from JSON; nothing in the text makes it throw.</summary>
    /// <param name="json">The text; a byte order mark is skipped, comments are not JSON.</param>
    /// <param name="find">Gives the JSON of a scenario by its name; asked after the presets. <see langword="null"/> knows no others.</param>
    /// <returns>The experiment, or <see langword="null"/> and every problem with path and line.</returns>
    public static (Experiment? Experiment, ValidationReport Report) Parse(string json, Func<string, string?>? find = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        var findings = new Findings(ExperimentReading.Concept);
        return ExperimentReading.Of(JsonText.Read(json, findings), findings, find);
    }

    /// <summary>The study that it is.</summary>
    /// <returns>The study: regimes vary slowest, then arms, then the points of the design.</returns>
    public Study ToStudy()
    {
        var study = Regimes.IsEmpty ? Scenario.ToStudy() : Scenario.Regimes(Regimes.AsSpan());
        var crossed = Design.In(Arms.Aggregate(study, (s, arm) => s.Sweep(arm.Parameter, arm.Values.AsSpan())), Seed).Replicate(Runs, Seed);
        return Stopping is null ? crossed : crossed.Until(Stopping);
    }

    /// <summary>Writes the experiment as indented JSON that <see cref="Parse"/> reads back to an equal one; the scenario is written out.</summary>
    /// <returns>The text, ending with a line feed.</returns>
    public string ToJson() => ScenarioJson.Text(writer => ExperimentJson.Write(writer, this));
}
