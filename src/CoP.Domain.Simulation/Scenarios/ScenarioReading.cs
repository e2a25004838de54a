using System.Text.Json;
using CoP.Domain.Collections;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Validation;

namespace CoP.Domain.Simulation.Scenarios;

/// <summary>Makes a scenario of what a text says, or lists every problem.</summary>
internal static class ScenarioReading
{
    public const string Concept = "scenario";

    private const int LongestText = 10_000;

    public static (Scenario? Scenario, ValidationReport Report) Of(JsonItem? document, Findings findings, Func<string, string?>? find)
    {
        var made = document is null ? null : Of(document, findings, find, []);
        return (findings.IsValid ? made : null, findings.Report);
    }

    /// <summary>Reads an object that may be a part of another document.</summary>
    public static Scenario? Of(JsonItem item, Findings findings, Func<string, string?>? find, IReadOnlyList<string> extending)
    {
        if (item.Kind != JsonValueKind.Object)
        {
            findings.WrongType(item, "a JSON object");
            return null;
        }

        var members = findings.Members(item, ScenarioMembers.All);
        var name = Name(item, members, findings);
        var below = members.TryGetValue(ScenarioMembers.Extends, out var extends) ? Extended(extends, name, findings, find, extending) : null;
        var title = members.TryGetValue(ScenarioMembers.Title, out var t) ? findings.Name(t) : below?.Title ?? name;
        var about = members.TryGetValue(ScenarioMembers.About, out var a) ? findings.Text(a, LongestText, manyLines: true) : below?.About ?? string.Empty;
        var cycles = members.TryGetValue(ScenarioMembers.Cycles, out var c) ? findings.Whole(c, 1, Scenario.MostCycles) : below?.Cycles ?? Scenario.UsualCycles;
        var regime = members.TryGetValue(ScenarioMembers.Regime, out var r) ? Regime(r, findings) : below?.Regime;
        var own = members.TryGetValue(ScenarioMembers.Parameters, out var p) ? Settings(p, findings) : [];
        return name is null || title is null || about is null || cycles is null
            ? null
            : Sized(new(name, title, about, (int)cycles, regime, Layered(below, r is null ? null : regime, own)), item, p, findings);
    }

    private static string? Name(JsonItem item, Dictionary<string, JsonItem> members, Findings findings)
    {
        if (members.TryGetValue(ScenarioMembers.Scenario, out var name))
        {
            return findings.Name(name);
        }

        if (!item.Members.Any(m => m.Name == ScenarioMembers.Scenario))
        {
            findings.Missing(item, ScenarioMembers.Scenario, "a scenario has a name, such as \"scenario\": \"my-community\".");
        }

        return null;
    }

    private static Scenario? Extended(JsonItem item, string? name, Findings findings, Func<string, string?>? find, IReadOnlyList<string> extending)
    {
        if (findings.Name(item) is not { } wanted)
        {
            return null;
        }

        IReadOnlyList<string> chain = name is null ? extending : [.. extending, name];
        if (chain.Contains(wanted, StringComparer.Ordinal))
        {
            findings.Add(item, "cyclic", $"{string.Join(" extends ", chain.Append(wanted))}: a scenario cannot rest on itself.");
            return null;
        }

        if ((ScenarioPresets.Find(wanted) ?? find?.Invoke(wanted)) is not { } json)
        {
            findings.Add(item, "unknown-preset", $"no scenario is called '{wanted}'{findings.Suggestion(wanted, ScenarioPresets.Names)}; there are: {string.Join(", ", ScenarioPresets.Names)}.");
            return null;
        }

        var inner = new Findings(Concept);
        var below = JsonText.Read(json, inner) is { } document ? Of(document, inner, find, chain) : null;
        foreach (var problem in inner.Report.Problems)
        {
            var reason = problem.Code[(Concept.Length + 1)..];
            findings.Add(item, reason == "cyclic" ? reason : "broken-base", reason == "cyclic" ? problem.Message : $"in '{wanted}': {problem.Message}");
        }

        return below;
    }

    private static LeadershipRegime? Regime(JsonItem item, Findings findings)
    {
        if (findings.Name(item) is { } name && LeadershipRegime.Find(name) is null)
        {
            var names = LeadershipRegime.All.Select(r => r.Name).ToArray();
            findings.Add(item, "unknown-regime", $"no regime is called '{name}'{findings.Suggestion(name, names)}; there are: {string.Join(", ", names)}.");
        }

        return LeadershipRegime.Find(item.Text);
    }

    private static ValueList<ScenarioSetting> Settings(JsonItem item, Findings findings)
    {
        if (item.Kind != JsonValueKind.Object)
        {
            findings.WrongType(item, "an object of parameters");
            return [];
        }

        var settings = new List<ScenarioSetting>();
        foreach (var (name, value) in findings.Members(item, [.. ModelParameters.All.Select(p => p.Name)], "unknown-parameter"))
        {
            var parameter = ModelParameters.Find(name)!;
            if (ParameterReading.Value(parameter, value, findings) is { } number)
            {
                settings.Add(new(parameter, number));
            }
        }

        return settings.ToValueList();
    }

    // A regime that is named here wins over what lies below, and what is set here wins over the regime.
    private static ValueList<ScenarioSetting> Layered(Scenario? below, LeadershipRegime? named, ValueList<ScenarioSetting> own) =>
    [
        .. (below?.Settings ?? []).Where(s => named?.Sets.Contains(s.Parameter) != true && own.All(o => o.Parameter != s.Parameter)),
        .. own,
    ];

    private static Scenario Sized(Scenario made, JsonItem item, JsonItem? parameters, Findings findings)
    {
        if (made.SizeProblem() is { } problem)
        {
            findings.Add(parameters ?? item, "too-large", $"{problem}.");
        }

        return made;
    }
}
