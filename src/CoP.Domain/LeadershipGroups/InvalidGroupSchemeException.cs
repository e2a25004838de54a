using CoP.Domain.Validation;

namespace CoP.Domain.LeadershipGroups;

/// <summary>A scheme of leadership groups was made of parts that do not make one; the report lists everything that is wrong.</summary>
/// <remarks>Thrown by the constructor of <see cref="GroupScheme"/> and only there; for data from outside use <see cref="GroupScheme.TryCreate"/>.</remarks>
public sealed class InvalidGroupSchemeException : ArgumentException
{
    /// <summary>Makes the exception of a report.</summary>
    /// <param name="report">What is wrong.</param>
    public InvalidGroupSchemeException(ValidationReport report)
        : base("This makes no scheme of leadership groups: " + string.Join("; ", report?.Problems ?? default)) => Report = report ?? ValidationReport.Valid;

    /// <summary>Makes an exception without a report.</summary>
    public InvalidGroupSchemeException()
    {
    }

    /// <summary>Makes an exception with a message.</summary>
    /// <param name="message">The message.</param>
    public InvalidGroupSchemeException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message and a cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public InvalidGroupSchemeException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Everything that is wrong; empty only where the exception was made without a report.</summary>
    public ValidationReport Report { get; } = ValidationReport.Valid;
}
