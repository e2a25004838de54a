namespace CoP.Domain.Simulation.Scenarios;

/// <summary>The names of the members of a scenario file.</summary>
internal static class ScenarioMembers
{
    public const string Schema = "$schema";
    public const string Scenario = "scenario";
    public const string Title = "title";
    public const string About = "about";
    public const string Extends = "extends";
    public const string Cycles = "cycles";
    public const string Regime = "regime";
    public const string Parameters = "parameters";

    public static string[] All => [Schema, Scenario, Title, About, Extends, Cycles, Regime, Parameters];
}
