using CoP.Domain.Collections;

namespace CoP.Domain.Simulation.Experiments;

/// <summary>An experiment cannot be run, resumed or merged as things lie.</summary>
public sealed class ExperimentException : Exception
{
    /// <summary>An exception without problems.</summary>
    public ExperimentException()
    {
    }

    /// <summary>An exception of one problem.</summary>
    /// <param name="message">The problem.</param>
    public ExperimentException(string message)
        : this(message, null)
    {
    }

    /// <summary>An exception of one problem.</summary>
    /// <param name="message">The problem.</param>
    /// <param name="innerException">What was behind it; <see langword="null"/> is nothing.</param>
    public ExperimentException(string message, Exception? innerException)
        : base(message, innerException) => Problems = [message];

    internal ExperimentException(ValueList<string> problems)
        : base(string.Join('\n', problems)) => Problems = problems;

    /// <summary>All that is wrong, a sentence each.</summary>
    public ValueList<string> Problems { get; }
}
