namespace CoP.Domain.Testing;

/// <summary>One law of a decider, asked of one history at a time.</summary>
internal abstract class Law<TCommand, TEvent, TState>(LawSubject<TCommand, TEvent, TState> subject)
    where TCommand : notnull
    where TEvent : notnull
{
    /// <summary>The number of the law, from 1.</summary>
    public abstract int Number { get; }

    /// <summary>The law, as a sentence without a full stop.</summary>
    public abstract string Sentence { get; }

    /// <summary>How many times something was there that could have broken the law.</summary>
    public int Chances { get; private set; }

    protected LawSubject<TCommand, TEvent, TState> Subject { get; } = subject;

    /// <summary>Says how a history breaks the law, or null.</summary>
    public abstract string? Breach(CommandHistory<TCommand> history);

    /// <summary>The same, where throwing is a breach too.</summary>
    public string? BreachOrThrow(CommandHistory<TCommand> history)
    {
        try
        {
            return Breach(history);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return $"the decider throws {e.GetType().Name}: {e.Message}";
        }
    }

    protected void Count() => Chances++;

    protected static bool Same<T>(T one, T other) => EqualityComparer<T>.Default.Equals(one, other);

    protected static int HashOf<T>(T value) => value is null ? 0 : EqualityComparer<T>.Default.GetHashCode(value);

    protected static string Differ<T>(string what, string oneName, T one, string otherName, T other) =>
        $"{what}\n  {oneName}: {one}\n  {otherName}: {other}";
}
