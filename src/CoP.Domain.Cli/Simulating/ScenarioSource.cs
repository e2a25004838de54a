using System.Globalization;
using CoP.Domain.Cli.Terminals;
using CoP.Domain.Cli.Wording;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Scenarios;
using CoP.Domain.Validation;

namespace CoP.Domain.Cli.Simulating;

/// <summary>Finds the scenario that was asked for: a preset, or a file; then what the command line sets over it.</summary>
internal static class ScenarioSource
{
    private const int LongestName = 60;

    /// <summary>Reads a preset or a file.</summary>
    /// <returns>The scenario, or every problem of the file.</returns>
    /// <exception cref="ToolException">There is no such preset or file, or it cannot be read.</exception>
    public static (Scenario? Scenario, ValidationReport Report) Read(string source)
    {
        if (Scenario.Presets.Contains(source))
        {
            return (Scenario.Load(source), new ValidationReport([]));
        }

        var isName = source.All(letter => letter is not ('/' or '\\' or '.'));
        return isName && !File.Exists(source)
            ? throw new ToolException($"'{source}' is no scenario that comes along, and no file{NearWord.Suggestion(source, Scenario.Presets)} cop simulate --list names them.")
            : Scenario.Parse(InputFile.Read(source), name => Beside(source, name));
    }

    /// <summary>The scenario with what the command line sets: first the regime, then parameters, then the length.</summary>
    /// <exception cref="ToolException">A parameter is unknown, is set twice, or does not take the value.</exception>
    public static Scenario With(Scenario scenario, SimulateRequest request)
    {
        var changed = request.Regime is { } regime ? scenario.With(regime) : scenario;
        var seen = new HashSet<Parameter>();
        try
        {
            foreach (var setting in request.Settings)
            {
                var (parameter, value) = Setting(setting);
                changed = seen.Add(parameter) ? changed.With(parameter, value) : throw new ToolException($"--set {parameter.Name} stands there twice.");
            }

            return request.Cycles is { } cycles ? changed.Over(cycles) : changed;
        }
        catch (ArgumentOutOfRangeException failure)
        {
            throw new ToolException(failure.Message.Split(" (Parameter", StringSplitOptions.None)[0], failure);
        }
    }

    /// <summary>Finds a parameter by its name.</summary>
    /// <exception cref="ToolException">There is none.</exception>
    public static Parameter Parameter(string name) => ModelParameters.Find(name)
        ?? throw new ToolException($"'{Label.Of(name, LongestName)}' is no parameter{NearWord.Suggestion(name, ModelParameters.All.Select(parameter => parameter.Name))} cop simulate --list names them.");

    /// <summary>The text of a scenario that lies beside a file, under its name; <see langword="null"/> when there is none.</summary>
    public static string? Beside(string source, string name)
    {
        if (name.AsSpan().ContainsAny("/\\:"))
        {
            return null;
        }

        var file = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(source)) ?? "", name + ".json");
        return File.Exists(file) ? File.ReadAllText(file) : null;
    }

    private static (Parameter Parameter, double Value) Setting(string text)
    {
        var at = text.IndexOf('=', StringComparison.Ordinal);
        if (at <= 0)
        {
            throw new ToolException($"'{Label.Of(text, LongestName)}' does not fit --set; write NAME=VALUE, such as notice=13.");
        }

        var parameter = Parameter(text[..at]);
        if (!double.TryParse(text.AsSpan(at + 1), NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
        {
            throw new ToolException($"'{Label.Of(text[(at + 1)..], LongestName)}' is no number for --set {parameter.Name}; decimals are written with a point.");
        }

        return parameter.ProblemOf(value) is { } problem ? throw new ToolException($"--set {parameter.Name}: {problem}.") : (parameter, value);
    }
}
