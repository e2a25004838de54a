using System.Runtime.InteropServices;

namespace CoP.Domain.Evidence.Reading.Git;

/// <summary>A merge commit: who made it and when, in ticks of UTC.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct AwaitingMerge(int Actor, long UtcTicks);
