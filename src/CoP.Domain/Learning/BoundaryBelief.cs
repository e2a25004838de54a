namespace CoP.Domain.Learning;

/// <summary>What a person believes of a matter: on which side of the boundary of their influence it lies.</summary>
public enum BoundaryBelief
{
    /// <summary>The person believes that they may act in it.</summary>
    Within,

    /// <summary>The person believes that it is not theirs to act in.</summary>
    Beyond,

    /// <summary>The person does not know.</summary>
    Unsure,
}
