using CoP.Domain.Deciding;

namespace CoP.Domain.Learning;

/// <summary>What can be asked of an area of influence.</summary>
/// <remarks>Closed. Immutable, value-equal, thread-safe. Repeating one is refused, unless it says otherwise.</remarks>
/// <param name="Matter">The matter.</param>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
public abstract record InfluenceCommand(Matter Matter, Actor By, DateTimeOffset At) : DomainCommand(By, At);

/// <summary>Says what the person believes of a matter; the perceived boundary is moved by nothing else.</summary>
/// <param name="Matter">The matter.</param>
/// <param name="Belief">Within, beyond, or unsure.</param>
/// <param name="By">The person.</param>
/// <param name="At">When.</param>
public sealed record Perceive(Matter Matter, BoundaryBelief Belief, Actor By, DateTimeOffset At) : InfluenceCommand(Matter, By, At)
{
    internal override string Trigger => "perceive";
}

/// <summary>Records what stands behind a belief. Refused while the same waits for a test; after one it may be recorded again.</summary>
/// <param name="Matter">A matter of which the person has said what they believe.</param>
/// <param name="Kind">Fear or assumption.</param>
/// <param name="Text">In own words: 1 to 10,000 characters.</param>
/// <param name="By">The person.</param>
/// <param name="At">When.</param>
public sealed record RecordConcern(Matter Matter, ConcernKind Kind, string Text, Actor By, DateTimeOffset At) : InfluenceCommand(Matter, By, At)
{
    internal override string Trigger => "record-concern";
}

/// <summary>Plans a test of the boundary; what is believed now is what it will be compared with.</summary>
/// <param name="Matter">A matter of which the person has said what they believe.</param>
/// <param name="How">What they will try: 1 to 10,000 characters.</param>
/// <param name="By">The person; nobody tests for another.</param>
/// <param name="At">When.</param>
public sealed record PlanTest(Matter Matter, string How, Actor By, DateTimeOffset At) : InfluenceCommand(Matter, By, At)
{
    internal override string Trigger => "plan-test";
}

/// <summary>Calls a planned test off; nothing else changes.</summary>
/// <param name="Matter">The matter.</param>
/// <param name="By">The person.</param>
/// <param name="At">When.</param>
public sealed record CallOffTest(Matter Matter, Actor By, DateTimeOffset At) : InfluenceCommand(Matter, By, At)
{
    internal override string Trigger => "call-off-test";
}

/// <summary>Says what a planned test showed; the tested boundary is moved by nothing else.</summary>
/// <param name="Matter">The matter.</param>
/// <param name="Outcome">What it showed, compared with what was believed when it was planned.</param>
/// <param name="WhatHappened">1 to 10,000 characters.</param>
/// <param name="By">The person.</param>
/// <param name="At">When.</param>
public sealed record ReportTest(Matter Matter, TestOutcome Outcome, string WhatHappened, Actor By, DateTimeOffset At) : InfluenceCommand(Matter, By, At)
{
    internal override string Trigger => "report-test";
}

/// <summary>Encourages the person to test a matter, also one that they have not thought of. Encouraging again is another encouragement.</summary>
/// <param name="Matter">The matter.</param>
/// <param name="Words">1 to 10,000 characters.</param>
/// <param name="By">A present member, not the person.</param>
/// <param name="At">When.</param>
public sealed record Encourage(Matter Matter, string Words, Actor By, DateTimeOffset At) : InfluenceCommand(Matter, By, At)
{
    internal override string Trigger => "encourage";
}

/// <summary>Grants a matter to the person, also one that they have not thought of.</summary>
/// <param name="Matter">The matter.</param>
/// <param name="By">Another present member who may steer, or an office.</param>
/// <param name="At">When.</param>
public sealed record GrantMatter(Matter Matter, Actor By, DateTimeOffset At) : InfluenceCommand(Matter, By, At)
{
    /// <summary>On what terms: 1 to 10,000 characters. Default: none.</summary>
    public string? Terms { get; init; }

    internal override string Trigger => "grant-matter";
}

/// <summary>Takes a grant back, whoever gave it.</summary>
/// <param name="Matter">The matter.</param>
/// <param name="Reason">Why: 1 to 10,000 characters.</param>
/// <param name="By">Another present member who may steer, or an office.</param>
/// <param name="At">When.</param>
public sealed record WithdrawGrant(Matter Matter, string Reason, Actor By, DateTimeOffset At) : InfluenceCommand(Matter, By, At)
{
    internal override string Trigger => "withdraw-grant";
}
