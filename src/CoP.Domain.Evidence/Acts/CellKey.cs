using System.Runtime.InteropServices;

namespace CoP.Domain.Evidence.Acts;

/// <summary>What the acts of a cell share. A hand-written hash, because it is computed for every act of a record.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct CellKey(int actor, int target, Standing standing) : IEquatable<CellKey>
{
    public int Actor { get; } = actor;

    public int Target { get; } = target;

    public Standing Standing { get; } = standing;

    public bool Equals(CellKey other) => Actor == other.Actor && Target == other.Target && Standing == other.Standing;

    public override bool Equals(object? obj) => obj is CellKey other && Equals(other);

    public override int GetHashCode() => unchecked((Actor * 0x2F0B4C47) ^ (Target * 0x61C88647) ^ (int)Standing);
}
