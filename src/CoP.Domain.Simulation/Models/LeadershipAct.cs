using System.Runtime.InteropServices;

namespace CoP.Domain.Simulation.Models;

/// <summary>One act of leadership, as it is remembered for the measures of the trailing window.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct LeadershipAct(int Number, int Need, int Cycle);
