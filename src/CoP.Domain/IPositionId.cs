namespace CoP.Domain;

/// <summary>An identifier that is the position, in a community's stream, of the event that brought the thing about.</summary>
/// <remarks>So no id is ever made up. Immutable, ordered by position, written as digits. <see langword="default"/> is position 0, which is always a founding.</remarks>
/// <typeparam name="TSelf">The identifier itself.</typeparam>
public interface IPositionId<TSelf> : IParsable<TSelf>, IComparable<TSelf>, IEquatable<TSelf>
    where TSelf : struct, IPositionId<TSelf>
{
    /// <summary>The position, from 0.</summary>
    long Position { get; }

    /// <summary>Makes the id of a position.</summary>
    /// <param name="position">The position, from 0.</param>
    /// <returns>The id.</returns>
    static abstract TSelf At(long position);
}
