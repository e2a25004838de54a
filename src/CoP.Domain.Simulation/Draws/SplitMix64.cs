using System.Runtime.CompilerServices;

namespace CoP.Domain.Simulation.Draws;

/// <summary>The generator SplitMix64 of Steele, Lea and Flood (2014), asked by position instead of in sequence.</summary>
/// <remarks>Output number <c>i</c> of a seed is the mixed sum of the seed and <c>i + 1</c> golden steps, so that any draw can be asked for alone, in any order. Pure.</remarks>
public static class SplitMix64
{
    private const ulong Golden = 0x9E3779B97F4A7C15UL;

    /// <summary>One output of the sequence that belongs to a seed.</summary>
    /// <param name="seed">The seed; every value is allowed.</param>
    /// <param name="index">The position from 0; every value is allowed, the sequence repeats after 2⁶⁴.</param>
    /// <returns>64 bits.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong At(ulong seed, ulong index) => unchecked(Mix(seed + ((index + 1) * Golden)));

    /// <summary>The finaliser alone: a bijection of 64 bits that scatters neighbours (Stafford's variant 13).</summary>
    /// <param name="value">Any value; 0 stays 0.</param>
    /// <returns>64 bits.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mix(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
            return value ^ (value >> 31);
        }
    }
}
