namespace CoP.Domain.Testing.Communities;

/// <summary>Chance from one number, the same for the same number: SplitMix64.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong state = seed;

    public int Below(int count) => (int)(Next() % (ulong)count);

    public bool Percent(int chance) => Below(100) < chance;

    public T Of<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>Picks by weight.</summary>
    public T Weighted<T>(params ReadOnlySpan<(int Weight, T Item)> choices)
    {
        var total = 0;
        foreach (var (weight, _) in choices)
        {
            total += weight;
        }

        var left = Below(total);
        foreach (var (weight, item) in choices)
        {
            left -= weight;
            if (left < 0)
            {
                return item;
            }
        }

        return choices[^1].Item;
    }

    private ulong Next()
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            var z = state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
