using CoP.Domain.Validation;

namespace CoP.Domain.Charters;

/// <summary>A charter was made of parts that do not make one; the report lists everything that is wrong.</summary>
/// <remarks>Thrown by the constructors of <see cref="Charter"/> and only there; for data from outside use <see cref="Charter.TryCreate"/>.</remarks>
public sealed class InvalidCharterException : ArgumentException
{
    /// <summary>Makes the exception of a report.</summary>
    /// <param name="report">What is wrong.</param>
    public InvalidCharterException(ValidationReport report)
        : base("This makes no charter:\n" + report) => Report = report ?? ValidationReport.Valid;

    /// <summary>Makes an exception without a report.</summary>
    public InvalidCharterException()
    {
    }

    /// <summary>Makes an exception with a message.</summary>
    /// <param name="message">The message.</param>
    public InvalidCharterException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message and a cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public InvalidCharterException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Everything that is wrong; empty only where the exception was made without a report.</summary>
    public ValidationReport Report { get; } = ValidationReport.Valid;
}
