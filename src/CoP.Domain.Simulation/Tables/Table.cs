using CoP.Domain.Collections;

namespace CoP.Domain.Simulation.Tables;

/// <summary>What a long-format table holds: one observation a row, one thing observed a column.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
public sealed record Table
{
    /// <summary>A table.</summary>
    /// <param name="name">Its name, also that of its file, such as <c>cycles</c>.</param>
    /// <param name="meaning">What a row is, in a sentence.</param>
    /// <param name="columns">The columns in their order, at least one.</param>
    /// <exception cref="ArgumentException">The name is blank, there is no column, or two have one name.</exception>
    public Table(string name, string meaning, params ValueList<TableColumn> columns)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (columns.IsEmpty || columns.DistinctBy(c => c.Name, StringComparer.Ordinal).Count() < columns.Count)
        {
            throw new ArgumentException("A table wants columns, each with a name of its own.", nameof(columns));
        }

        (Name, Meaning, Columns) = (name, meaning, columns);
    }

    /// <summary>Its name, also that of its file.</summary>
    public string Name { get; }

    /// <summary>What a row is.</summary>
    public string Meaning { get; }

    /// <summary>The columns in their order.</summary>
    public ValueList<TableColumn> Columns { get; }

    /// <summary>The same table with further columns before its own.</summary>
    /// <param name="columns">What comes first, such as the run that a row belongs to.</param>
    /// <returns>A new table of the same name.</returns>
    /// <exception cref="ArgumentException">Two columns have one name.</exception>
    public Table Behind(params ValueList<TableColumn> columns) => new(Name, Meaning, [.. columns, .. Columns]);
}
