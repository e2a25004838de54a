namespace CoP.Domain.Simulation.Tests.Statistics;

/// <summary>Chance for tests: SplitMix64, whose neighbouring seeds give unrelated numbers (those of the seeded system generator do not).</summary>
internal sealed class Dice(int seed)
{
    private ulong _state = unchecked((ulong)(uint)seed * 0xD1342543DE82EF95);

    internal double Unit() => (Next() >> 11) / 9007199254740992.0;

    internal int Below(int n) => (int)(Unit() * n);

    private ulong Next()
    {
        var z = _state = unchecked(_state + 0x9E3779B97F4A7C15);
        z = unchecked((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9);
        z = unchecked((z ^ (z >> 27)) * 0x94D049BB133111EB);
        return z ^ (z >> 31);
    }
}
