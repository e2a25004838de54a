using System.Runtime.InteropServices;

namespace CoP.Domain.Reflection;

/// <summary>How many members gave a rating.</summary>
/// <param name="Rating">The step.</param>
/// <param name="Members">How many, from 1.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct RatingCount(int Rating, int Members);
