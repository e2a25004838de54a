namespace CoP.Domain.Distribution;

/// <summary>How several people lead: three forms of concertive action, and a weaker one (Gronn 2002; the forms from general knowledge, the work's abstract was read).</summary>
public enum ConcertiveForm
{
    /// <summary>People who do not know each other's ways do something together.</summary>
    SpontaneousCollaboration,

    /// <summary>People who have come to rely on each other do something together.</summary>
    IntuitiveWorkingRelation,

    /// <summary>People do together what they hold, stand in for or take turns in: the structure brings them together.</summary>
    InstitutionalisedPractice,

    /// <summary>Several people lead, each alone: leadership is distributed by number only.</summary>
    Aggregation,
}
