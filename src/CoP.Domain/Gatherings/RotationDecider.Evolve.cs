using CoP.Domain.Collections;
using CoP.Domain.Deciding;

namespace CoP.Domain.Gatherings;

/// <content>How the facts of the events become the state.</content>
public static partial class RotationDecider
{
    internal static Rotation Evolve(Rotation state, RotationEvent happened, Owner? owner) => happened switch
    {
        WillingnessDeclared e when !state.Line.Contains(e.Member) => Join(state, e.Member, owner),
        WillingnessWithdrawn e when state.Line.Contains(e.Member) => Leave(state, e.Member, owner),
        PrerequisitesSet e => state with { Prerequisites = e.Prerequisites },
        PrerequisiteConfirmed e => With(state, e.Member, f => f with { Met = f.Met.Add(new(e.Prerequisite, e.ConfirmedBy, e.At)) }, owner),
        TurnNamed e when state.Named is null && state.Line.Contains(e.Member) && e.Round - state.Round is 0 or 1 => Name(state, e, owner),
        TurnTaken e when e.Member == state.Named && e.Round == state.Round => Take(state, e.Member, owner),
        TurnPassed e when e.Member == state.Named => state with
        {
            Named = null,
            PassedOver = state.PassedOver.Add(new(e.Member, e.Reason)),
            IsDone = e.Reason == SkipReason.SessionCancelled,
        },
        SwapOffered e when state.IsWaiting(e.From) => With(state, e.From, f => f with { Offer = new(e.With, state.Round) }, owner),
        TurnsSwapped e when e.From != e.With && state.IsWaiting(e.From) && state.IsWaiting(e.With) => Swap(state, e, owner),
        SwapDropped e when state.Find(e.From) is { Offer: not null } => With(state, e.From, f => f with { Offer = null }, owner),
        _ => throw new CorruptHistoryException(
            happened.Type, FormattableString.Invariant($"round {state.Round} is {RotationMachine.Definition.NameOf(state.Status)} with {state.Line.Places.Count} members in line."), null),
    };

    internal static IEnumerable<MachineStep> Steps(Rotation before, RotationEvent happened, string subject)
    {
        (RotationTrigger Trigger, RotationStatus To)? step = happened switch
        {
            TurnNamed => (RotationTrigger.Name, RotationStatus.Named),
            TurnTaken => (RotationTrigger.Take, RotationStatus.Waiting),
            TurnPassed => (RotationTrigger.PassOver, RotationStatus.Waiting),
            WillingnessWithdrawn e when e.Member == before.Named => (RotationTrigger.Withdraw, RotationStatus.Waiting),
            TurnsSwapped e when e.From == before.Named || e.With == before.Named => (RotationTrigger.Swap, RotationStatus.Named),
            _ => null,
        };
        return step is { } s ? [MachineStep.Of(RotationMachine.Definition, subject, before.Status, s.Trigger, s.To)] : [];
    }

    // Who has had the turn in the round and comes back to the line stands among those who have had it.
    private static Rotation Join(Rotation state, MemberId member, Owner? owner)
    {
        var hadTurn = state.Find(member)?.LastTurn == state.Round;
        var line = hadTurn ? state.Line.Append(member, owner) : state.Line.Join(member, owner);
        return With(state with { Line = line }, member, f => f with { JoinedRound = hadTurn ? state.Round + 1 : state.Round, Turns = 0 }, owner);
    }

    private static Rotation Leave(Rotation state, MemberId member, Owner? owner)
    {
        var left = With(state with { Line = state.Line.Leave(member, owner) }, member, f => f with { Offer = null }, owner);
        return state.Named == member
            ? left with { Named = null, PassedOver = state.PassedOver.Add(new(member, SkipReason.Withdrew)) }
            : left;
    }

    private static Rotation Name(Rotation state, TurnNamed named, Owner? owner)
    {
        var line = named.Skipped.Where(s => s.Reason == SkipReason.LeftCommunity && state.Line.Contains(s.Member)).Aggregate(state.Line, (l, s) => l.Leave(s.Member, owner));
        return state with
        {
            Round = named.Round,
            Line = named.Round == state.Round ? line : line.NewRound(),
            Named = named.Member,
            Session = named.Session,
            PassedOver = named.Session == state.Session ? state.PassedOver : [],
            IsDone = false,
        };
    }

    private static Rotation Take(Rotation state, MemberId member, Owner? owner) => With(
        state with { Line = state.Line.Leave(member, owner).Append(member, owner), Named = null, IsDone = true },
        member,
        f => f with { Turns = f.Turns + 1, LastTurn = state.Round, Offer = null },
        owner);

    private static Rotation Swap(Rotation state, TurnsSwapped swapped, Owner? owner) => With(
        state with
        {
            Line = state.Line.Swap(swapped.From, swapped.With, owner),
            Named = state.Named == swapped.From ? swapped.With : state.Named == swapped.With ? swapped.From : state.Named,
        },
        swapped.From,
        f => f with { Offer = null },
        owner);

    private static Rotation With(Rotation state, MemberId member, Func<Facilitator, Facilitator> change, Owner? owner) =>
        state with { People = state.People.Set(member, change(state.Find(member) ?? Facilitator.Unknown), owner) };
}
