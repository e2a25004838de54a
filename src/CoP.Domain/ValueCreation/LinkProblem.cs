namespace CoP.Domain.ValueCreation;

/// <summary>Something odd about a link, which the reading got round.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Claim">The claim that the link belongs to.</param>
/// <param name="Kind">What is odd.</param>
/// <param name="Other">The claim or activity at the other end.</param>
public sealed record LinkProblem(StreamId Claim, LinkProblemKind Kind, StreamId Other);
