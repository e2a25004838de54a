namespace CoP.Domain.Reflection;

/// <summary>How the evidence on an item bears on it, read as the catalogue reads it.</summary>
public enum EvidenceBearing
{
    /// <summary>There is no evidence, or there was nothing on record to look at: nobody knows, which is not bad.</summary>
    NobodyLooked,

    /// <summary>It speaks for the community.</summary>
    Supports,

    /// <summary>It speaks for it in part.</summary>
    Mixed,

    /// <summary>It speaks against it.</summary>
    Challenges,

    /// <summary>It may be read either way; people have to judge.</summary>
    Open,
}
