using CoP.Domain.Collections;
using CoP.Domain.Simulation.Models;

namespace CoP.Domain.Simulation.Experiments;

/// <summary>What became of all runs of a study.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Study">The study.</param>
/// <param name="Stamp">What made it, to make it again.</param>
/// <param name="Cells">The cells in their order, each with the same number of runs.</param>
/// <param name="Stopping">What the stopping rule achieved; <see langword="null"/> when the number of runs was fixed.</param>
public sealed record StudyResult(Study Study, ResultStamp Stamp, ValueList<CellResult> Cells, StoppingReport? Stopping)
{
    /// <summary>Survival in each cell.</summary>
    /// <returns>A group a cell, in the order of the cells.</returns>
    public ValueList<SurvivalGroup> Survival() => Cells.Select(c => SurvivalGroup.Of(c.Cell.Label, c.Outcomes)).ToValueList();

    /// <summary>Survival by the value of a parameter, all other settings pooled.</summary>
    /// <param name="by">The parameter.</param>
    /// <returns>A group a value, in the order of the values.</returns>
    public ValueList<SurvivalGroup> Survival(Parameter by)
    {
        ArgumentNullException.ThrowIfNull(by);
        return Cells.GroupBy(c => c.Cell.ValueOf(by)).OrderBy(g => g.Key)
            .Select(g => SurvivalGroup.Of($"{CellSetting.Of(by, g.Key)}", [.. g.SelectMany(c => c.Outcomes)])).ToValueList();
    }

    /// <summary>Survival by regime, all other settings pooled.</summary>
    /// <returns>A group a regime, in the order of the cells.</returns>
    public ValueList<SurvivalGroup> SurvivalByRegime() =>
        Cells.GroupBy(c => c.Cell.Scenario.Regime?.Name ?? "no regime", StringComparer.Ordinal)
            .Select(g => SurvivalGroup.Of(g.Key, [.. g.SelectMany(c => c.Outcomes)])).ToValueList();

    /// <summary>The difference in survival between two cells, paired by run.</summary>
    /// <param name="first">The index of a cell.</param>
    /// <param name="second">The index of another.</param>
    /// <returns>The contrast.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such cell.</exception>
    public PairedContrast Contrast(int first, int second)
    {
        Demand(first, nameof(first));
        Demand(second, nameof(second));
        return PairedContrast.Of(Cells[first], Cells[second]);
    }

    /// <summary>Writes the result for people.</summary>
    /// <returns>Markdown: what was run, a line a cell, survival at five cycles.</returns>
    public string ToMarkdown() => ResultMarkdown.Of(this);

    private void Demand(int cell, string name)
    {
        if (cell < 0 || cell >= Cells.Count)
        {
            throw new ArgumentOutOfRangeException(name, cell, $"There are {Cells.Count} cells, from 0.");
        }
    }
}
