using System.Globalization;
using System.Text.Json;
using CoP.Domain.Collections;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Scenarios;
using CoP.Domain.Simulation.Tables;
using CoP.Domain.Validation;

namespace CoP.Domain.Simulation.Experiments;

/// <summary>Makes an experiment of what a text says, or lists every problem.</summary>
internal static class ExperimentReading
{
    public const string Concept = "experiment";

    public const int MostRunsOfACell = 10_000_000;

    public static (Experiment? Experiment, ValidationReport Report) Of(JsonItem? document, Findings findings, Func<string, string?>? find)
    {
        var made = document is null ? null : Made(document, findings, find);
        return (findings.IsValid ? made : null, findings.Report);
    }

    private static Experiment? Made(JsonItem item, Findings findings, Func<string, string?>? find)
    {
        if (item.Kind != JsonValueKind.Object)
        {
            findings.WrongType(item, "a JSON object");
            return null;
        }

        var members = findings.Members(item, ExperimentMembers.All);
        var name = Needed(item, members, ExperimentMembers.Experiment, "an experiment has a name", findings) is { } n ? findings.Name(n) : null;
        var scenario = Needed(item, members, ExperimentMembers.Scenario, "an experiment has a scenario: a name, or the scenario itself", findings) is { } s ? Scenario(s, findings, find) : null;
        var runs = Needed(item, members, ExperimentMembers.Runs, "an experiment says how often each cell is run", findings) is { } r ? findings.Whole(r, 1, MostRunsOfACell) : null;
        var seed = Needed(item, members, ExperimentMembers.Seed, "there is no default seed", findings) is { } v ? Seed(v, findings) : null;
        var cycles = members.TryGetValue(ExperimentMembers.Cycles, out var c) ? findings.Whole(c, 1, Scenarios.Scenario.MostCycles) : null;
        var regimes = members.TryGetValue(ExperimentMembers.Regimes, out var g) ? Regimes(g, findings) : [];
        var design = members.TryGetValue(ExperimentMembers.Design, out var d) ? DesignReading.Of(d, findings) : ExperimentDesign.AsItStands;
        var arms = members.TryGetValue(ExperimentMembers.Arms, out var a) ? DesignReading.Arms(a, design, findings) : [];
        var tables = members.TryGetValue(ExperimentMembers.Tables, out var t) ? Tables(t, findings) : [];
        var stop = members.TryGetValue(ExperimentMembers.Stop, out var w) ? StoppingReading.Of(w, findings) : null;
        if (!findings.IsValid || name is null || scenario is null || design is null)
        {
            return null;
        }

        scenario = cycles is { } length ? Lengthened(scenario, (int)length, c!, findings) : scenario;
        return scenario is null ? null : Sized(
            new(name) { Scenario = scenario, Regimes = regimes, Arms = arms, Design = design, Runs = (int)runs!, Stopping = stop, Seed = seed!.Value, Tables = tables }, d ?? item, w, findings);
    }

    private static JsonItem? Needed(JsonItem item, Dictionary<string, JsonItem> members, string name, string why, Findings findings)
    {
        if (!members.TryGetValue(name, out var found) && !item.Members.Any(m => m.Name == name))
        {
            findings.Missing(item, name, $"{why}.");
        }

        return found;
    }

    private static Scenario? Scenario(JsonItem item, Findings findings, Func<string, string?>? find)
    {
        if (item.Kind != JsonValueKind.String)
        {
            return ScenarioReading.Of(item, findings, find, []);
        }

        if ((ScenarioPresets.Find(item.Text) ?? find?.Invoke(item.Text)) is not { } json)
        {
            var known = Scenarios.Scenario.Presets;
            findings.Add(item, "unknown-scenario", $"no scenario is called '{item.Text}'{findings.Suggestion(item.Text, known)}; there are: {string.Join(", ", known)}.");
            return null;
        }

        var (scenario, report) = Scenarios.Scenario.Parse(json, find);
        foreach (var problem in report.Problems)
        {
            findings.Add(item, "broken-scenario", $"in '{item.Text}': {(problem.Path.Length > 0 ? problem.Path + ": " : "")}{problem.Message}");
        }

        return scenario;
    }

