namespace CoP.Domain.Sponsorship;

/// <summary>A resource that was granted.</summary>
/// <remarks>Instants are in UTC. Immutable, value-equal, thread-safe.</remarks>
/// <param name="Number">Its number in the sponsorship, from 1.</param>
/// <param name="Terms">What, and for how long; a renewal or a withdrawal moves the end.</param>
public sealed record ResourceGrant(int Number, ResourceTerms Terms)
{
    /// <summary>Says whether it is in force. Pure.</summary>
    /// <param name="now">The instant.</param>
    /// <returns>Whether the instant is in its validity; the end is outside.</returns>
    public bool IsInForce(DateTimeOffset now) => Terms.From <= now && !(Terms.Until <= now);
}
