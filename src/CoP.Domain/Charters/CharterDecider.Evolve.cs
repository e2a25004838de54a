using CoP.Domain.Collections;
using CoP.Domain.Deciding;

namespace CoP.Domain.Charters;

public static partial class CharterDecider
{
    // At most seven amendments are open (one a part), so nothing here is worth editing in place.
    internal static CharterState Evolve(CharterState state, CharterEvent happened, Owner? owner) => happened switch
    {
        CharterAdopted e when state.Current is null => CharterState.Empty with { Current = e.Charter, Founding = Ethos.Of(e.Charter) },
        CharterAdopted e => throw Corrupt(e, "there is a charter already"),
        _ when state.Current is null => throw Corrupt(happened, "there is no charter"),
        AmendmentProposed e => Proposed(state, e),
        AmendmentConsented e => Consented(state, Open(state, e, e.Amendment), e),
        AmendmentRejected e => Closed(state, Open(state, e, e.Amendment)),
        AmendmentWithdrawn e => Closed(state, Open(state, e, e.Amendment)),
        AmendmentAdopted e => Adopted(state, Open(state, e, e.Amendment), e),
        _ => throw Corrupt(happened, "it is no event of a charter"),
    };

    internal static IEnumerable<MachineStep> Steps(CharterState before, CharterEvent happened) => happened switch
    {
        AmendmentConsented e => [Step(e.Amendment, AmendmentTrigger.Consent, AmendmentStatus.Proposed)],
        AmendmentRejected e => [Step(e.Amendment, AmendmentTrigger.Object, AmendmentStatus.Rejected)],
        AmendmentWithdrawn e => [Step(e.Amendment, AmendmentTrigger.Withdraw, AmendmentStatus.Withdrawn)],
        AmendmentAdopted e => [Step(e.Amendment, AmendmentTrigger.Adopt, AmendmentStatus.Adopted)],
        _ => [],
    };

    private static MachineStep Step(AmendmentId amendment, AmendmentTrigger trigger, AmendmentStatus to) =>
        MachineStep.Of(AmendmentMachine.Definition, amendment.ToString(), AmendmentStatus.Proposed, trigger, to);

    private static CharterState Proposed(CharterState state, AmendmentProposed e)
    {
        if (!e.By.TryGetMember(out var proposer))
        {
            throw Corrupt(e, $"{e.By} is no member");
        }

        if (!state.Amendments.IsEmpty && state.Amendments[^1].Id.CompareTo(e.Amendment) >= 0)
        {
            throw Corrupt(e, $"amendment {state.Amendments[^1].Id} is open and not older");
        }

        return state with { Amendments = state.Amendments.Add(new(e.Amendment, e.Change, proposer, e.At, e.TouchesEthos, e.SilenceUntil, PersistentMap<MemberId, int>.Empty)) };
    }

    private static CharterState Consented(CharterState state, Amendment amendment, AmendmentConsented e)
    {
        if (!e.By.TryGetMember(out var member) || amendment.HasConsented(member))
        {
            throw Corrupt(e, $"{e.By} has consented already or is no member");
        }

        var index = state.Amendments.AsSpan().IndexOf(amendment);
        return state with { Amendments = state.Amendments.With(index, amendment with { Consents = amendment.Consents.Set(member, amendment.Consents.Count) }) };
    }

    private static CharterState Closed(CharterState state, Amendment amendment) => state with { Amendments = state.Amendments.Remove(amendment) };

    private static CharterState Adopted(CharterState state, Amendment amendment, AmendmentAdopted e)
    {
        if (!amendment.Change.TryApply(state.Current!, out var next).IsValid)
        {
            throw Corrupt(e, "the amended text is no charter");
        }

        return Closed(state, amendment) with
        {
            Current = next,
            EthosAmendments = state.EthosAmendments + (amendment.TouchesEthos ? 1 : 0),
        };
    }

    private static Amendment Open(CharterState state, CharterEvent e, AmendmentId id) =>
        state.Find(id) ?? throw Corrupt(e, $"amendment {id} is not open");

    private static CorruptHistoryException Corrupt(CharterEvent e, string reason) => new(e.Type, reason, null);
}
