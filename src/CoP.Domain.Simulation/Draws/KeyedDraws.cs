using System.Runtime.CompilerServices;

namespace CoP.Domain.Simulation.Draws;

/// <summary>Draws that are asked for by name instead of in sequence: who, for what, when. Nobody's luck depends on who else is there.</summary>
/// <remarks>
/// A draw is an output of <see cref="SplitMix64"/> at the cycle's position in a sequence that belongs to a person and a purpose; the run's own key comes from
/// <see cref="Philox4x32"/>. Two policies compared on the same seed and run give every person the same draws: common random numbers. Immutable, value-equal, thread-safe.
/// </remarks>
public readonly record struct KeyedDraws
{
    private const double Scale = 1.0 / (1UL << 53);

    private KeyedDraws(ulong key) => Key = key;

    /// <summary>The key of the run.</summary>
    public ulong Key { get; }

    /// <summary>The draws of one run.</summary>
    /// <param name="seed">The master seed of an experiment.</param>
    /// <param name="run">The index of the run, from 0.</param>
    /// <returns>The draws.</returns>
    public static KeyedDraws Of(ulong seed, long run)
    {
        var (first, second) = Philox4x32.Words(seed, unchecked((ulong)run), uint.MaxValue, 0);
        return new(first ^ SplitMix64.Mix(second));
    }

    /// <summary>The key of a person: the same wherever the person appears, or does not.</summary>
    /// <param name="arrival">The cycle of the arrival; the founding circle arrives at 0.</param>
    /// <param name="index">The place among the candidates of that cycle, from 0.</param>
    /// <returns>64 bits.</returns>
    public ulong Person(int arrival, int index) => SplitMix64.At(Key, unchecked(((ulong)(uint)arrival << 32) | (uint)index));

    /// <summary>A uniform number.</summary>
    /// <param name="person">Whose draw: a key from <see cref="Person"/>, or <see cref="Key"/> for the community's own.</param>
    /// <param name="purpose">What it is for.</param>
    /// <param name="cycle">When.</param>
    /// <returns>A number in [0, 1).</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Uniform(ulong person, StreamName purpose, int cycle) => (Word(person, purpose, cycle) >> 11) * Scale;

    /// <summary>64 bits for who, for what and when: to rank candidates by the smallest.</summary>
    /// <param name="person">Whose draw.</param>
    /// <param name="purpose">What it is for.</param>
    /// <param name="cycle">When.</param>
    /// <returns>64 bits.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Word(ulong person, StreamName purpose, int cycle) => SplitMix64.At(person ^ purpose.Code, unchecked((ulong)(uint)cycle));

    /// <summary>64 bits for an ordered pair of people: who of several partners is met does not depend on who else could be.</summary>
    /// <param name="person">Whose choice it is.</param>
    /// <param name="other">Who may be chosen.</param>
    /// <param name="purpose">What it is for.</param>
    /// <param name="cycle">When.</param>
    /// <returns>64 bits; the smallest one among the candidates wins.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Pair(ulong person, ulong other, StreamName purpose, int cycle) =>
        SplitMix64.At(Word(person, purpose, cycle), other);

    /// <summary>A standard normal number, as twelve uniform ones summed: exact on every machine, between −6 and 6.</summary>
    /// <param name="person">Whose draw.</param>
    /// <param name="purpose">What it is for.</param>
    /// <param name="cycle">When.</param>
    /// <returns>A number of mean 0 and variance 1; its tails are lighter than the normal's beyond 3.</returns>
    public static double Normal(ulong person, StreamName purpose, int cycle)
    {
        var sum = 0.0;
        var seed = Word(person, purpose, cycle);
        for (var i = 0UL; i < 3; i++)
        {
            // Four lanes of 16 bits a word: the sum of twelve has variance 1 but for the grain.
            var word = SplitMix64.At(seed, i);
            sum += ((word & 0xFFFF) + ((word >> 16) & 0xFFFF) + ((word >> 32) & 0xFFFF) + (word >> 48) + 2.0) / 65536.0;
        }

        return sum - 6.0;
    }
}
