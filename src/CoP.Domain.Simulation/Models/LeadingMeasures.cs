using System.Runtime.InteropServices;

namespace CoP.Domain.Simulation.Models;

/// <summary>How leadership is spread and coordinated, from acts; what is undefined is not a number.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LeadingMeasures(double Distribution, double FounderShare, double Coordination, double Gini);
