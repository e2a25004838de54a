using CoP.Domain.Cli.Summaries;
using CoP.Domain.Cli.Terminals;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Scenarios;

namespace CoP.Domain.Cli.Simulating;

/// <summary><c>cop simulate --list</c>: what can be named on the command line.</summary>
internal static class Catalogue
{
    private const int NameWidth = 31;

    /// <summary>Writes scenarios, regimes and parameters.</summary>
    /// <returns>An exit code.</returns>
    public static int Write(Terminal terminal)
    {
        var page = new TextPage(terminal.Out);
        page.Line("Scenarios");
        foreach (var name in Scenario.Presets)
        {
            Entry(page, name, Scenario.Load(name).Title);
        }

        page.Heading("Regimes (--regime)");
        foreach (var regime in LeadershipRegime.All)
        {
            Entry(page, regime.Name, regime.Meaning);
        }

        page.Heading("Parameters (--set, --explain)");
        foreach (var group in ModelParameters.All.GroupBy(parameter => parameter.Group, StringComparer.Ordinal))
        {
            page.Paragraph($"{group.Key}: {string.Join(", ", group.Select(parameter => parameter.Name))}", "  ");
        }

        return ExitCodes.Good;
    }

    private static void Entry(TextPage page, string name, string meaning) => page.Line($"  {name.PadRight(NameWidth)} {meaning}");
}
