namespace CoP.Domain.Landscapes;

/// <summary>What moves a boundary object. Introducing is none: it is how an object begins.</summary>
public enum BoundaryObjectTrigger
{
    /// <summary>One more community takes it up, with a use of its own.</summary>
    Adopt,

    /// <summary>A community stops using it.</summary>
    Drop,

    /// <summary>It is taken out of use everywhere.</summary>
    Retire,
}
