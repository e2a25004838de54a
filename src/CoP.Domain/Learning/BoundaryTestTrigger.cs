namespace CoP.Domain.Learning;

/// <summary>What moves a test of the boundary.</summary>
public enum BoundaryTestTrigger
{
    /// <summary>The person plans a test.</summary>
    Plan,

    /// <summary>The person calls the planned test off.</summary>
    CallOff,

    /// <summary>The test is done and it was as believed.</summary>
    Hold,

    /// <summary>The test is done and the person was stopped.</summary>
    PushBack,

    /// <summary>The test is done and the person could do more than believed.</summary>
    Widen,
}
