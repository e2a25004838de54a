using System.Runtime.InteropServices;

namespace CoP.Domain.Simulation.Worlds;

/// <summary>State of the world as a whole: one value, such as a stage, or the state of a random stream.</summary>
/// <typeparam name="T">A plain value without references.</typeparam>
/// <remarks>Processes keep nothing of their own; what must last from cycle to cycle stands in a register or a column, and is saved with the world.</remarks>
public sealed class Register<T> : IWorldPart
    where T : unmanaged
{
    private T _value;

    internal Register(string name) => Name = name;

    /// <summary>The name, unique in its world.</summary>
    public string Name { get; }

    /// <summary>The value, in place.</summary>
    public ref T Value => ref _value;

    string IWorldPart.Shape => $"register of {typeof(T)}";

    void IWorldPart.Grow(int capacity)
    {
    }

    void IWorldPart.Clear(int slot)
    {
    }

    void IWorldPart.ClearAll() => _value = default;

    void IWorldPart.Save(BinaryWriter to, int slots) => to.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<T>(in _value)));

    void IWorldPart.Load(BinaryReader from, int slots) => from.BaseStream.ReadExactly(MemoryMarshal.AsBytes(new Span<T>(ref _value)));
}
