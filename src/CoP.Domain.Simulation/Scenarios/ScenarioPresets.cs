using CoP.Domain.Collections;

namespace CoP.Domain.Simulation.Scenarios;

/// <summary>The scenarios that lie in the assembly.</summary>
internal static class ScenarioPresets
{
    public static ValueList<string> Names { get; } =
        ["virtual-community", "open-source-project", "practice-supervisors", "self-leading-group", "faded-pilot", "large-low-commitment"];

    public static string? Find(string name)
    {
        if (!Names.Contains(name))
        {
            return null;
        }

        using var stream = typeof(ScenarioPresets).Assembly.GetManifestResourceStream($"scenario.{name}.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
