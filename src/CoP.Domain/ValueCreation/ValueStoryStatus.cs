namespace CoP.Domain.ValueCreation;

/// <summary>How a value-creation story stands.</summary>
public enum ValueStoryStatus
{
    /// <summary>Nothing is written.</summary>
    Blank,

    /// <summary>It is written and may be revised.</summary>
    Draft,

    /// <summary>It was told to the community.</summary>
    Told,

    /// <summary>Somebody else who knows says: so it was.</summary>
    Confirmed,

    /// <summary>It was taken back. An end.</summary>
    Withdrawn,
}
