namespace CoP.Domain.Testing;

/// <summary>What a command's documentation says about sending it a second time, right after it was accepted.</summary>
public enum Repetition
{
    /// <summary>The second is refused. What holds where nothing is said.</summary>
    Refused,

    /// <summary>The second is accepted and nothing happens.</summary>
    ChangesNothing,

    /// <summary>The second is another act of its own: it may happen again.</summary>
    HappensAgain,
}
