namespace CoP.Domain.ValueCreation;

/// <summary>What a piece of evidence shows (the two terms: Wenger-Trayner 2020, excerpt read; how they are told apart here is the library's reading).</summary>
public enum EvidenceKind
{
    /// <summary>Effect data: that something has changed, such as a number that rose.</summary>
    Effect,

    /// <summary>Contribution data: how what people did together had a part in it, such as a story.</summary>
    Contribution,
}
