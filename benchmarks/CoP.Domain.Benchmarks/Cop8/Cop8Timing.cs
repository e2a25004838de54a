using System.Runtime.InteropServices;

namespace CoP.Domain.Benchmarks.Cop8;

/// <summary>A run and how long it took, in seconds: to build the start, all ticks, and the processor's time for all ticks.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Cop8Timing(Cop8Result Result, double Start, double Loop, double Processor);
