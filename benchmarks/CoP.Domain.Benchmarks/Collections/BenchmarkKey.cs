namespace CoP.Domain.Benchmarks.Collections;

/// <summary>A key like the ids of the domain: a text and its cached hash code, 16 bytes.</summary>
public readonly struct BenchmarkKey : IEquatable<BenchmarkKey>
{
    private readonly string _text;
    private readonly int _hash;

    public BenchmarkKey(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _text = text;
        var hash = 2166136261u;
        foreach (var c in text)
        {
            hash = unchecked((hash ^ c) * 16777619u);
        }

        _hash = unchecked((int)hash);
    }

    public static bool operator ==(BenchmarkKey left, BenchmarkKey right) => left.Equals(right);

    public static bool operator !=(BenchmarkKey left, BenchmarkKey right) => !left.Equals(right);

    public bool Equals(BenchmarkKey other) => _hash == other._hash && string.Equals(_text, other._text, StringComparison.Ordinal);

    public override bool Equals(object? obj) => obj is BenchmarkKey other && Equals(other);

    public override int GetHashCode() => _hash;
}
