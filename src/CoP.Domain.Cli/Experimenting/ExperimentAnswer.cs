using System.Globalization;
using CoP.Domain.Cli.Summaries;
using CoP.Domain.Cli.Terminals;
using CoP.Domain.Cli.Wording;
using CoP.Domain.Collections;
using CoP.Domain.Simulation.Designs;
using CoP.Domain.Simulation.Experiments;
using CoP.Domain.Simulation.Statistics;

namespace CoP.Domain.Cli.Experimenting;

/// <summary>What a finished experiment says about its parameters, as text.</summary>
internal static class ExperimentAnswer
{
    private const int MostPairs = 10;

    /// <summary>Writes the indices of a whole experiment over a box; nothing for a grid, or for a part.</summary>
    public static void Write(ExperimentSummary done, IExperimentStore store, Terminal terminal)
    {
        if (done.Shard != Shard.Whole)
        {
            return;
        }

        var experiment = ExperimentResults.ExperimentIn(store);
        if (experiment.Design.Kind != DesignKind.Grid)
        {
            Write(experiment, done.Stopping?.Runs ?? experiment.Runs, ExperimentResults.Analyse(store, [.. IndexMeasures.Of(experiment)]), new TextPage(terminal.Out));
        }
    }

    private static void Write(Experiment experiment, int runs, ValueList<Sensitivity> results, TextPage page)
    {
        page.Line();
        page.Paragraph($"In this model, over {Words.Count(results[0].Values.Count, "point", "points")} of {Words.Count(experiment.Design.Axes.Count, "parameter", "parameters")}, {Words.Count(runs, "run", "runs")} a cell on the same seeds:");
        foreach (var found in results)
        {
            page.Heading(found.Measure);
            Indices(page, experiment.Design.Kind, found);
            if (found != results[0] && experiment.Design.Kind == DesignKind.LatinHypercube)
            {
                page.Item(Ordering(found));
            }

            if (found.ChanceShare is { } chance)
            {
                page.Item($"Luck of the runs by itself could make up to {Words.Percent(Math.Min(1, chance))} of the variance between points{(chance > 0.5 ? "; more runs a cell would tell more" : "")}.");
            }
        }

        page.Heading("To keep in mind");
        page.Item(Legend(experiment.Design.Kind));
    }

    private static void Indices(TextPage page, DesignKind kind, Sensitivity found)
    {
        if (kind == DesignKind.Morris)
        {
            page.Line($"  {"",-24}{"μ*",9}{"± error",9}{"μ",9}{"σ",9}{"effects",9}");
            foreach (var e in found.Effects.OrderByDescending(e => e.MuStar))
            {
                page.Line($"  {e.Name,-24}{Number(e.MuStar),9}{Number(e.MuStarError),9}{Number(e.Mu),9}{Number(e.Sigma),9}{Words.Number(e.Effects),9}");
            }
        }
        else if (kind == DesignKind.LatinHypercube)
        {
            page.Line($"  {"",-24}{"ρ",9}   {"95 %",-18}{"points",8}");
            foreach (var c in found.Correlations.OrderByDescending(c => Math.Abs(c.Correlation?.Rho ?? -1)))
            {
                page.Line($"  {c.Name,-24}{Number(c.Correlation?.Rho),9}   {Range(c.Correlation?.Within()),-18}{(c.Correlation is { } known ? Words.Number(known.Pairs) : "–"),8}");
            }
        }
        else if (found.Shares is { } shares)
        {
            Shares(page, shares);
        }
        else
        {
            page.Item("It never changes, or is defined in fewer than two base rows: there are no shares.");
        }
    }

    // The points of a hypercube fill the box evenly, so that their share is the share of the box.
    private static string Ordering(Sensitivity found)
    {
        var means = found.Values.Select(v => v.Mean).OfType<double>().ToList();
        return $"Above 0 at {Words.Count(means.Count(m => m > 0), "point", "points")}, below 0 at {Words.Number(means.Count(m => m < 0))}, 0 at {Words.Number(means.Count(m => m.Equals(0)))}"
            + $"{(means.Count < found.Values.Count ? $", undefined at {Words.Number(found.Values.Count - means.Count)}" : "")}.";
    }

    private static void Shares(TextPage page, SobolIndices shares)
    {
        page.Line($"  {"",-24}{"total",9}   {"95 %",-18}{"first",8}   95 %");
        foreach (var p in shares.Parameters.OrderByDescending(p => p.Total))
        {
            page.Line($"  {p.Name,-24}{Number(p.Total),9}   {Range(p.TotalInterval),-18}{Number(p.First),8}   {Range(p.FirstInterval)}");
        }

        var pairs = shares.Pairs.OrderByDescending(p => p.Second).Take(MostPairs).ToList();
        if (pairs.Count > 0)
        {
            page.Line($"  second order{(pairs.Count < shares.Pairs.Count ? $", the {MostPairs} largest of {Words.Number(shares.Pairs.Count)}" : "")}");
        }

        foreach (var pair in pairs)
        {
            page.Line($"  {pair.One + " × " + pair.Other,-48}{Number(pair.Second),7}   {Range(pair.SecondInterval)}");
        }
    }

    private static string Legend(DesignKind kind) => kind switch
    {
        DesignKind.Morris => "μ* is how much the measure changes over the whole range of a parameter; μ near 0 beside a large μ* means that the sign changes; σ as large as μ* that it is curved or acts with others.",
        DesignKind.LatinHypercube => "ρ is Spearman's rank correlation over the points: only what rises or falls shows in it.",
        _ => "A share is the part of the variance over the box that is due to a parameter: first by itself, total with all that it does together with others. Estimates may fall a little outside 0 to 1.",
    };

    private static string Number(double? value) => value is { } known ? (Math.Round(known, 3) + 0.0).ToString("0.000;−0.000", CultureInfo.InvariantCulture) : "–";

    private static string Range(Interval? interval) => interval is null ? "–" : $"{Number(interval.Low)} to {Number(interval.High)}";
}
