namespace CoP.Domain.Simulation.Draws;

/// <summary>What a draw is for, as a number: two purposes never share a draw.</summary>
/// <remarks>The number is FNV-1a over the UTF-16 code units of the name, so that it is the same everywhere and for ever. Immutable, value-equal, thread-safe.</remarks>
public readonly record struct StreamName
{
    /// <summary>A name.</summary>
    /// <param name="name">A word such as <c>attendance</c>; not empty.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is <see langword="null"/> or blank.</exception>
    public StreamName(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var hash = 0xCBF29CE484222325UL;
        foreach (var unit in name)
        {
            hash = unchecked((hash ^ unit) * 0x100000001B3UL);
        }

        Code = hash;
    }

    /// <summary>The number.</summary>
    public ulong Code { get; }
}
