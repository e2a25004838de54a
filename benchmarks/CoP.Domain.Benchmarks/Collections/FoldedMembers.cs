namespace CoP.Domain.Benchmarks.Collections;

/// <summary>The baseline's member: changed in place.</summary>
public sealed class MutableMember
{
    public int Count { get; set; }

    public long Last { get; set; }

    public string Name { get; set; } = "";
}

/// <summary>A member replaced at every event, on the heap.</summary>
public sealed record MemberRecord(int Count, long Last, string Name);

/// <summary>A member replaced at every event, inside of the map's own node.</summary>
public readonly record struct MemberValue(int Count, long Last, string Name);
