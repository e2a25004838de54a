using CoP.Domain.Validation;

namespace CoP.Domain.Reflection;

/// <summary>A catalogue or mapping was made of parts that do not make one; the report lists everything that is wrong.</summary>
/// <remarks>Thrown by the constructors of <see cref="Catalogue"/> and <see cref="DisciplineMapping"/> and only there; for data from outside use their <c>TryCreate</c>.</remarks>
public sealed class InvalidCatalogueException : ArgumentException
{
    /// <summary>Makes the exception of a report.</summary>
    /// <param name="report">What is wrong.</param>
    public InvalidCatalogueException(ValidationReport report)
        : base("This makes no catalogue and no mapping: " + string.Join("; ", report?.Problems ?? default)) => Report = report ?? ValidationReport.Valid;

    /// <summary>Makes an exception without a report.</summary>
    public InvalidCatalogueException()
    {
    }

    /// <summary>Makes an exception with a message.</summary>
    /// <param name="message">The message.</param>
    public InvalidCatalogueException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message and a cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public InvalidCatalogueException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Everything that is wrong; empty only where the exception was made without a report.</summary>
    public ValidationReport Report { get; } = ValidationReport.Valid;
}
