using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Participation;
using CoP.Domain.Streams;

namespace CoP.Domain.Gatherings;

/// <summary>The rules of a facilitation rotation: every willing member once before anyone twice, and an absence does not lose the turn.</summary>
/// <remarks>
/// The rotation of the facilitator through everybody is Wirth's (2005); how absence, newcomers, prerequisites and exchanges are dealt with is project-authored.
/// Naming costs as much as there are members to skip; everything else does not depend on how many are willing. Pure and thread-safe. There are no deadlines.
/// </remarks>
public static partial class RotationDecider
{
    internal const int MostPrerequisites = 100;

    /// <summary>Rotations as a kind of activity; the stream's name is the caller's, such as <c>facilitation</c>.</summary>
    public static StreamKind<RotationCommand, RotationEvent, Rotation> Streams { get; } = new(
        "rotation",
        Rotation.Empty,
        RotationFormat.Events,
        new()
        {
            Decide = Decide,
            Evolve = Evolve,
            Steps = Steps,
            Machines = [RotationMachine.Definition],
        });

    /// <summary>Says who is next, and why. Pure.</summary>
    /// <param name="rotation">The rotation.</param>
    /// <param name="community">The community as it stands: who is present.</param>
    /// <param name="session">The session asked about; who was passed over for it is skipped. None when absent.</param>
    /// <returns>The choice; without a member when nobody in line can.</returns>
    public static TurnChoice WhoIsNext(Rotation rotation, Community community, StreamId? session = null)
    {
        ArgumentNullException.ThrowIfNull(rotation);
        ArgumentNullException.ThrowIfNull(community);
        var skipped = new List<TurnSkip>();
        foreach (var member in rotation.Line.InOrder)
        {
            var known = rotation.People[member];
            if (Skip(rotation, community, session, member) is { } skip)
            {
                skipped.Add(skip);
            }
            else
            {
                return new(member, known.LastTurn < rotation.Round ? rotation.Round : rotation.Round + 1, known.LastTurn, [.. skipped]);
            }
        }

        return new(null, rotation.Round, 0, [.. skipped]);
    }

    internal static Decision<RotationEvent> Decide(Rotation state, RotationCommand command, StreamSight sight)
    {
        Guard(command);
        return !command.By.TryGetMember(out var by) ? Refuse(new RotationRefusal.PersonNeeded(command.By)) : command switch
        {
            DeclareWillingness c => state.Line.Contains(by) ? Already($"{by} is in line") : Accept(c, new WillingnessDeclared(by)),
            WithdrawWillingness c => !state.Line.Contains(by) ? Refuse(new RotationRefusal.NotWilling(by)) : Accept(c, new WillingnessWithdrawn(by)),
            SetPrerequisites c => sight.MaySteer(by) ? Ask(state, c) : Refuse(new RotationRefusal.MayNotSteer(by)),
            ConfirmPrerequisite c => Confirm(state, by, c, sight),
            NameNext c => Name(state, c, sight),
            TakeTurn c => OfNamed(state, (named, session) => sight.IsPresent(named)
                ? Accept(c, new TurnTaken(session, named, state.Round))
                : NotPresent(named, sight)),
            DeclineTurn c => OfNamed(state, (named, session) => named == by
                ? Accept(c, new TurnPassed(session, named, SkipReason.Declined))
                : Refuse(new RotationRefusal.NotYours(by, [named]))),
            PassOver c => OfNamed(state, (named, session) => c.Reason is SkipReason.Absent or SkipReason.SessionCancelled
                ? Accept(c, new TurnPassed(session, named, c.Reason))
                : Refuse(new RotationRefusal.ReasonUnfit(c.Reason))),
            OfferSwap c => Offer(state, by, c),
            AcceptSwap c => Agree(state, by, c, sight),
            DropSwap c => Drop(state, by, c),
            _ => throw new ArgumentException($"The command {command.Trigger} is none of this module.", nameof(command)),
        };
    }

    private static void Guard(RotationCommand command)
    {
        var isBroken = command switch
        {
            ConfirmPrerequisite c => c.Member == default || c.Prerequisite is null,
            NameNext c => c.Session == default,
            PassOver c => !Enum.IsDefined(c.Reason),
            OfferSwap c => c.With == default,
            AcceptSwap c => c.From == default,
            DropSwap c => c.From == default,
            _ => false,
        };
        if (isBroken)
        {
            throw new ArgumentException($"The command {command.Trigger} lacks a person or a session, or names a reason that is not declared.", nameof(command));
        }
    }

    private static TurnSkip? Skip(Rotation rotation, Community community, StreamId? session, MemberId member)
    {
        var membership = community.Participation.Find(member);
        return membership is not { Belongs: true } ? new(member, SkipReason.LeftCommunity)
            : membership is not { IsPresent: true } ? new(member, SkipReason.Absent)
            : Missing(rotation, member) is { } missing ? new(member, SkipReason.PrerequisiteMissing, missing)
            : session == rotation.Session ? rotation.PassedOver.FirstOrDefault(p => p.Member == member)
            : null;
    }

    private static string? Missing(Rotation rotation, MemberId member) => rotation.Prerequisites.FirstOrDefault(p => !rotation.People[member].Meets(p));

    private static Decision<RotationEvent> OfNamed(Rotation state, Func<MemberId, StreamId, Decision<RotationEvent>> answer) =>
        state is { Named: { } named, Session: { } session } ? answer(named, session) : Refuse(new RotationRefusal.NobodyNamed());

    private static Decision<RotationEvent> NotPresent(MemberId member, StreamSight sight) =>
        Refuse(new RotationRefusal.NotPresent(member, StandingMachine.Definition.NameOf(sight.Community.Participation.StandingOf(member))));

    private static Decision<RotationEvent> Already(string what) => Refuse(new RotationRefusal.SoAlready(what));

    private static Decision<RotationEvent> Accept(RotationCommand command, RotationEvent happened) => Decisions.Accept<RotationEvent>(command, happened);

    private static Decision<RotationEvent> Refuse(RotationRefusal because) => Decisions.Refuse<RotationEvent>(because);
}
