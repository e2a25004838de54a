using CoP.Domain.Collections;
using CoP.Domain.Simulation.Tables;

namespace CoP.Domain.Simulation.Experiments;

/// <summary>Which tables an experiment writes into which files, each row with the run that it belongs to.</summary>
internal sealed class RunLayout
{
    private readonly StudyModel _model;

    public RunLayout(Experiment experiment, StudyModel model, ValueList<CellSetting> settings)
    {
        (_model, Settings) = (model, settings);
        TableFile[] files = [.. experiment.Tables, new("runs", TableFormat.JsonLines)];
        Files = [.. files.Select(f => (f, Prefixed(f.Table)))];
    }

    /// <summary>The files in the order in which they are written: that of the outcomes last, so that a run counts as finished once all of it is written.</summary>
    public ValueList<(TableFile File, Table Table)> Files { get; }

    private ValueList<CellSetting> Settings { get; }

    private Table Prefixed(string name)
    {
        ValueList<TableColumn> prefix =
        [
            new TableColumn("index", "The place of the run in the experiment, from 0."),
            new TableColumn("cell", "The cell, from 0."),
            .. Settings.Select(s => new TableColumn(s.Name, s.Parameter?.Meaning ?? "The leadership regime.", s.Parameter?.Unit)),
        ];
        if (name == RunTable.Definition.Name)
        {
            return RunTable.Definition.Behind(prefix);
        }

        var table = _model.Tables.FirstOrDefault(t => t.Name == name) ?? throw new ExperimentException($"The model has no table '{name}'.");
        return table.Behind([.. prefix, RunTable.Definition.Columns[0]]);
    }
}
