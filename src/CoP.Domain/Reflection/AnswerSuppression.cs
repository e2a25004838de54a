namespace CoP.Domain.Reflection;

/// <summary>Why the answers to an item are not shown.</summary>
public enum AnswerSuppression
{
    /// <summary>They are shown.</summary>
    None,

    /// <summary>Fewer members rated the item than the smallest group that was promised.</summary>
    TooFew,

    /// <summary>Anonymity was promised and the assessment is not closed: two readings, one answer apart, would give that answer away.</summary>
    NotClosed,
}
