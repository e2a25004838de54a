namespace CoP.Domain.Gatherings;

/// <summary>Somebody who stood before the one that is next, and why they are not next.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Member">The member.</param>
/// <param name="Reason">Why.</param>
/// <param name="Missing">The first prerequisite that is not confirmed; <see langword="null"/> for every other reason.</param>
public sealed record TurnSkip(MemberId Member, SkipReason Reason, string? Missing = null)
{
    /// <summary>Returns member and reason.</summary>
    /// <returns>Text for people, such as <c>ben (absent)</c>.</returns>
    public override string ToString() => Reason == SkipReason.PrerequisiteMissing
        ? $"{Member} (prerequisite missing: {Missing})"
        : $"{Member} ({StateMachines.StableNames.Of(Reason).Replace('-', ' ')})";
}
