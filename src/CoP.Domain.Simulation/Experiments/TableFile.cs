using CoP.Domain.Simulation.Tables;

namespace CoP.Domain.Simulation.Experiments;

/// <summary>A table that an experiment writes, and how.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Table">The name of the table.</param>
/// <param name="Format">CSV or JSON Lines.</param>
public sealed record TableFile(string Table, TableFormat Format)
{
    /// <summary>The name of the file, such as <c>cycles.csv</c> or <c>members.jsonl</c>.</summary>
    public string Name => Table + Extension(Format);

    /// <summary>Finds the table that a file name asks for.</summary>
    /// <param name="name">The name of a file, such as <c>cycles.csv</c>.</param>
    /// <returns>The table and the format, or <see langword="null"/> when the ending is neither <c>.csv</c> nor <c>.jsonl</c>.</returns>
    public static TableFile? Find(string? name)
    {
        foreach (var format in Enum.GetValues<TableFormat>())
        {
            if (name is not null && name.Length > Extension(format).Length && name.EndsWith(Extension(format), StringComparison.Ordinal))
            {
                return new(name[..^Extension(format).Length], format);
            }
        }

        return null;
    }

    private static string Extension(TableFormat format) => format == TableFormat.Csv ? ".csv" : ".jsonl";
}
