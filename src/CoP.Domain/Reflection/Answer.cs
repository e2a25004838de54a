using System.Runtime.InteropServices;

namespace CoP.Domain.Reflection;

/// <summary>What a member says about an item.</summary>
/// <param name="Rating">The step; <see langword="null"/> for who abstained.</param>
/// <param name="Text">In their own words; <see langword="null"/> for none.</param>
/// <param name="At">When they said it last, in UTC.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Answer(int? Rating, string? Text, DateTimeOffset At);
