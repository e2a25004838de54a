namespace CoP.Domain;

/// <summary>An identifier or code that is one short text and nothing else.</summary>
/// <remarks>
/// Implementations are immutable, compare ordinally, are safe as dictionary keys and hash alike in every process.
/// <see langword="default"/> has an empty <see cref="Value"/> and is refused wherever an id enters the library.
/// </remarks>
/// <typeparam name="TSelf">The identifier itself.</typeparam>
public interface ITextId<TSelf> : IParsable<TSelf>, IComparable<TSelf>, IEquatable<TSelf>
    where TSelf : struct, ITextId<TSelf>
{
    /// <summary>The text, never <see langword="null"/>; empty only for <see langword="default"/>.</summary>
    string Value { get; }
}
