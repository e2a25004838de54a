using System.Buffers;
using System.Text.Encodings.Web;

namespace CoP.Domain.Simulation.Tables;

/// <summary>Streams the rows of one table as CSV or JSON Lines.</summary>
/// <remarks>
/// The same bytes under every culture and on every system: numbers in their shortest form that reads back to the same bits, lines end with a line feed. Nothing is
/// kept; a row of numbers allocates nothing. The writer is the caller's to flush and to close. Not safe for concurrent use.
/// </remarks>
public sealed class TableWriter
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    private readonly TextWriter _to;
    private readonly string[] _keys;

    /// <summary>A writer of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="format">CSV or JSON Lines.</param>
    /// <param name="to">Where to.</param>
    public TableWriter(Table table, TableFormat format, TextWriter to)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(to);
        (Table, Format, _to) = (table, format, to);
        _keys = [.. table.Columns.Select((c, i) => $"{(i == 0 ? '{' : ',')}\"{JavaScriptEncoder.Default.Encode(c.Name)}\":")];
    }

    /// <summary>The table.</summary>
    public Table Table { get; }

    /// <summary>CSV or JSON Lines.</summary>
    public TableFormat Format { get; }

    /// <summary>Writes what comes before the rows: the names of the columns in CSV, nothing in JSON Lines.</summary>
    public void WriteHeader()
    {
        if (Format == TableFormat.Csv)
        {
            for (var i = 0; i < Table.Columns.Count; i++)
            {
                Separate(i);
                WriteField(Table.Columns[i].Name, isText: true);
            }

            _to.Write('\n');
        }
    }

    /// <summary>Writes a row.</summary>
    /// <param name="row">A value for every column, in their order.</param>
    /// <exception cref="ArgumentException">There are more or fewer values than columns.</exception>
    public void Write(params ReadOnlySpan<TableValue> row)
    {
        if (row.Length != _keys.Length)
        {
            throw new ArgumentException($"The table '{Table.Name}' has {_keys.Length} columns, the row {row.Length} values.", nameof(row));
        }

        Span<char> room = stackalloc char[32];
        for (var i = 0; i < row.Length; i++)
        {
            var value = row[i].Format(room);
            if (Format == TableFormat.Csv)
            {
                Separate(i);
                WriteField(value, row[i].IsText);
            }
            else
            {
                _to.Write(_keys[i]);
                WriteJson(value, row[i]);
            }
        }

        _to.Write(Format == TableFormat.Csv ? "\n" : "}\n");
    }

    private void Separate(int column)
    {
        if (column > 0)
        {
            _to.Write(',');
        }
    }

    // An empty text is quoted, so that it is not taken for what is undefined.
    private void WriteField(ReadOnlySpan<char> value, bool isText)
    {
        if (!isText || (value.Length > 0 && !value.ContainsAny(Quoted) && value[0] != ' ' && value[^1] != ' '))
        {
            _to.Write(value);
            return;
        }

        _to.Write('"');
        foreach (var letter in value)
        {
            _to.Write(letter);
            if (letter == '"')
            {
                _to.Write('"');
            }
        }

        _to.Write('"');
    }

    private void WriteJson(ReadOnlySpan<char> value, TableValue of)
    {
        if (!of.IsText)
        {
            _to.Write(of.IsUndefined ? "null" : value);
            return;
        }

        _to.Write('"');
        _to.Write(JavaScriptEncoder.Default.Encode(value.ToString()));
        _to.Write('"');
    }
}
