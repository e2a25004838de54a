using System.Runtime.InteropServices;

namespace CoP.Domain.Participation;

/// <summary>How many members are present at a level.</summary>
/// <param name="Level">The level.</param>
/// <param name="Members">How many, from 0.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct LevelCount(Level Level, int Members);
