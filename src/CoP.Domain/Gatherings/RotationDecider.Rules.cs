using CoP.Domain.Deciding;
using CoP.Domain.Streams;
using CoP.Domain.Validation;

namespace CoP.Domain.Gatherings;

/// <content>What each command needs.</content>
public static partial class RotationDecider
{
    private static Decision<RotationEvent> Ask(Rotation state, SetPrerequisites command)
    {
        var names = command.Prerequisites;
        return names.Count > MostPrerequisites ? Unclear(FormattableString.Invariant($"{names.Count} prerequisites were given"))
            : names.Select(TextProblem.OfName).FirstOrDefault(p => p is not null) is { } problem ? Unclear($"a name {problem.Message}")
            : names.Distinct(StringComparer.OrdinalIgnoreCase).Count() != names.Count ? Unclear("a name stands there twice")
            : names == state.Prerequisites ? Already("this is asked for")
            : Accept(command, new PrerequisitesSet(names));
    }

    private static Decision<RotationEvent> Unclear(string problem) => Refuse(new RotationRefusal.PrerequisitesUnclear(problem));

    private static Decision<RotationEvent> Confirm(Rotation state, MemberId by, ConfirmPrerequisite command, StreamSight sight) =>
        by == command.Member ? Refuse(new RotationRefusal.AnotherNeeded(by))
        : !sight.IsPresent(command.Member) ? NotPresent(command.Member, sight)
        : !state.Prerequisites.Contains(command.Prerequisite) ? Refuse(new RotationRefusal.PrerequisiteUnknown(command.Prerequisite, state.Prerequisites))
        : state.Find(command.Member)?.Meets(command.Prerequisite) ?? false ? Already($"{command.Member} meets '{command.Prerequisite}'")
        : Accept(command, new PrerequisiteConfirmed(command.Member, command.Prerequisite, by));

    private static Decision<RotationEvent> Name(Rotation state, NameNext command, StreamSight sight)
    {
        if (state is { Named: { } named, Session: { } session })
        {
            return Refuse(new RotationRefusal.NamedAlready(named, session));
        }

        if (command.Session.Community != sight.Id.Community || command.Session.Kind != SessionDecider.Streams.Name)
        {
            return Refuse(new RotationRefusal.NoSession(command.Session));
        }

        if (state.IsDone && command.Session == state.Session)
        {
            return Refuse(new RotationRefusal.SessionDone(command.Session));
        }

        var choice = WhoIsNext(state, sight.Community, command.Session);
        return choice.Member is { } next
            ? Accept(command, new TurnNamed(command.Session, next, choice.Round, choice.Skipped))
            : Refuse(new RotationRefusal.NobodyAvailable(choice.Skipped));
    }

    private static Decision<RotationEvent> Offer(Rotation state, MemberId by, OfferSwap command) =>
        by == command.With ? Refuse(new RotationRefusal.AnotherNeeded(by))
        : NotBothWaiting(state, by, command.With)
        ?? (OpenOffer(state, by) is { } open
            ? Refuse(new RotationRefusal.OfferOpen(by, open.With))
            : Accept(command, new SwapOffered(by, command.With)));

    private static Decision<RotationEvent> Agree(Rotation state, MemberId by, AcceptSwap command, StreamSight sight) =>
        OpenOffer(state, command.From) is not { } open ? Refuse(new RotationRefusal.NoOffer(command.From))
        : open.With != by ? Refuse(new RotationRefusal.NotYours(by, [open.With]))
        : NotBothWaiting(state, command.From, by)
        ?? (state.Named == command.From ? Unfit(state, by, sight) : state.Named == by ? Unfit(state, command.From, sight) : null)
        ?? Accept(command, new TurnsSwapped(command.From, by));

    private static Decision<RotationEvent> Drop(Rotation state, MemberId by, DropSwap command) =>
        OpenOffer(state, command.From) is not { } open ? Refuse(new RotationRefusal.NoOffer(command.From))
        : by != command.From && by != open.With ? Refuse(new RotationRefusal.NotYours(by, [command.From, open.With]))
        : Accept(command, new SwapDropped(command.From));

    private static Decision<RotationEvent>? NotBothWaiting(Rotation state, MemberId one, MemberId other) =>
        !state.IsWaiting(one) ? Refuse(new RotationRefusal.NotWaiting(one, state.Round))
        : !state.IsWaiting(other) ? Refuse(new RotationRefusal.NotWaiting(other, state.Round))
        : null;

    private static Decision<RotationEvent>? Unfit(Rotation state, MemberId member, StreamSight sight) =>
        !sight.IsPresent(member) ? NotPresent(member, sight)
        : Missing(state, member) is { } missing ? Refuse(new RotationRefusal.NotEligible(member, missing))
        : null;

    private static SwapOffer? OpenOffer(Rotation state, MemberId from) => state.Find(from)?.Offer is { } offer && offer.Round == state.Round ? offer : null;
}
