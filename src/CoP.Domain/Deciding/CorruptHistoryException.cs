using System.Globalization;

namespace CoP.Domain.Deciding;

/// <summary>An event that cannot follow: no decider ever produced this history.</summary>
/// <remarks>A restored stream that throws this was edited, cut or mixed with another. Nothing was applied in part.</remarks>
public sealed class CorruptHistoryException : InvalidOperationException
{
    /// <summary>Makes the exception of an event that cannot follow.</summary>
    /// <param name="eventType">The event's type on the wire.</param>
    /// <param name="reason">What the state says against it.</param>
    /// <param name="position">The event's position in its stream, if known.</param>
    public CorruptHistoryException(string eventType, string reason, long? position)
        : base(string.Create(
            CultureInfo.InvariantCulture,
            $"The event {eventType}{(position is { } p ? FormattableString.Invariant($" at position {p}") : string.Empty)} cannot follow: {reason}"))
    {
        EventType = eventType;
        Reason = reason;
        Position = position;
    }

    /// <summary>Makes an exception without facts.</summary>
    public CorruptHistoryException()
    {
    }

    /// <summary>Makes an exception with a message.</summary>
    /// <param name="message">The message.</param>
    public CorruptHistoryException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message and a cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public CorruptHistoryException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The event's type on the wire.</summary>
    public string? EventType { get; }

    /// <summary>What the state says against it.</summary>
    public string? Reason { get; }

    /// <summary>The event's position in its stream, counted from 0, if known.</summary>
    public long? Position { get; }
}
