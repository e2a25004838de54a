namespace CoP.Domain.Learning;

/// <summary>What a test of the boundary showed, compared with what the person believed when they planned it.</summary>
public enum TestOutcome
{
    /// <summary>It was as believed: the boundary held where the person had drawn it.</summary>
    Held,

    /// <summary>The person was stopped where they had believed, or hoped, that they could act: the matter is beyond.</summary>
    PushedBack,

    /// <summary>The person could act where they had not believed it: the matter is within.</summary>
    Widened,
}
