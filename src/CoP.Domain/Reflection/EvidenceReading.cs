namespace CoP.Domain.Reflection;

/// <summary>How a catalogue reads what a look sees. The look itself says only what is so; works disagree on what is good.</summary>
public enum EvidenceReading
{
    /// <summary>What is seen speaks for the community, by this catalogue.</summary>
    For,

    /// <summary>What is seen speaks against it, by this catalogue.</summary>
    Against,

    /// <summary>What is seen may be either; people have to judge.</summary>
    Open,
}
