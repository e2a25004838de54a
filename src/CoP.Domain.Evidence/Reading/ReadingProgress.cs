using System.Runtime.InteropServices;

namespace CoP.Domain.Evidence.Reading;

/// <summary>How far a reading has come; reported after every piece of at most 64 KiB or one row.</summary>
/// <param name="Rows">Rows or commits read so far.</param>
/// <param name="Fraction">0 to 1; <see langword="null"/> where the length is not known (git, streams without length).</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ReadingProgress(long Rows, double? Fraction);
