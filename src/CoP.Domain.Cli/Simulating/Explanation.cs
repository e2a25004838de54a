using CoP.Domain.Cli.Summaries;
using CoP.Domain.Cli.Terminals;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Scenarios;

namespace CoP.Domain.Cli.Simulating;

/// <summary><c>cop simulate --explain</c>: everything that is known about a parameter.</summary>
internal static class Explanation
{
    /// <summary>Writes the explanation.</summary>
    /// <returns>An exit code.</returns>
    /// <exception cref="ToolException">There is no such parameter.</exception>
    public static int Write(string name, Terminal terminal)
    {
        var parameter = ScenarioSource.Parameter(name);
        var page = new TextPage(terminal.Out);
        page.Line(parameter.Name);
        page.Paragraph(parameter.Meaning, "  ");
        page.Line();
        page.Line($"  default  {Numbers.Plain(parameter.Default)}");
        page.Line($"  range    {Numbers.Plain(parameter.Low)} to {Numbers.Plain(parameter.High)}{Kind(parameter.Kind)}");
        page.Line($"  unit     {parameter.Unit}");
        page.Line($"  theme    {parameter.Group}");
        page.Line($"  trust    {Trust(parameter.Trust)}");
        page.Line("  source");
        page.Paragraph(parameter.Source, "    ");
        page.Heading("Used in, by the model's description (docs/odd.md)");
        page.Paragraph(string.Join(", ", DescribedUse.Of(parameter)), "  ");
        page.Heading("Set by");
        page.Paragraph("regimes: " + Users(LeadershipRegime.All.Where(regime => regime.Sets.Contains(parameter)).Select(regime => (regime.Name, regime.In(ParameterSet.Default)[parameter]))), "  ");
        page.Paragraph("scenarios: " + Users(Scenario.Presets.Select(Scenario.Load).Where(scenario => !scenario.Parameters[parameter].Equals(parameter.Default)).Select(scenario => (scenario.Name, scenario.Parameters[parameter]))), "  ");
        return ExitCodes.Good;
    }

    private static string Users(IEnumerable<(string Name, double Value)> users)
    {
        var told = users.Select(user => $"{user.Name} ({Numbers.Plain(user.Value)})").ToList();
        return told.Count == 0 ? "none" : string.Join(", ", told);
    }

    private static string Kind(ParameterKind kind) => kind switch
    {
        ParameterKind.Count => ", whole numbers",
        ParameterKind.Switch => ", 0 is off and 1 is on",
        _ => "",
    };

    private static string Trust(ParameterTrust trust) => trust switch
    {
        ParameterTrust.Excerpt => "read in an excerpt of the source",
        ParameterTrust.Abstract => "read in an abstract",
        ParameterTrust.Secondary => "told by another source",
        ParameterTrust.Unchecked => "from memory, not checked",
        ParameterTrust.Computed => "computed from published figures",
        ParameterTrust.Calibrated => "chosen so that the model shows its calibration patterns",
        _ => "an assumption that has to be varied",
    };
}
