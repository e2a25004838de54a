namespace CoP.Domain.Learning;

/// <summary>A test of the boundary that was made.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Expected">What the person had believed.</param>
/// <param name="Outcome">What it showed.</param>
/// <param name="WhatHappened">In the person's words.</param>
/// <param name="At">When it was reported, in UTC.</param>
public sealed record BoundaryTest(BoundaryBelief Expected, TestOutcome Outcome, string WhatHappened, DateTimeOffset At)
{
    /// <summary>Whether the matter is within the boundary, as far as this test shows.</summary>
    public bool IsWithin => Outcome == TestOutcome.Widened || (Outcome == TestOutcome.Held && Expected == BoundaryBelief.Within);

    // What is unsure cannot hold; who was stopped where they had believed to be stopped saw it hold.
    internal static bool IsPossible(BoundaryBelief expected, TestOutcome outcome) => outcome switch
    {
        TestOutcome.Held => expected != BoundaryBelief.Unsure,
        TestOutcome.PushedBack => expected != BoundaryBelief.Beyond,
        _ => expected != BoundaryBelief.Within,
    };
}
