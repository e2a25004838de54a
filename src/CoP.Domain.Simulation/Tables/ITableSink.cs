namespace CoP.Domain.Simulation.Tables;

/// <summary>Takes rows, of any number of tables: what an observer writes to.</summary>
/// <remarks>Whoever gives rows keeps the order; a sink of one run is used by one thread.</remarks>
public interface ITableSink
{
    /// <summary>Whether rows of a table are wanted at all: ask before computing what is dear.</summary>
    /// <param name="table">The table.</param>
    /// <returns><see langword="true"/> when they are.</returns>
    bool Wants(Table table);

    /// <summary>Takes a row.</summary>
    /// <param name="table">Which table it belongs to; rows of a table that is not wanted are dropped.</param>
    /// <param name="row">A value for every column, in their order; it is not kept.</param>
    void Add(Table table, params ReadOnlySpan<TableValue> row);
}
