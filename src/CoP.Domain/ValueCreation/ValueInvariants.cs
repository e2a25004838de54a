namespace CoP.Domain.ValueCreation;

/// <summary>What holds of every claim of value that a history leads to.</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class ValueInvariants
{
    /// <summary>Lists the broken invariants. Pure.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>One sentence for each; empty for every claim that a decider led to.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is <see langword="null"/>.</exception>
    public static IEnumerable<string> Violations(ValueClaim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return Of(claim);
    }

    private static IEnumerable<string> Of(ValueClaim claim)
    {
        if ((claim.Content is null) != (claim.Claimant is null) || (claim.Content is null) != (claim.ClaimedAt is null))
        {
            yield return "a claim has a claimant and a time";
        }

        if (claim.Content is null && claim != ValueClaim.Empty)
        {
            yield return "nothing is shown, disputed or brought back before it is claimed";
        }

        if (claim.Returns.Select(r => r.Into).Distinct().Count() != claim.Returns.Count)
        {
            yield return "a claim came back into one activity twice";
        }

        if (claim.Content is { } content && claim.Returns.Any(r => r.Into == content.About || r.Into.Community != content.About.Community))
        {
            yield return "a claim comes back into another activity of the same community";
        }

        if (claim.Dispute is { } dispute && (claim.Claimant == dispute.By || claim.WithdrawnBecause is not null))
        {
            yield return "the claimant disputes, or somebody disputes what was taken back";
        }

        if (claim.Evidence.Select(e => (e.Kind, e.Text)).Distinct().Count() != claim.Evidence.Count)
        {
            yield return "one piece of evidence is there twice";
        }
    }
}
