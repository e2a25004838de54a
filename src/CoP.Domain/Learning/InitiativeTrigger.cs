namespace CoP.Domain.Learning;

/// <summary>What moves a change initiative.</summary>
public enum InitiativeTrigger
{
    /// <summary>Somebody states an aim.</summary>
    Conceive,

    /// <summary>The owner takes the first step.</summary>
    Begin,

    /// <summary>The owner tells the community what was learnt.</summary>
    ReportBack,

    /// <summary>The owner gives it up.</summary>
    Abandon,

    /// <summary>The owner is gone and nobody carries it on.</summary>
    Lapse,

    /// <summary>Somebody draws a lesson from what was given up.</summary>
    DrawLesson,
}
