using System.Globalization;
using CoP.Domain.Simulation.Draws;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Scenarios;

namespace CoP.Domain.Simulation.Tests.Scenarios;

/// <summary>Makes scenarios of valid parts and plants faults, of which it knows the paths.</summary>
internal sealed class BrokenScenarios(ulong seed)
{
    private RandomStream _chance = RandomStream.FromSeed(seed);

    /// <summary>A text and the paths at which something is wrong with it; none when it is valid.</summary>
    public (string Json, string[] Wrong) Next()
    {
        var wrong = new List<string>();
        var members = new List<string> { Head(wrong) };
        Add(members, 0.5, () => Pick(wrong, "cycles", ["1", "52", "1000"], ["0", "-3", "1e9", "2.5", "\"9\"", "null", "[]"]));
        Add(members, 0.6, () => Pick(wrong, "regime", [.. LeadershipRegime.All.Select(r => $"\"{r.Name}\"")], ["\"\"", "\"Shared\"", "\"nobody\"", "7", "null", "{}"]));
        Add(members, 0.4, () => Pick(wrong, "extends", [.. Scenario.Presets.Select(p => $"\"{p}\"")], ["\"virtual\"", "null", "1", "\"\"", "true"]));
        Add(members, 0.3, () => Pick(wrong, "title", ["\"A title\"", "\"ü\""], ["\"\"", "null", "5", $"\"{new string('t', 201)}\"", "\"a\\u0000b\""]));
        Add(members, 0.3, () => Pick(wrong, "about", ["\"Much\\nto say\""], ["null", "[1]", $"\"{new string('a', 10_001)}\""]));
        Add(members, 0.15, () => Wrong(wrong, $"extra{_chance.Below(100).ToString(CultureInfo.InvariantCulture)}", "1"));
        Add(members, 0.8, () => Parameters(wrong));
        return ("{" + string.Join(", ", Shuffled(members)) + "}", [.. wrong.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }

    private string Head(List<string> wrong) => _chance.Below(12) == 0 ? Wrong(wrong, "scenario", Of(["3", "null", "\"\"", "\" \"", "{}"])) : "\"scenario\": \"made up\"";

    private string Parameters(List<string> wrong)
    {
        if (_chance.Below(15) == 0)
        {
            return Wrong(wrong, "parameters", Of(["null", "[]", "\"none\"", "3"]));
        }

        var members = new List<string>();
        foreach (var parameter in ModelParameters.All.Where(p => p != ModelParameters.ArrivalRate && p != ModelParameters.FoundingCircle && _chance.Below(10) == 0))
        {
            members.Add(Parameter(parameter, wrong));
        }

        if (_chance.Below(8) == 0)
        {
            wrong.Add("parameters.noSuchThing");
            members.Add("\"noSuchThing\": 1");
        }

        return $"\"parameters\": {{{string.Join(", ", members)}}}";
    }

    private string Parameter(Parameter parameter, List<string> wrong)
    {
        if (_chance.Below(6) > 0)
        {
            return $"\"{parameter.Name}\": {Number(Valid(parameter))}";
        }

        wrong.Add($"parameters.{parameter.Name}");
        string[] faults =
        [
            Number(parameter.High + 1), Number(parameter.Low - 0.5), "1e400", "-1e400", "\"NaN\"", "\"Infinity\"", "\"0.5\"", "null", "[0.5]", "{}",
            .. parameter.Kind == ParameterKind.Switch ? (string[])["0.5"] : ["true"],
            .. parameter.Kind == ParameterKind.Count ? (string[])[Number(parameter.Low + 0.5)] : [],
        ];
        var fault = Of(faults);
        return _chance.Below(4) == 0
            ? $"\"{parameter.Name}\": {Number(Valid(parameter))}, \"{parameter.Name}\": {Number(Valid(parameter))}"
            : $"\"{parameter.Name}\": {fault}";
    }

    private double Valid(Parameter parameter)
    {
        var value = parameter.Low + ((parameter.High - parameter.Low) * _chance.Uniform());
        return parameter.Kind == ParameterKind.Number ? value : Math.Floor(value);
    }

    private string Pick(List<string> wrong, string name, string[] good, string[] bad) =>
        _chance.Below(5) > 0 ? $"\"{name}\": {Of(good)}" : Wrong(wrong, name, Of(bad));

    private static string Wrong(List<string> wrong, string name, string value)
    {
        wrong.Add(name);
        return $"\"{name}\": {value}";
    }

    private void Add(List<string> members, double chance, Func<string> make)
    {
        if (_chance.Uniform() < chance)
        {
            members.Add(make());
        }
    }

    private string Of(string[] choices) => choices[_chance.Below(choices.Length)];

    private List<string> Shuffled(List<string> members)
    {
        var items = members.ToArray();
        _chance.Shuffle(items.AsSpan());
        return [.. items];
    }

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
