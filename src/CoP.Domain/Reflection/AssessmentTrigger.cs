namespace CoP.Domain.Reflection;

/// <summary>What moves an assessment.</summary>
public enum AssessmentTrigger
{
    /// <summary>A present member opens it on a catalogue.</summary>
    Open,

    /// <summary>A present member answers an item, or abstains.</summary>
    Answer,

    /// <summary>Evidence is attached to an item.</summary>
    AttachEvidence,

    /// <summary>A finding on an item is noted.</summary>
    NoteFinding,

    /// <summary>It is closed with a summary.</summary>
    Close,

    /// <summary>It is given up with a reason.</summary>
    Abandon,
}
