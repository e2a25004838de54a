using CoP.Domain.Collections;

namespace CoP.Domain.Charters;

/// <summary>An open amendment of the charter.</summary>
/// <remarks>Finished amendments are history, not state. Immutable, value-equal, thread-safe.</remarks>
/// <param name="Id">Which one.</param>
/// <param name="Change">What would change.</param>
/// <param name="Proposer">Who proposed it and has thereby consented.</param>
/// <param name="ProposedAt">When, in UTC.</param>
/// <param name="TouchesEthos">Whether purpose or values would change.</param>
/// <param name="SilenceUntil">The instant from which silence is consent, in UTC.</param>
/// <param name="Consents">Who else has consented aloud, and as which of them, from 0.</param>
public sealed record Amendment(
    AmendmentId Id,
    CharterChange Change,
    MemberId Proposer,
    DateTimeOffset ProposedAt,
    bool TouchesEthos,
    DateTimeOffset SilenceUntil,
    PersistentMap<MemberId, int> Consents)
{
    internal IEnumerable<MemberId> Aloud => Consents.Keys.Prepend(Proposer);

    /// <summary>Says whether a member has consented aloud, by proposing or later. Pure.</summary>
    /// <param name="member">The member.</param>
    /// <returns>Whether the member has.</returns>
    public bool HasConsented(MemberId member) => member == Proposer || Consents.ContainsKey(member);
}
