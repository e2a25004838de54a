namespace CoP.Domain.Deciding;

/// <summary>Somebody wants something to happen.</summary>
/// <remarks>
/// Commands carry who and when, because the library has no clock and no session. They are immutable, value-equal and thread-safe,
/// and closed: only the library's modules add cases.
/// </remarks>
/// <param name="By">Who wants it.</param>
/// <param name="At">When, as an instant; the offset is kept but never compared.</param>
public abstract record DomainCommand(Actor By, DateTimeOffset At)
{
    /// <summary>An id of the caller's that ties together what belongs together, such as a request; not interpreted.</summary>
    /// <exception cref="ArgumentException">It is no readable text of 1 to 256 characters.</exception>
    public string? Correlation { get; init => field = Readable(value, nameof(Correlation)); }

    /// <summary>The caller's id of this command; becomes the cause of its events. Not interpreted.</summary>
    /// <exception cref="ArgumentException">It is no readable text of 1 to 256 characters.</exception>
    public string? CommandId { get; init => field = Readable(value, nameof(CommandId)); }

    internal abstract string Trigger { get; }

    // What only follows from something else may not be asked for: a stranger must not open a juncture or empty a holding.
    internal bool IsImplied { get; init; }

    private static string? Readable(string? text, string name) => text is null ? null : TextKey.Name(text, name).Text;
}
