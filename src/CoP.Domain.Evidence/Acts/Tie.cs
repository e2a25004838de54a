using System.Runtime.InteropServices;

namespace CoP.Domain.Evidence.Acts;

/// <summary>Directed acts of one month from one person towards another; never from a person to the same person.</summary>
/// <param name="From">The actor, an index into <see cref="MonthlyActs.People"/>.</param>
/// <param name="To">The target, an index into <see cref="MonthlyActs.People"/>.</param>
/// <param name="Acts">Number of acts, weights counted; at least 1.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Tie(int From, int To, long Acts);
