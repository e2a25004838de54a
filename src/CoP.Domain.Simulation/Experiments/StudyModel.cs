using CoP.Domain.Collections;
using CoP.Domain.Simulation.Tables;

namespace CoP.Domain.Simulation.Experiments;

/// <summary>What an experiment runs: any function from parameters, seed and run to an outcome.</summary>
/// <remarks>Immutable and thread-safe, as far as its function is.</remarks>
public sealed class StudyModel
{
    private readonly Func<ModelRun> _newWorker;

    /// <summary>A model.</summary>
    /// <param name="version">Names how outcomes come about; it changes whenever the same seed gives other outcomes. Part of every result.</param>
    /// <param name="newWorker">Makes what one thread runs; called once a thread, so that it may hold a world of its own.</param>
    /// <param name="tables">The tables whose rows a run can give, each of a name of its own; <c>runs</c> is always there and not named.</param>
    /// <exception cref="ArgumentException">The version is blank, or two tables have one name.</exception>
    public StudyModel(string version, Func<ModelRun> newWorker, params ValueList<Table> tables)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(version);
        ArgumentNullException.ThrowIfNull(newWorker);
        if (tables.Select(t => t.Name).Append(RunTable.Definition.Name).Distinct(StringComparer.Ordinal).Count() <= tables.Count)
        {
            throw new ArgumentException("Each table has a name of its own, and 'runs' is taken.", nameof(tables));
        }

        (Version, _newWorker, Tables) = (version, newWorker, tables);
    }

    /// <summary>Names how outcomes come about.</summary>
    public string Version { get; }

    /// <summary>The tables whose rows a run can give.</summary>
    public ValueList<Table> Tables { get; }

    internal ModelRun NewWorker() => _newWorker();
}
