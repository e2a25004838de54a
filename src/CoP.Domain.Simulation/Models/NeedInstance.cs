using System.Runtime.InteropServices;

namespace CoP.Domain.Simulation.Models;

/// <summary>One need of this cycle, to be met once: who met it first, and whether a collision spoilt it.</summary>
[StructLayout(LayoutKind.Auto)]
internal record struct NeedInstance(int Need, int By, float Quality, bool IsSpoilt);