    // A double keeps 53 bits, a seed has 64: the text is what counts.
    private static ulong? Seed(JsonItem item, Findings findings)
    {
        if (item.Kind == JsonValueKind.Number && ulong.TryParse(item.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var seed))
        {
            return seed;
        }

        if (item.Kind == JsonValueKind.Number)
        {
            findings.Add(item, "out-of-range", string.Create(CultureInfo.InvariantCulture, $"{item.Path} is a whole number from 0 to {ulong.MaxValue}, written in digits."));
        }
        else
        {
            findings.WrongType(item, "a whole number");
        }

        return null;
    }

    private static ValueList<LeadershipRegime> Regimes(JsonItem list, Findings findings)
    {
        var regimes = new List<LeadershipRegime>();
        foreach (var item in Items(list, findings))
        {
            if (findings.Name(item) is not { } name)
            {
                continue;
            }

            var known = LeadershipRegime.All.Select(r => r.Name).ToArray();
            if (LeadershipRegime.Find(name) is not { } regime)
            {
                findings.Add(item, "unknown-regime", $"no regime is called '{name}'{findings.Suggestion(name, known)}; there are: {string.Join(", ", known)}.");
            }
            else if (regimes.Contains(regime))
            {
                findings.Add(item, "duplicate", $"'{name}' stands there twice.");
            }
            else
            {
                regimes.Add(regime);
            }
        }

        return regimes.ToValueList();
    }

    private static ValueList<TableFile> Tables(JsonItem list, Findings findings)
    {
        var tables = new List<TableFile>();
        string[] known = [RunTable.Definition.Name, .. StudyModel.Community.Tables.Select(t => t.Name)];
        foreach (var item in Items(list, findings))
        {
            if (findings.Name(item) is not { } name)
            {
                continue;
            }

            if (TableFile.Find(name) is not { } file || !known.Contains(file.Table, StringComparer.Ordinal) || name == ExperimentFiles.Runs)
            {
                findings.Add(item, "unknown-table", $"no table is called '{name}'; there are {string.Join(", ", known)}, each ending with .csv or .jsonl ({ExperimentFiles.Runs} is always written).");
            }
            else if (tables.Contains(file))
            {
                findings.Add(item, "duplicate", $"'{name}' stands there twice.");
            }
            else
            {
                tables.Add(file);
            }
        }

        return tables.ToValueList();
    }

    private static IEnumerable<JsonItem> Items(JsonItem list, Findings findings)
    {
        if (list.Kind != JsonValueKind.Array)
        {
            findings.WrongType(list, "a list");
        }

        return list.Items;
    }

    private static Scenario? Lengthened(Scenario scenario, int cycles, JsonItem item, Findings findings)
    {
        var longer = new Scenario(scenario.Name, scenario.Title, scenario.About, cycles, scenario.Regime, scenario.Settings);
        if (longer.SizeProblem() is not { } problem)
        {
            return longer;
        }

        findings.Add(item, "too-large", $"{problem}.");
        return null;
    }

    private static Experiment? Sized(Experiment made, JsonItem item, JsonItem? stop, Findings findings)
    {
        if (made.Stopping?.Effect is not null && made.CellCount < 2)
        {
            findings.Add(stop!, "one-cell", $"{stop!.Path}: power is the power to tell two cells apart; this experiment has one.");
            return null;
        }

        if (made.CellCount > Experiment.MostCells || made.RunCount > Experiment.MostRuns)
        {
            findings.Add(item, "too-large", string.Create(CultureInfo.InvariantCulture, $"{made.CellCount:0} cells with {made.RunCount:0} runs; at most {Experiment.MostCells} cells and {Experiment.MostRuns} runs are made."));
            return null;
        }

        try
        {
            made.ToStudy().Cells();
        }
        catch (ArgumentOutOfRangeException e)
        {
            findings.Add(item, "too-large", $"a point of the design: {e.Message}");
            return null;
        }

        return made;
    }
}
