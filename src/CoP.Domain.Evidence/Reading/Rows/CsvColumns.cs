using System.Text;
using CoP.Domain.Evidence.Reading.People;

namespace CoP.Domain.Evidence.Reading.Rows;

/// <summary>Where a table has the five columns; −1 for a column that it does not have.</summary>
internal sealed class CsvColumns
{
    private const string Expected = "an act log starts with the line timestamp,actor,kind,target,weight (target and weight may be missing)";

    private readonly string _source;
    private readonly List<string> _names;

    public CsvColumns(string source, CsvFields fields, ReadOnlySpan<byte> header)
    {
        _source = source;
        _names = [];
        for (var field = 0; field < fields.Count; field++)
        {
            _names.Add(Encoding.UTF8.GetString(fields.Field(header, field)).Trim().ToLowerInvariant());
        }

        RequireAll("timestamp", "actor", "kind");
        Timestamp = IndexOf("timestamp");
        Actor = IndexOf("actor");
        Kind = IndexOf("kind");
        Target = IndexOf("target");
        Weight = IndexOf("weight");
    }

    public int Timestamp { get; }

    public int Actor { get; }

    public int Kind { get; }

    public int Target { get; }

    public int Weight { get; }

    public int Count => _names.Count;

    private int IndexOf(string column)
    {
        var index = _names.IndexOf(column);
        return _names.LastIndexOf(column) == index
            ? index
            : throw new UnreadableRecordException(_source, $"has the column {column} twice: keep one", innerException: null);
    }

    private void RequireAll(params ReadOnlySpan<string> columns)
    {
        var missing = new List<string>();
        foreach (var column in columns)
        {
            if (!_names.Contains(column, StringComparer.Ordinal))
            {
                missing.Add(column);
            }
        }

        if (missing.Count > 0)
        {
            var found = Printable.Text(string.Join(", ", _names), 80);
            throw new UnreadableRecordException(
                _source,
                $"has no column {string.Join(", ", missing)} (found: {found}): {Expected}",
                innerException: null);
        }
    }
}
