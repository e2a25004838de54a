namespace CoP.Domain.Testing;

/// <summary>A scenario, a law or an exploration found what must not be. The message tells the whole story on several lines.</summary>
/// <remarks>Any test framework shows the message; none is needed.</remarks>
public sealed class LawBrokenException : Exception
{
    /// <summary>Makes the exception of a law.</summary>
    /// <param name="law">The law, as a sentence.</param>
    /// <param name="story">What was found, with what led to it.</param>
    public LawBrokenException(string law, string story)
        : base($"Broken: {law}\n{story}") => Law = law;

    /// <summary>Makes an exception without a story.</summary>
    public LawBrokenException()
    {
    }

    /// <summary>Makes an exception with a message.</summary>
    /// <param name="message">The message.</param>
    public LawBrokenException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message and a cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public LawBrokenException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The law that is broken, as a sentence; <see langword="null"/> if several are.</summary>
    public string? Law { get; }
}
