using CoP.Domain.Deciding;

namespace CoP.Domain.Testing;

/// <summary>Starts a scenario: given what happened, when a command is sent, then this follows.</summary>
public static class Scenario
{
    /// <summary>Starts with nothing given: the decider's initial state.</summary>
    /// <typeparam name="TCommand">The commands.</typeparam>
    /// <typeparam name="TEvent">The events, value-equal.</typeparam>
    /// <typeparam name="TState">The state.</typeparam>
    /// <param name="decider">The decider.</param>
    /// <returns>A scenario to go on with.</returns>
    public static GivenScenario<TCommand, TEvent, TState> Of<TCommand, TEvent, TState>(Decider<TCommand, TEvent, TState> decider)
        where TCommand : notnull
        where TEvent : notnull
    {
        ArgumentNullException.ThrowIfNull(decider);
        return new(decider, decider.Initial, [], e => e);
    }
}
