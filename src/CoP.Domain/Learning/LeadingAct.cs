namespace CoP.Domain.Learning;

/// <summary>That somebody led something.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Member">Who.</param>
/// <param name="Kind">What counts.</param>
/// <param name="At">When.</param>
public sealed record LeadingAct(MemberId Member, LeadingKind Kind, DateTimeOffset At)
{
    /// <summary>An act that the caller knows of, such as having facilitated.</summary>
    /// <param name="member">Who.</param>
    /// <param name="at">When.</param>
    /// <returns>The act.</returns>
    public static LeadingAct Of(MemberId member, DateTimeOffset at) => new(member, LeadingKind.Supplied, at);
}
