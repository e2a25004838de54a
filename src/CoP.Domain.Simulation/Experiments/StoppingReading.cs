using System.Globalization;
using System.Text.Json;
using CoP.Domain.Simulation.Scenarios;

namespace CoP.Domain.Simulation.Experiments;

/// <summary>Reads when an experiment has run enough.</summary>
internal static class StoppingReading
{
    public static StoppingRule? Of(JsonItem item, Findings findings)
    {
        if (item.Kind != JsonValueKind.Object)
        {
            findings.WrongType(item, "a JSON object");
            return null;
        }

        var isPrecision = item.Members.Any(m => m.Name == ExperimentMembers.Precision);
        if (isPrecision == item.Members.Any(m => m.Name == ExperimentMembers.Power))
        {
            findings.Add(item, "unclear-rule", $"{item.Path} names either a {ExperimentMembers.Precision} or a {ExperimentMembers.Power}.");
            return null;
        }

        var members = findings.Members(item, isPrecision ? ExperimentMembers.OfPrecision : ExperimentMembers.OfPower);
        var atMost = members.TryGetValue(ExperimentMembers.AtMost, out var most) ? findings.Whole(most, 1, ExperimentReading.MostRunsOfACell) : null;
        var wanted = Inside(item, members, isPrecision ? ExperimentMembers.Precision : ExperimentMembers.Power, isPrecision ? 0.5 : 1, findings);
        var effect = isPrecision ? null : Inside(item, members, ExperimentMembers.Effect, 1, findings);
        var alpha = members.ContainsKey(ExperimentMembers.Alpha) ? Inside(item, members, ExperimentMembers.Alpha, 1, findings) : StoppingRule.UsualAlpha;
        Needed(item, ExperimentMembers.AtMost, "the most runs of a cell", findings);
        return (isPrecision, wanted, atMost, effect, alpha) switch
        {
            (true, { } width, { } runs, _, _) => StoppingRule.Precision(width, (int)runs),
            (false, { } power, { } runs, { } smallest, { } level) => StoppingRule.Power(smallest, (int)runs, power, level),
            _ => null,
        };
    }

    private static double? Inside(JsonItem item, Dictionary<string, JsonItem> members, string name, double below, Findings findings)
    {
        if (!members.TryGetValue(name, out var found))
        {
            Needed(item, name, name, findings);
            return null;
        }

        if (found.Kind != JsonValueKind.Number)
        {
            findings.WrongType(found, "a number");
            return null;
        }

        if (found.Number > 0 && found.Number < below)
        {
            return found.Number;
        }

        findings.Add(found, "out-of-range", string.Create(CultureInfo.InvariantCulture, $"{found.Path} lies between 0 and {below}, ends excluded."));
        return null;
    }

    private static void Needed(JsonItem item, string name, string what, Findings findings)
    {
        if (!item.Members.Any(m => m.Name == name))
        {
            findings.Missing(item, name, $"the rule says {what}.");
        }
    }
}
