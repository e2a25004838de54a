namespace CoP.Domain.Evidence.Reading.Rows;

/// <summary>The five fields of a row, unquoted and unescaped, where they were read.</summary>
internal ref struct RowFields
{
    public ReadOnlySpan<byte> Timestamp;
    public ReadOnlySpan<byte> Actor;
    public ReadOnlySpan<byte> Kind;
    public ReadOnlySpan<byte> Target;
    public ReadOnlySpan<byte> Weight;
}
