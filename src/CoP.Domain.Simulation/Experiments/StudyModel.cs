using CoP.Domain.Collections;
using CoP.Domain.Simulation.Models;
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

    /// <summary>The model of this package, with its tables of cycles, members and events. A thread keeps one world.</summary>
    public static StudyModel Community { get; } = new(CommunityModel.Version, CommunityWorker, CommunityTables.All);

    /// <summary>Names how outcomes come about.</summary>
    public string Version { get; }

    /// <summary>The tables whose rows a run can give.</summary>
    public ValueList<Table> Tables { get; }

    internal ModelRun NewWorker() => _newWorker();

    private static ModelRun CommunityWorker()
    {
        var world = new CommunityWorld();
        return request =>
        {
            world.TellTo(CommunityTables.Journal(request.Tables));
            return CommunityModel.Run(
                world, request.Parameters, request.Seed, request.Run, request.Cycles, CommunityTables.Observers(request.Tables), cancellation: request.Cancellation);
        };
    }
}
