namespace CoP.Domain.Streams;

/// <summary>One activity of a community as it stands: its state, and where its stream is.</summary>
/// <remarks>No history: the events are the history, and a <see cref="StreamLog{TCommand, TEvent, TState}"/> keeps them beside it. Immutable, value-equal and thread-safe.</remarks>
/// <typeparam name="TState">The state of the activity.</typeparam>
/// <param name="Id">Which stream.</param>
/// <param name="Position">How many events led here; also the position that the next event gets.</param>
/// <param name="Now">The time of the last event, in UTC; nothing can happen before it.</param>
/// <param name="Seen">How many events of the constitution the last decision saw; no later decision sees fewer.</param>
/// <param name="State">The state of the activity.</param>
public sealed record StreamState<TState>(StreamId Id, long Position, DateTimeOffset Now, long Seen, TState State)
    where TState : class;
