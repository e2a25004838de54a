using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CoP.Domain.Simulation.Worlds;

/// <summary>Who is tied to whom: an undirected simple graph with a bound on the ties of one member, and a strength at each end.</summary>
/// <remarks>
/// A fixed number of places a member, in one array: a member's ties are neighbours in memory. New ties come last; where a tie goes, the last one takes its place. The strength at
/// one's own end is one's own (trust need not be mutual). Not safe for concurrent use.
/// </remarks>
public sealed class TieTable : IWorldPart
{
    private readonly bool _weighted;
    private int[] _others;
    private float[] _strengths;
    private byte[] _degrees;

    internal TieTable(int limit, bool weighted, int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, 255);
        (Limit, _weighted) = (limit, weighted);
        (_others, _strengths, _degrees) = (new int[capacity * limit], new float[weighted ? capacity * limit : 0], new byte[capacity]);
    }

    /// <summary>The most ties that a member can have, at most 255.</summary>
    public int Limit { get; }

    string IWorldPart.Name => "ties";

    string IWorldPart.Shape => $"{(_weighted ? "weighted" : "plain")} ties up to {Limit}";

    /// <summary>How many ties a member has.</summary>
    /// <param name="slot">The member.</param>
    /// <returns>A number from 0 to <see cref="Limit"/>.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Degree(int slot) => _degrees[slot];

    /// <summary>Whether a member has no room for another tie.</summary>
    /// <param name="slot">The member.</param>
    /// <returns><see langword="true"/> when it has <see cref="Limit"/> ties.</returns>
    public bool IsFull(int slot) => _degrees[slot] >= Limit;

    /// <summary>Those a member is tied to.</summary>
    /// <param name="slot">The member.</param>
    /// <returns>Their slots; not valid any more once a tie changes.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<int> Of(int slot) =>
        MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_others), slot * Limit), _degrees[slot]);

    /// <summary>How strong a member's ties are at its own end, in the order of <see cref="Of"/>; empty where the table keeps no strengths.</summary>
    /// <param name="slot">The member.</param>
    /// <returns>The strengths, in place.</returns>
    public Span<float> StrengthsOf(int slot) => _weighted ? _strengths.AsSpan(slot * Limit, _degrees[slot]) : [];

    /// <summary>Whether two members are tied.</summary>
    /// <param name="one">A member.</param>
    /// <param name="other">Another.</param>
    /// <returns><see langword="true"/> when they are.</returns>
    public bool Has(int one, int other) => Of(one).Contains(other);

    /// <summary>Ties two members, if they can be tied.</summary>
    /// <param name="one">A member.</param>
    /// <param name="other">Another.</param>
    /// <param name="strength">The strength at both ends.</param>
    /// <returns><see langword="false"/>, and nothing is done, when they are the same, are tied already, or one of them has no room.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool TryLink(int one, int other, float strength = 1)
    {
        if (one == other || IsFull(one) || IsFull(other) || Has(one, other))
        {
            return false;
        }

        Append(one, other, strength);
        Append(other, one, strength);
        return true;
    }

    /// <summary>Ties two members who are not tied yet and have room.</summary>
    /// <param name="one">A member.</param>
    /// <param name="other">Another.</param>
    /// <param name="strength">The strength at both ends.</param>
    /// <exception cref="InvalidOperationException">They are the same, are tied already, or one of them has no room.</exception>
    public void Link(int one, int other, float strength = 1)
    {
        if (!TryLink(one, other, strength))
        {
            throw new InvalidOperationException("A tie needs two members who are not tied yet and have room for it.");
        }
    }

    /// <summary>Takes a tie away, if there is one.</summary>
    /// <param name="one">A member.</param>
    /// <param name="other">Another.</param>
    public void Unlink(int one, int other)
    {
        Drop(one, other);
        Drop(other, one);
    }

    /// <summary>Takes all ties of a member away.</summary>
    /// <param name="slot">The member.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Clear(int slot)
    {
        foreach (var other in Of(slot))
        {
            Drop(other, slot);
        }

        _degrees[slot] = 0;
    }

    void IWorldPart.Grow(int capacity)
    {
        Array.Resize(ref _others, capacity * Limit);
        Array.Resize(ref _degrees, capacity);
        if (_weighted)
        {
            Array.Resize(ref _strengths, capacity * Limit);
        }
    }

    void IWorldPart.Clear(int slot) => Clear(slot);

    void IWorldPart.ClearAll() => Array.Clear(_degrees);

    void IWorldPart.Save(BinaryWriter to, int slots)
    {
        to.Write(_degrees.AsSpan(0, slots));
        for (var slot = 0; slot < slots; slot++)
        {
            to.Write(MemoryMarshal.AsBytes(Of(slot)));
            to.Write(MemoryMarshal.AsBytes(StrengthsOf(slot)));
        }
    }

    void IWorldPart.Load(BinaryReader from, int slots)
    {
        from.BaseStream.ReadExactly(_degrees.AsSpan(0, slots));
        for (var slot = 0; slot < slots; slot++)
        {
            from.BaseStream.ReadExactly(MemoryMarshal.AsBytes(_others.AsSpan(slot * Limit, _degrees[slot])));
            from.BaseStream.ReadExactly(MemoryMarshal.AsBytes(StrengthsOf(slot)));
        }
    }

    private void Append(int slot, int other, float strength)
    {
        var place = (slot * Limit) + _degrees[slot]++;
        _others[place] = other;
        if (_weighted)
        {
            _strengths[place] = strength;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Drop(int slot, int other)
    {
        var place = Of(slot).IndexOf(other);
        if (place < 0)
        {
            return;
        }

        var (first, last) = (slot * Limit, --_degrees[slot]);
        _others[first + place] = _others[first + last];
        if (_weighted)
        {
            _strengths[first + place] = _strengths[first + last];
        }
    }
}
