namespace CoP.Domain.Gatherings;

/// <summary>What a member said about coming to a session.</summary>
public enum SignUpAnswer
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>They mean to come.</summary>
    SignedUp,

    /// <summary>They cannot come, and said so.</summary>
    Excused,
}
