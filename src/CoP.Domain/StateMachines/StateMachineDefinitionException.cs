using System.Collections.Immutable;

namespace CoP.Domain.StateMachines;

/// <summary>A state machine was declared wrongly; the exception lists every problem that was found, not only the first.</summary>
public sealed class StateMachineDefinitionException : InvalidOperationException
{
    /// <summary>Reports a definition without details.</summary>
    public StateMachineDefinitionException()
        : this("The definition of the state machine is wrong.")
    {
    }

    /// <summary>Reports a definition with one sentence.</summary>
    /// <param name="message">What is wrong.</param>
    public StateMachineDefinitionException(string message)
        : base(message)
    {
    }

    /// <summary>Reports a definition with one sentence and its cause.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">The cause.</param>
    public StateMachineDefinitionException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal StateMachineDefinitionException(string machine, ImmutableArray<string> problems)
        : base($"State machine '{machine}' has {problems.Length} problem(s): {string.Join("; ", problems)}.")
    {
        Machine = machine;
        Problems = problems;
    }

    /// <summary>The name of the machine as it was given; empty when unknown.</summary>
    public string Machine { get; } = "";

    /// <summary>Every problem, in the order of the declaration; empty when only a message was given.</summary>
    public ImmutableArray<string> Problems { get; } = [];
}
