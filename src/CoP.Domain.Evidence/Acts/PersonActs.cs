using System.Runtime.InteropServices;

namespace CoP.Domain.Evidence.Acts;

/// <summary>What one person did in one month.</summary>
/// <param name="Person">Index into <see cref="MonthlyActs.People"/>.</param>
/// <param name="Acts">Number of acts, weights counted; at least 1.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PersonActs(int Person, long Acts);
