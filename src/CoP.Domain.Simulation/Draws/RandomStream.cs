using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CoP.Domain.Simulation.Draws;

/// <summary>A sequence of draws: xoshiro256++ of Blackman and Vigna (2019).</summary>
/// <remarks>
/// A mutable value: in a hot loop take a copy, draw, and write it back. Two copies give the same draws. Not safe for concurrent use; give each run its own. The same bits on every
/// machine: only integer arithmetic and one exact scaling.
/// </remarks>
[StructLayout(LayoutKind.Sequential)]
public struct RandomStream : IEquatable<RandomStream>
{
    private ulong _s0;
    private ulong _s1;
    private ulong _s2;
    private ulong _s3;

    /// <summary>A stream with a given state.</summary>
    /// <param name="s0">First word.</param>
    /// <param name="s1">Second word.</param>
    /// <param name="s2">Third word.</param>
    /// <param name="s3">Fourth word.</param>
    /// <exception cref="ArgumentException">All words are zero: that state only repeats itself.</exception>
    public RandomStream(ulong s0, ulong s1, ulong s2, ulong s3)
    {
        if ((s0 | s1 | s2 | s3) == 0)
        {
            throw new ArgumentException("A state of zeros never changes.", nameof(s0));
        }

        (_s0, _s1, _s2, _s3) = (s0, s1, s2, s3);
    }

    /// <summary>The words of the state, to save it and to go on from it.</summary>
    public readonly (ulong S0, ulong S1, ulong S2, ulong S3) State => (_s0, _s1, _s2, _s3);

    /// <summary>The stream that four outputs of <see cref="SplitMix64"/> begin, as its authors advise.</summary>
    /// <param name="seed">Any value.</param>
    /// <returns>The stream.</returns>
    public static RandomStream FromSeed(ulong seed) =>
        new(SplitMix64.At(seed, 0), SplitMix64.At(seed, 1), SplitMix64.At(seed, 2), SplitMix64.At(seed, 3));

    /// <summary>The stream of one purpose in one run, whatever other streams there are.</summary>
    /// <param name="seed">The master seed of an experiment.</param>
    /// <param name="run">The index of the run, from 0.</param>
    /// <param name="name">The purpose.</param>
    /// <returns>The stream: two blocks of <see cref="Philox4x32"/> with the seed as key.</returns>
    public static RandomStream Of(ulong seed, long run, StreamName name)
    {
        unchecked
        {
            var key = SplitMix64.At(seed, name.Code);
            var (a, b) = Philox4x32.Words(key, (ulong)run, 0, 0);
            var (c, d) = Philox4x32.Words(key, (ulong)run, 0, 1);
            return (a | b | c | d) == 0 ? FromSeed(key) : new(a, b, c, d);
        }
    }

    /// <summary>The next 64 bits.</summary>
    /// <returns>Any value.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Next()
    {
        unchecked
        {
            var result = ulong.RotateLeft(_s0 + _s3, 23) + _s0;
            var t = _s1 << 17;
            _s2 ^= _s0;
            _s3 ^= _s1;
            _s1 ^= _s2;
            _s0 ^= _s3;
            _s2 ^= t;
            _s3 = ulong.RotateLeft(_s3, 45);
            return result;
        }
    }

    /// <summary>The next uniform number, a multiple of 2⁻⁵³.</summary>
    /// <returns>A number in [0, 1).</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Uniform() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>The next uniform integer, by multiplying high; the bias is below n / 2⁶⁴.</summary>
    /// <param name="n">How many there are to choose from, at least 1; this is not checked, and 0 gives 0.</param>
    /// <returns>A number from 0 to n − 1.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Below(int n) => unchecked((int)Math.BigMul(Next(), (ulong)(uint)n, out _));

    /// <summary>Puts a list into a uniformly random order (Fisher and Yates, from the end).</summary>
    /// <typeparam name="T">What the list holds.</typeparam>
    /// <param name="items">The list; changed in place.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Shuffle<T>(Span<T> items)
    {
        var local = this;
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = local.Below(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }

        this = local;
    }

    /// <inheritdoc/>
    public readonly bool Equals(RandomStream other) => State == other.State;

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is RandomStream other && Equals(other);

    /// <inheritdoc/>
    public override readonly int GetHashCode() => State.GetHashCode();

    /// <summary>Whether both streams will give the same draws.</summary>
    /// <param name="left">One stream.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> when the states are equal.</returns>
    public static bool operator ==(RandomStream left, RandomStream right) => left.Equals(right);

    /// <summary>Whether the streams differ.</summary>
    /// <param name="left">One stream.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> when the states differ.</returns>
    public static bool operator !=(RandomStream left, RandomStream right) => !left.Equals(right);
}
