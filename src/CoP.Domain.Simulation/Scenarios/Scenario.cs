using System.Globalization;
using CoP.Domain.Collections;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Validation;

namespace CoP.Domain.Simulation.Scenarios;

/// <summary>A community to simulate: its parameters, how its leaders are disposed, and for how long.</summary>
/// <remarks>
/// Values come from three layers: the defaults, over them the dispositions of the regime, over them what the scenario sets itself. Another regime takes back what the
/// one before it set. Changing a scenario gives a new one. Immutable, value-equal, thread-safe.
/// </remarks>
public sealed record Scenario
{
    /// <summary>Cycles when a scenario says nothing: ten years of meetings every two weeks.</summary>
    public const int UsualCycles = 260;

    /// <summary>The most cycles of a scenario.</summary>
    public const int MostCycles = 100_000;

    /// <summary>The most people who could ever come in a run: beyond it a world would not fit into usual memory.</summary>
    public const double MostPeople = 2e7;

    /// <summary>The most of these people times cycles: beyond it a run would not end in reasonable time.</summary>
    public const double MostPeopleCycles = 1e11;

    internal Scenario(string name, string title, string about, int cycles, LeadershipRegime? regime, ValueList<ScenarioSetting> settings)
    {
        (Name, Title, About, Cycles, Regime) = (name, title, about, cycles, regime);
        Settings = settings.OrderBy(s => s.Parameter.Index).ToValueList();
        var parameters = regime?.In(ParameterSet.Default) ?? ParameterSet.Default;
        Parameters = Settings.Aggregate(parameters, (set, s) => set.With(s.Parameter, s.Value));
    }

    /// <summary>The names of the scenarios that come with the package.</summary>
    public static ValueList<string> Presets => ScenarioPresets.Names;

    /// <summary>A short name, such as <c>virtual-community</c>; one line, at most 200 characters.</summary>
    public string Name { get; }

    /// <summary>A title for people; one line, at most 200 characters.</summary>
    public string Title { get; }

    /// <summary>What it stands for and whose numbers it has; may be empty, at most 10,000 characters.</summary>
    public string About { get; }

    /// <summary>How many cycles are run, from 1 to <see cref="MostCycles"/>; 260 by default.</summary>
    public int Cycles { get; }

    /// <summary>How its leaders are disposed; <see langword="null"/> leaves the defaults.</summary>
    public LeadershipRegime? Regime { get; }

    /// <summary>What the scenario sets itself, in the order of the parameters.</summary>
    public ValueList<ScenarioSetting> Settings { get; }

    /// <summary>The value of every parameter, from all three layers.</summary>
    public ParameterSet Parameters { get; }

    /// <summary>A scenario of defaults, to change in code.</summary>
    /// <param name="name">Its name, not blank.</param>
    /// <returns>The scenario.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static Scenario Named(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new(name, name, string.Empty, UsualCycles, null, []);
    }

    /// <summary>A scenario that comes with the package.</summary>
    /// <param name="preset">One of <see cref="Presets"/>.</param>
    /// <returns>The scenario.</returns>
    /// <exception cref="ArgumentException">No preset has the name.</exception>
    public static Scenario Load(string preset)
    {
        ArgumentNullException.ThrowIfNull(preset);
        var json = ScenarioPresets.Find(preset)
            ?? throw new ArgumentException($"No preset is called '{preset}'; there are: {string.Join(", ", Presets)}.", nameof(preset));
        return Parse(json).Scenario!;
    }

    /// <summary>Reads a scenario from JSON; nothing in the text makes it throw.</summary>
    /// <param name="json">The text; a byte order mark is skipped, comments are not JSON.</param>
    /// <param name="find">Gives the JSON of another scenario by its name, for <c>extends</c>; asked after the presets. <see langword="null"/> knows no others.</param>
    /// <returns>The scenario, or <see langword="null"/> and every problem with path and line.</returns>
    public static (Scenario? Scenario, ValidationReport Report) Parse(string json, Func<string, string?>? find = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        var findings = new Findings(ScenarioReading.Concept);
        return ScenarioReading.Of(JsonText.Read(json, findings), findings, find);
    }

    /// <summary>Reads a scenario from the bytes of a file; nothing in them makes it throw.</summary>
    /// <param name="utf8Json">JSON in UTF-8; a byte order mark is skipped.</param>
    /// <param name="find">Gives the JSON of another scenario by its name, for <c>extends</c>; asked after the presets. <see langword="null"/> knows no others.</param>
    /// <returns>The scenario, or <see langword="null"/> and every problem with path and line.</returns>
    public static (Scenario? Scenario, ValidationReport Report) Parse(ReadOnlySpan<byte> utf8Json, Func<string, string?>? find = null)
    {
        var findings = new Findings(ScenarioReading.Concept);
        return ScenarioReading.Of(JsonText.Read(utf8Json, findings), findings, find);
    }

    /// <summary>With another value of a parameter, whatever the regime says.</summary>
    /// <param name="parameter">Which parameter.</param>
    /// <param name="value">Its value.</param>
    /// <returns>A new scenario.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside of the range, not whole where it must be, or makes the runs absurdly large.</exception>
    public Scenario With(Parameter parameter, double value)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return Checked(new(Name, Title, About, Cycles, Regime, [.. Settings.Where(s => s.Parameter != parameter), new(parameter, value)]));
    }

    /// <summary>With other dispositions of its leaders.</summary>
    /// <param name="regime">The regime; what it sets wins over what the scenario has set so far. <see langword="null"/> leaves the defaults.</param>
    /// <returns>A new scenario.</returns>
    public Scenario With(LeadershipRegime? regime) =>
        new(Name, Title, About, Cycles, regime, [.. Settings.Where(s => regime?.Sets.Contains(s.Parameter) != true)]);

    /// <summary>For another length.</summary>
    /// <param name="cycles">How many cycles, from 1 to <see cref="MostCycles"/>.</param>
    /// <returns>A new scenario.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are too few or too many cycles.</exception>
    public Scenario Over(int cycles)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(cycles, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(cycles, MostCycles);
        return Checked(new(Name, Title, About, cycles, Regime, Settings));
    }

    /// <summary>Writes the scenario as indented JSON that <see cref="Parse(string, Func{string, string?})"/> reads back to an equal one; what it extended is written out.</summary>
    /// <returns>The text, ending with a line feed.</returns>
    public string ToJson() => ScenarioJson.Write(this);

    internal string? SizeProblem()
    {
        var people = Parameters[ModelParameters.FoundingCircle] + (Parameters[ModelParameters.ArrivalRate] * Parameters[ModelParameters.ArrivalCeiling] * Cycles);
        return people > MostPeople || people * Cycles > MostPeopleCycles
            ? string.Create(CultureInfo.InvariantCulture, $"up to {people:0.##E+0} people over {Cycles} cycles; at most {MostPeople:0.##E+0} people, and {MostPeopleCycles:0.##E+0} people times cycles, are run")
            : null;
    }

    private static Scenario Checked(Scenario scenario) =>
        scenario.SizeProblem() is { } problem ? throw new ArgumentOutOfRangeException(nameof(scenario), $"{scenario.Name}: {problem}.") : scenario;
}
