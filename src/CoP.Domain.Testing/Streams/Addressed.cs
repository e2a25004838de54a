namespace CoP.Domain.Testing.Streams;

/// <summary>A command or an event with the stream that it belongs to.</summary>
/// <typeparam name="T">What is addressed.</typeparam>
/// <param name="Stream">The stream.</param>
/// <param name="Item">The command or event.</param>
public sealed record Addressed<T>(StreamId Stream, T Item);
