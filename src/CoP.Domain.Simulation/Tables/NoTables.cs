namespace CoP.Domain.Simulation.Tables;

/// <summary>Wants nothing.</summary>
internal sealed class NoTables : ITableSink
{
    public static NoTables Instance { get; } = new();

    public bool Wants(Table table) => false;

    public void Add(Table table, params ReadOnlySpan<TableValue> row)
    {
    }
}
