namespace CoP.Domain.Simulation.Tables;

/// <summary>How a table is written.</summary>
public enum TableFormat
{
    /// <summary>A header and a line a row, fields quoted as RFC 4180 says; lines end with a line feed; what is undefined is empty.</summary>
    Csv,

    /// <summary>A JSON object a line, every column in every object; what is undefined is <c>null</c>.</summary>
    JsonLines,
}
