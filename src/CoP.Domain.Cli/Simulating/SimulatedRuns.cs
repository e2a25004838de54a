using CoP.Domain.Collections;
using CoP.Domain.Simulation.Experiments;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Pictures;
using CoP.Domain.Simulation.Scenarios;

namespace CoP.Domain.Cli.Simulating;

/// <summary>What <c>cop simulate</c> found: the runs as they were asked for and, when somebody leaves in them, the same runs with nobody leaving.</summary>
/// <param name="Result">The outcomes; the first cell is what was asked for, the second, if any, is the same without the departure.</param>
/// <param name="Levels">The mean composition over time in each cell; empty when it was not wanted.</param>
/// <param name="Courses">Leadership over time in each cell; empty when it was not wanted.</param>
/// <param name="Command">The command line that gives the same again.</param>
internal sealed record SimulatedRuns(StudyResult Result, ValueList<ValueList<LevelPoint>> Levels, ValueList<ValueList<CoursePoint>> Courses, string Command)
{
    /// <summary>The runs that were asked for.</summary>
    public CellResult Asked => Result.Cells[0];

    /// <summary>The same runs, in which nobody leaves by plan; <see langword="null"/> when nobody was to leave.</summary>
    public CellResult? Stays => Result.Cells.Count > 1 ? Result.Cells[1] : null;

    /// <summary>The scenario as it was run.</summary>
    public Scenario Scenario => Asked.Cell.Scenario;

    /// <summary>Runs an arm.</summary>
    public int Runs => Asked.Outcomes.Count;

    /// <summary>The cycle of the departure; <see langword="null"/> when nobody is to leave, or not within these cycles.</summary>
    public int? Exit => Stays is null ? null : Scenario.Parameters.Count(ModelParameters.FounderLeaves);

    /// <summary>Who leaves, as a sentence names them.</summary>
    public string Leaver => Scenario.Parameters.Count(ModelParameters.Leaver) switch
    {
        1 => "an ordinary member",
        2 => "the member nearest to the founder",
        _ => "the founder",
    };

    /// <summary>What the arms are called.</summary>
    public IReadOnlyList<string> Names => Stays is null ? [Scenario.Name] : [$"{Leaver} leaves", $"{Leaver} stays"];
}
