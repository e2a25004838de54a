namespace CoP.Domain.Deciding;

/// <summary>What may say no: pure, asked before a command is decided or before one of its steps is taken.</summary>
/// <param name="Name">How refusals name it.</param>
/// <param name="OnCommand">Asked with the state and the command; null where the guard waits for a step.</param>
/// <param name="OnStep">Asked with the state before the event, the event and its step; null where the guard waits for a command.</param>
internal sealed record Guard<TCommand, TEvent, TState>(
    string Name, Func<TState, TCommand, Veto?>? OnCommand, Func<TState, TEvent, MachineStep, Veto?>? OnStep);
