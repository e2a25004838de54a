using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Tables;

namespace CoP.Domain.Simulation.Experiments;

/// <summary>The rows of one run as text, a text a file, until it is its turn to be written.</summary>
internal sealed class RunRows : ITableSink
{
    private readonly RunLayout _layout;
    private readonly StringWriter[] _texts;
    private readonly TableWriter[] _writers;
    private readonly TableValue[] _prefix;
    private readonly TableValue _run;

    public RunRows(RunLayout layout, StudyCell cell, long index, int run)
    {
        (_layout, _run) = (layout, run);
        _prefix = [index, cell.Index, .. cell.Settings.Select(s => s.Value)];
        _texts = [.. layout.Files.Select(_ => new StringWriter())];
        _writers = [.. layout.Files.Select((f, i) => new TableWriter(f.Table, f.File.Format, _texts[i]))];
    }

    /// <summary>What is written to each file, in their order.</summary>
    public IEnumerable<string> Texts => _texts.Select(t => t.ToString());

    /// <summary>Whether the community was alive at the end.</summary>
    public bool Survived { get; private set; }

    public bool Wants(Table table) => _layout.Files.Any(f => f.File.Table == table.Name);

    public void Add(Table table, params ReadOnlySpan<TableValue> row)
    {
        for (var i = 0; i < _writers.Length; i++)
        {
            if (_layout.Files[i].File.Table == table.Name)
            {
                _writers[i].Write([.. _prefix, _run, .. row]);
            }
        }
    }

    public void Add(RunOutcome outcome)
    {
        Survived = outcome.Survived;
        for (var i = 0; i < _writers.Length; i++)
        {
            if (_layout.Files[i].File.Table == RunTable.Definition.Name)
            {
                _writers[i].Write([.. _prefix, .. RunTable.RowOf(outcome)]);
            }
        }
    }
}
