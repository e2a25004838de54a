namespace CoP.Domain.Learning;

/// <summary>How the boundary that a person perceives differs, in one matter, from what was tested or granted.</summary>
public enum PerceptionGap
{
    /// <summary>No difference is known; an untested belief counts as none.</summary>
    None,

    /// <summary>The last test showed the matter within, and the person does not believe it.</summary>
    SmallerThanTested,

    /// <summary>It is granted and untested, and the person does not believe it.</summary>
    SmallerThanGranted,

    /// <summary>The last test showed the matter beyond, and the person believes it within.</summary>
    LargerThanTested,
}
