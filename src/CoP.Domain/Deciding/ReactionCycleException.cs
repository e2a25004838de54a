namespace CoP.Domain.Deciding;

/// <summary>One decision set off more commands than <see cref="Decider{TCommand, TEvent, TState}.LongestDecision"/>: reactions go round in a circle.</summary>
/// <remarks>A bug in the reactions of an integrator; nothing was applied.</remarks>
public sealed class ReactionCycleException : InvalidOperationException
{
    /// <summary>Makes the exception of a chain.</summary>
    /// <param name="chain">The commands and reactions that led to the last one.</param>
    public ReactionCycleException(IReadOnlyList<string> chain)
        : base("Reactions go round in a circle: " + string.Join(" → ", chain ?? [])) => Chain = chain ?? [];

    /// <summary>Makes an exception without a chain.</summary>
    public ReactionCycleException()
    {
    }

    /// <summary>Makes an exception with a message.</summary>
    /// <param name="message">The message.</param>
    public ReactionCycleException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message and a cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public ReactionCycleException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The commands and reactions that led to the last one, first to last.</summary>
    public IReadOnlyList<string> Chain { get; } = [];
}
