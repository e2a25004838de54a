using System.Runtime.InteropServices;

namespace CoP.Domain.Simulation.Models;

/// <summary>Who may lead in this cycle: for which needs, with how many acts, knowing how much of what the others do.</summary>
[StructLayout(LayoutKind.Auto)]
internal record struct Leader(ulong Rank, int Slot, int Mask, int Acts, float Aware);
