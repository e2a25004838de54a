using System.Text.Json;
using CoP.Domain.Collections;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Scenarios;

namespace CoP.Domain.Simulation.Experiments;

/// <summary>Reads the design of an experiment.</summary>
internal static class DesignReading
{
    public static ExperimentDesign? Of(JsonItem item, Findings findings)
    {
        if (item.Kind != JsonValueKind.Object)
        {
            findings.WrongType(item, "a JSON object");
            return null;
        }

        var named = item.Members.FirstOrDefault(m => m.Name == ExperimentMembers.Kind).Item;
        if (named is null)
        {
            findings.Missing(item, ExperimentMembers.Kind, $"a design has a kind: {string.Join(", ", ExperimentMembers.Kinds)}.");
            return null;
        }

        if (findings.Name(named) is not { } name)
        {
            return null;
        }

        var place = Array.IndexOf(ExperimentMembers.Kinds, name);
        if (place < 0)
        {
            findings.Add(named, "unknown-design", $"no design is called '{name}'{findings.Suggestion(name, ExperimentMembers.Kinds)}; there are: {string.Join(", ", ExperimentMembers.Kinds)}.");
            return null;
        }

        var kind = (DesignKind)place;
        return Of(kind, item, findings.Members(item, ExperimentMembers.Of(kind)), findings);
    }

    /// <summary>Reads the arms of every point; what a design varies already cannot make arms.</summary>
    public static ValueList<DesignAxis> Arms(JsonItem all, ExperimentDesign? design, Findings findings)
    {
        foreach (var (name, item) in all.Members.Where(m => design?.Axes.Any(a => a.Parameter.Name == m.Name) == true))
        {
            findings.Add(item, "duplicate", $"{name} is varied by the design already.");
        }

        return Axes(DesignKind.Grid, all, findings);
    }

    private static ExperimentDesign? Of(DesignKind kind, JsonItem item, Dictionary<string, JsonItem> members, Findings findings)
    {
        var axes = Axes(kind, item, members, findings);
        var size = kind switch
        {
            DesignKind.Grid => 1,
            DesignKind.Morris => Size(item, members, ExperimentMembers.Trajectories, 1, findings),
            _ => Size(item, members, ExperimentMembers.Points, kind == DesignKind.Sobol ? 2 : 1, findings),
        };
        var levels = members.TryGetValue(ExperimentMembers.Levels, out var p) ? findings.Whole(p, 2, 1000) : 4;
        if (levels % 2 == 1)
        {
            findings.Add(p!, "out-of-range", $"{p!.Path} is even: half of the levels is the step.");
        }

        var isSecondOrder = members.TryGetValue(ExperimentMembers.SecondOrder, out var second) && Truth(second, findings);
        if (isSecondOrder && axes.Count == 1)
        {
            findings.Add(second!, "out-of-range", $"{second!.Path} wants two parameters.");
        }

        return size is null || levels is null ? null : new(kind, axes, (int)size, (int)levels, isSecondOrder);
    }

    private static ValueList<DesignAxis> Axes(DesignKind kind, JsonItem item, Dictionary<string, JsonItem> members, Findings findings)
    {
        var name = kind == DesignKind.Grid ? ExperimentMembers.Values : ExperimentMembers.Boxes;
        if (!members.TryGetValue(name, out var all))
        {
            if (!item.Members.Any(m => m.Name == name))
            {
                findings.Missing(item, name, $"the design has {name}: an object of parameters.");
            }

            return [];
        }

        return Axes(kind, all, findings);
    }

    private static ValueList<DesignAxis> Axes(DesignKind kind, JsonItem all, Findings findings)
    {
        if (all.Kind != JsonValueKind.Object || all.Members.Count == 0)
        {
            findings.WrongType(all, "an object of parameters, at least one");
            return [];
        }

        // In the order of the file, which is the order of the cells.
        return findings.Members(all, [.. ModelParameters.All.Select(p => p.Name)], "unknown-parameter")
            .Select(m => kind == DesignKind.Grid ? Listed(ModelParameters.Find(m.Key)!, m.Value, findings) : Boxed(ModelParameters.Find(m.Key)!, m.Value, findings))
            .ToValueList();
    }

    private static DesignAxis Listed(Parameter parameter, JsonItem list, Findings findings)
    {
        if (list.Kind != JsonValueKind.Array || list.Items.Count == 0)
        {
            findings.WrongType(list, "a list of values, at least one");
        }

        var values = new List<double>();
        foreach (var item in list.Items)
        {
            if (ParameterReading.Value(parameter, item, findings) is not { } value)
            {
                continue;
            }

            if (values.Contains(value))
            {
                findings.Add(item, "duplicate", $"{item.Path} stands there twice.");
            }

            values.Add(value);
        }

        return new(parameter, values.ToValueList());
    }

    private static DesignAxis Boxed(Parameter parameter, JsonItem list, Findings findings)
    {
        if (list.Kind != JsonValueKind.Array || list.Items.Count != 2)
        {
            findings.WrongType(list, "a list of two numbers, the lower end first");
            return new(parameter, []);
        }

        // The ends of a box for whole numbers need not be whole.
        var ends = list.Items.Select(i => End(parameter, i, findings)).ToList();
        if (ends is [{ } low, { } high] && low >= high)
        {
            findings.Add(list, "out-of-range", $"{list.Path} is empty: the lower end comes first.");
        }

        return new(parameter, ends.OfType<double>().ToValueList());
    }

    private static double? End(Parameter parameter, JsonItem item, Findings findings) =>
        item.Kind == JsonValueKind.Number && !double.IsInteger(item.Number) && item.Number > parameter.Low && item.Number < parameter.High
            ? item.Number
            : ParameterReading.Value(parameter, item, findings);

    private static long? Size(JsonItem item, Dictionary<string, JsonItem> members, string name, int least, Findings findings)
    {
        if (members.TryGetValue(name, out var found))
        {
            return findings.Whole(found, least, Experiment.MostCells);
        }

        if (!item.Members.Any(m => m.Name == name))
        {
            findings.Missing(item, name, $"the design says how large it is: {name}.");
        }

        return null;
    }

    private static bool Truth(JsonItem item, Findings findings)
    {
        if (item.Kind is not (JsonValueKind.True or JsonValueKind.False))
        {
            findings.WrongType(item, "true or false");
        }

        return item.Kind == JsonValueKind.True;
    }
}
