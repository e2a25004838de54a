using System.Runtime.InteropServices;
using CoP.Domain.Leadership;

namespace CoP.Domain.Simulation.Models;

/// <summary>What one member holds of a function; nobody when the shares are none.</summary>
/// <param name="Slot">The member.</param>
/// <param name="Shares">Power, authority and responsibility.</param>
[StructLayout(LayoutKind.Sequential)]
internal record struct Holding(int Slot, LeadershipShares Shares);
