using CoP.Domain.Cli.Summaries;
using CoP.Domain.Cli.Wording;

namespace CoP.Domain.Cli.Simulating;

/// <summary>A simulation as a page of plain text.</summary>
internal static class SimulationText
{
    private const int TitleWidth = 90;

    /// <summary>Writes the page.</summary>
    public static void Write(SimulatedRuns runs, TextWriter writer)
    {
        var page = new TextPage(writer);
        page.Line(Label.Of(runs.Scenario.Title, TitleWidth));
        page.Line($"{Label.Of(runs.Scenario.Name)}: {Words.Count(runs.Runs, "run", "runs")}{(runs.Stays is null ? "" : " in each of two arms")}, {Words.Count(runs.Scenario.Cycles, "cycle", "cycles")}, seed {runs.Result.Stamp.Seed.ToString(System.Globalization.CultureInfo.InvariantCulture)}");
        foreach (var sentence in SimulationAnswer.Of(runs))
        {
            page.Line();
            page.Paragraph(sentence);
        }

        Survival(page, runs);
        Outcomes(page, runs);
        Settings(page, runs);
        page.Heading("To keep in mind");
        foreach (var caveat in SimulationAnswer.Caveats(runs))
        {
            page.Item(caveat);
        }

        page.Heading("The same again");
        page.Line("  " + runs.Command);
        page.Item(Reproduction.Versions(runs.Result.Stamp));
    }

    private static void Survival(TextPage page, SimulatedRuns runs)
    {
        page.Heading("How long the communities live (share alive, 95 % band)");
        var tables = runs.Result.Survival();
        foreach (var (cell, table) in runs.Names.Zip(tables))
        {
            page.Line($"  {cell}");
            page.Line("      cycle   still watched    ended    alive   band");
            foreach (var row in table.Table?.Rows ?? [])
            {
                page.Line($"    {Words.Number((long)row.Time),7}   {Words.Number(row.AtRisk),13}  {Words.Number(row.Ended),7}  {Share(row.Estimate),7}   {(row is { Low: { } low, High: { } high } ? Numbers.Range(low, high) : "not known yet")}");
            }
        }
    }

    private static string Share(double? share) => share is { } known ? Words.Percent(known) : "–";

    private static void Outcomes(TextPage page, SimulatedRuns runs)
    {
        page.Heading("Means over the runs (in how many it is defined)");
        page.Line($"  {"",-38}{string.Concat(runs.Names.Select(name => $"  {name,-28}"))}");
        foreach (var (name, measure) in OutcomeMeasures.All)
        {
            page.Line($"  {name,-38}{string.Concat(runs.Result.Cells.Select(cell => $"  {Told(cell.MeanOf(measure)),-28}"))}");
        }
    }

    private static string Told((double? Mean, int DefinedRuns) mean) => $"{Numbers.Mean(mean.Mean)} ({Words.Number(mean.DefinedRuns)})";

    private static void Settings(TextPage page, SimulatedRuns runs)
    {
        page.Heading("Set differently from the defaults");
        var changed = runs.Scenario.Parameters.Changed.ToList();
        foreach (var parameter in changed)
        {
            page.Line($"  {parameter.Name,-24} {Numbers.Plain(runs.Scenario.Parameters[parameter]),8}   default {Numbers.Plain(parameter.Default)}, {parameter.Unit}");
        }

        if (changed.Count == 0)
        {
            page.Item("Nothing.");
        }
    }
}
