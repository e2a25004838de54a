using System.Runtime.InteropServices;

namespace CoP.Domain.Deciding;

/// <summary>What brought an event about.</summary>
/// <param name="Command">The index, among the commands decided together, of the one that it goes back to.</param>
/// <param name="Event">The index, in the decision, of the event that it follows from; −1 if it comes from the command itself.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Cause(int Command, int Event);
