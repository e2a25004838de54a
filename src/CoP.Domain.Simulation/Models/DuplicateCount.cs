using System.Runtime.InteropServices;

namespace CoP.Domain.Simulation.Models;

/// <summary>Acts of a cycle that met a need again, and how many would by chance.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct DuplicateCount(double Seen, double Expected);
