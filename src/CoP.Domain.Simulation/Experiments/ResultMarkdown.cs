using System.Globalization;
using System.Text;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Statistics;

namespace CoP.Domain.Simulation.Experiments;

/// <summary>Writes a result as Markdown.</summary>
internal static class ResultMarkdown
{
    public static string Of(StudyResult result)
    {
        var text = new StringBuilder();
        var stamp = result.Stamp;
        Line(text, $"# {Cell(result.Study.Scenario.Title)}");
        Line(text, $"");
        Line(text, $"In this model: scenario `{stamp.Scenario}`, seed {stamp.Seed}, {result.Cells[0].Outcomes.Count} runs a cell, {result.Study.Scenario.Cycles} cycles.");
        Line(text, $"Library {stamp.Version}, model {stamp.Algorithm}, generator {stamp.Generator}.");
        if (result.Stopping is { } stopping)
        {
            Line(text, $"Stopping: {stopping.Rule}; achieved {stopping.Achieved:0.####} with {stopping.Runs} runs{(stopping.IsReached ? "" : ", not reached")}.");
        }

        Line(text, $"");
        Line(text, $"| cell | survived | 95 % | with ethos | effective leaders (defined) | size |");
        Line(text, $"| --- | ---: | ---: | ---: | ---: | ---: |");
        foreach (var cell in result.Cells)
        {
            Line(text, $"| {Cell(cell.Cell.Label)} | {Share(cell.Survived)} | {Band(cell.Survived.Wilson())} | {Share(cell.SurvivedWithEthos)} | {Mean(cell, o => o.EffectiveLeaders)} | {Mean(cell, o => o.Size)} |");
        }

        Survival(text, result);
        return text.ToString();
    }

    private static void Survival(StringBuilder text, StudyResult result)
    {
        Line(text, $"");
        Line(text, $"| cell | cycle | at risk | alive | 95 % |");
        Line(text, $"| --- | ---: | ---: | ---: | ---: |");
        foreach (var group in result.Survival())
        {
            foreach (var row in group.Table?.Rows ?? [])
            {
                var band = row is { Low: { } low, High: { } high } ? new Interval(low, high, 0.95) : null;
                Line(text, $"| {Cell(group.Label)} | {row.Time:0} | {row.AtRisk} | {row.Estimate:0.000} | {Band(band)} |");
            }
        }
    }

    private static string Share(Proportion share) => Invariant($"{share.Share:0.000}");

    private static string Band(Interval? band) => band is null ? "" : Invariant($"{band.Low:0.000}–{band.High:0.000}");

    private static string Mean(CellResult cell, Func<RunOutcome, double?> measure)
    {
        var (mean, defined) = cell.MeanOf(measure);
        return defined == cell.Outcomes.Count ? Invariant($"{mean:0.00}") : Invariant($"{mean:0.00} ({defined})");
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" ");

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
