using CoP.Domain.Validation;

namespace CoP.Domain.Formats;

/// <summary>A written history that cannot be read; every problem is listed with its line.</summary>
public sealed class InvalidHistoryException : FormatException
{
    /// <summary>Makes the exception of a report.</summary>
    /// <param name="report">What is wrong, line by line.</param>
    public InvalidHistoryException(ValidationReport report)
        : base(report?.ToString()) => Report = report;

    /// <summary>Makes an exception without a report.</summary>
    public InvalidHistoryException()
    {
    }

    /// <summary>Makes an exception with a message.</summary>
    /// <param name="message">The message.</param>
    public InvalidHistoryException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message and a cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public InvalidHistoryException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>What is wrong, if the exception was made of a report.</summary>
    public ValidationReport? Report { get; }
}
