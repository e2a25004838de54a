namespace CoP.Domain.Gatherings;

/// <summary>One place in a line: who stands before and who behind.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Before">Who stands before; <see langword="null"/> for the first.</param>
/// <param name="Behind">Who stands behind; <see langword="null"/> for the last.</param>
public readonly record struct LinePlace(MemberId? Before, MemberId? Behind);
