namespace CoP.Domain.Learning;

/// <summary>What holds of every area of influence that a history leads to.</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class InfluenceInvariants
{
    /// <summary>Lists the broken invariants. Pure.</summary>
    /// <param name="area">The area.</param>
    /// <returns>One sentence for each; empty for every area that a decider led to.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="area"/> is <see langword="null"/>.</exception>
    public static IEnumerable<string> Violations(InfluenceArea area)
    {
        ArgumentNullException.ThrowIfNull(area);
        return area.Matters.OrderBy(m => m.Key).SelectMany(m => Of(m.Value).Select(v => $"«{m.Key}»: {v}"));
    }

    private static IEnumerable<string> Of(MatterStanding matter)
    {
        if ((matter.Belief is null) != (matter.BelievedSince is null))
        {
            yield return "a belief has a beginning, and nothing else has";
        }

        if (matter.Belief is null && (matter.Planned is not null || matter.LastTest is not null || !matter.Concerns.IsEmpty))
        {
            yield return "nobody fears, plans or tests what they have no belief about";
        }

        if ((matter.LastTest is null) != (matter.Tests == 0) || matter.Tests < 0)
        {
            yield return "the tested boundary is where tests have put it";
        }

        if (matter.LastTest is { } test && !BoundaryTest.IsPossible(test.Expected, test.Outcome))
        {
            yield return $"what was believed {test.Expected} cannot have {test.Outcome}";
        }

        if (matter.Concerns.Any(c => c.TestedAt < c.Since || (c.TestedAt is not null && matter.LastTest is null)))
        {
            yield return "a concern is tested by a test that came after it";
        }
    }
}
