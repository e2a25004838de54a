using CoP.Domain.Evidence.Reading.People;

namespace CoP.Domain.Evidence.Reading;

/// <summary>
/// A source that cannot be read as a record at all. The message is one line that says what is wrong and what to do;
/// <see cref="Exception.Source"/> is the source as the caller named it.
/// </summary>
public sealed class UnreadableRecordException : Exception
{
    /// <summary>Says only that a record cannot be read.</summary>
    public UnreadableRecordException()
        : this("The record cannot be read.")
    {
    }

    /// <summary>Says what is wrong without naming the source.</summary>
    /// <param name="message">One line.</param>
    public UnreadableRecordException(string message)
        : base(message)
    {
    }

    /// <summary>Says what is wrong without naming the source, with the failure beneath.</summary>
    /// <param name="message">One line.</param>
    /// <param name="innerException">What the operating system or a decoder said.</param>
    public UnreadableRecordException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Names the source and what is wrong with it.</summary>
    /// <param name="source">The source as the caller named it.</param>
    /// <param name="problem">What is wrong and what to do, as the rest of a sentence that starts with the source.</param>
    /// <param name="innerException">What the operating system or a decoder said.</param>
    public UnreadableRecordException(string source, string problem, Exception? innerException)
        : base($"{Shown(source, 200)} {Shown(problem, 400)}", innerException)
    {
        Source = source;
    }

    private static string Shown(string text, int limit)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Printable.Text(text, limit);
    }
}
