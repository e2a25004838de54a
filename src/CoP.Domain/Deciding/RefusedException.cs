namespace CoP.Domain.Deciding;

/// <summary>Thrown by <c>OrThrow</c>, and only there, when the caller had said that a refusal is a bug.</summary>
public sealed class RefusedException : InvalidOperationException
{
    /// <summary>Makes the exception of a refusal.</summary>
    /// <param name="refusal">The refusal.</param>
    public RefusedException(Refusal refusal)
        : base(refusal?.ToString()) => Refusal = refusal;

    /// <summary>Makes an exception without a refusal.</summary>
    public RefusedException()
    {
    }

    /// <summary>Makes an exception with a message.</summary>
    /// <param name="message">The message.</param>
    public RefusedException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message and a cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public RefusedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The refusal, if the exception was made of one.</summary>
    public Refusal? Refusal { get; }
}
