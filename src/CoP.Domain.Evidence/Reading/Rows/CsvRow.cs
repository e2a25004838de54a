namespace CoP.Domain.Evidence.Reading.Rows;

/// <summary>How a row of a table ends and whether its fields need unquoting.</summary>
internal enum CsvRow
{
    /// <summary>There is no further row.</summary>
    None = 0,

    /// <summary>No field is quoted.</summary>
    Plain = 1,

    /// <summary>At least one field is quoted, and each quoted field is closed.</summary>
    Quoted = 2,

    /// <summary>A quote is closed in the middle of a field or never; the row is taken to end with its first line.</summary>
    BadQuote = 3,
}
