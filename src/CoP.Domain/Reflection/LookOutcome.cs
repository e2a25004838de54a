namespace CoP.Domain.Reflection;

/// <summary>What a look sees. It says what is so and never whether that is good.</summary>
public enum LookOutcome
{
    /// <summary>There is nothing on record to look at: nobody knows. Never the same as not seen.</summary>
    NobodyLooked,

    /// <summary>What the look asks about is there.</summary>
    Seen,

    /// <summary>It is there in part.</summary>
    Partly,

    /// <summary>There was something to look at, and it is not there.</summary>
    NotSeen,
}
