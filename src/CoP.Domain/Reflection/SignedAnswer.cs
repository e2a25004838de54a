namespace CoP.Domain.Reflection;

/// <summary>An answer with who gave it.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Member">Who.</param>
/// <param name="Answer">What they say.</param>
/// <param name="HasLeft">Whether they are no present member any more; their answer stands all the same.</param>
public sealed record SignedAnswer(MemberId Member, Answer Answer, bool HasLeft);
