using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace CoP.Domain.Testing;

/// <summary>Remembers which states were visited: by fingerprint, 16 bytes each, or by themselves.</summary>
internal sealed class SeenStates<TState>(Func<TState, string>? fingerprint)
{
    private readonly HashSet<UInt128> prints = [];
    private readonly HashSet<TState> states = [];

    /// <summary>Says whether a state is new, and remembers it.</summary>
    public bool Add(TState state) => fingerprint is null ? states.Add(state) : prints.Add(PrintOf(fingerprint(state)));

    private static UInt128 PrintOf(string text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(text.AsSpan()), hash);
        return BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }
}
