using CoP.Domain.Collections;

namespace CoP.Domain.Deciding;

/// <summary>The answer to a command: accepted with events, or refused with a reason.</summary>
/// <remarks>
/// Accepted with no events means that the command asked for what is so already; only commands that say so in their documentation do that.
/// Closed. Immutable, value-equal, thread-safe.
/// </remarks>
/// <typeparam name="TEvent">The events of the module.</typeparam>
public abstract record Decision<TEvent>
    where TEvent : notnull
{
    /// <summary>Whether the command was accepted.</summary>
    public bool IsAccepted => Refusal is null;

    /// <summary>Why it was refused; <see langword="null"/> if it was accepted.</summary>
    public Refusal? Refusal => Reason;

    internal abstract Refusal? Reason { get; }

    /// <summary>The new events, oldest first; empty if it was refused.</summary>
    public ValueList<TEvent> Events => this is Accepted accepted ? accepted.New : [];

    /// <summary>Yes, and this happened.</summary>
    /// <param name="New">The new events, oldest first.</param>
    /// <param name="Causes">For each event what brought it about.</param>
    public sealed record Accepted(ValueList<TEvent> New, ValueList<Cause> Causes) : Decision<TEvent>
    {
        internal override Refusal? Reason => null;

        /// <inheritdoc/>
        public override string ToString() => New.Count == 0 ? "accepted: nothing changes" : "accepted: " + string.Join(", ", New);
    }

    /// <summary>No, and nothing has changed.</summary>
    /// <param name="Because">Why.</param>
    public sealed record Refused(Refusal Because) : Decision<TEvent>
    {
        internal override Refusal? Reason => Because;

        /// <inheritdoc/>
        public override string ToString() => Because.ToString();
    }
}
