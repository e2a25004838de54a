namespace CoP.Domain.Deciding;

/// <summary>What follows from an event: pure, events in, follow-up commands out.</summary>
/// <param name="Name">How chains and refusals name it.</param>
/// <param name="OnEvent">Gets the state before the event, the event and the state after; null where the reaction waits for a step.</param>
/// <param name="OnStep">The same with the step of a machine that the event took; null where the reaction waits for an event.</param>
internal sealed record Reaction<TCommand, TEvent, TState>(
    string Name,
    Func<TState, TEvent, TState, IEnumerable<TCommand>>? OnEvent,
    Func<TState, TEvent, MachineStep, TState, IEnumerable<TCommand>>? OnStep = null);
