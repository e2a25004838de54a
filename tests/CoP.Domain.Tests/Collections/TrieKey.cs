namespace CoP.Domain.Tests.Collections;

/// <summary>A key whose hash code the test chooses: identity, all equal, a few classes, equal low bits, or only the last two bits different.</summary>
public readonly struct TrieKey(int id, Func<int, int> spread) : IEquatable<TrieKey>
{
    public static IReadOnlyList<Func<int, int>> Spreads { get; } =
    [
        static id => id,
        static _ => 42,
        static id => id % 3,
        static id => id << 20,
        static id => id << 30,
        static id => unchecked(id * (int)0x9E3779B9),
        static id => ~id,
    ];

    public int Id => id;

    public static bool operator ==(TrieKey left, TrieKey right) => left.Equals(right);

    public static bool operator !=(TrieKey left, TrieKey right) => !left.Equals(right);

    public bool Equals(TrieKey other) => Id == other.Id;

    public override bool Equals(object? obj) => obj is TrieKey other && Equals(other);

    public override int GetHashCode() => spread(Id);

    public override string ToString() => $"k{Id}";
}
