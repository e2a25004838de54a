using CoP.Domain.Collections;
using CoP.Domain.Deciding;

namespace CoP.Domain.Landscapes;

public static partial class LandscapeDecider
{
    internal static Landscape Evolve(Landscape state, LandscapeEvent happened, Owner? owner)
    {
        if (happened.At < state.Now)
        {
            throw Corrupt(state, happened, "it is dated before the event that it follows.");
        }

        Require(state, happened, happened is LandscapeOpened == (state.Status == LandscapeStatus.Unopened) && state.Status != LandscapeStatus.Closed, $"the landscape is {state.Status}.");
        var seen = state.Seen;
        foreach (var (community, position) in happened.Saw)
        {
            Require(state, happened, !seen.TryGetValue(community, out var before) || position >= before, $"less of {community} was seen than before.");
            seen = seen.Set(community, position, owner);
        }

        return Copy(state, happened, owner) with { Seen = seen, Position = state.Position + 1, Now = happened.At };
    }

    internal static Landscape Skip(Landscape state, DomainEvent happened) => state with { Position = state.Position + 1, Now = happened.At };

    internal static IEnumerable<MachineStep> Steps(Landscape before, LandscapeEvent happened) => happened switch
    {
        LandscapeOpened => [MachineStep.Of(LandscapeMachine.Definition, before.Id.Name, before.Status, LandscapeTrigger.Open, LandscapeStatus.Open)],
        CommunityLeft when before.Communities.Count == 1 =>
            [MachineStep.Of(LandscapeMachine.Definition, before.Id.Name, before.Status, LandscapeTrigger.Close, LandscapeStatus.Closed)],
        BrokerRecognised e => [OfBroker(before, new(e.Broker, new(e.On, e.Toward)), BrokerTrigger.Recognise)],
        BrokeringEnded e => [OfBroker(before, new(e.Broker, new(e.One, e.Other)), BrokerTrigger.End)],
        RoleRecognised e => [OfRole(before, new(e.Role, e.Person), RoleTrigger.Recognise, 1)],
        RoleWithdrawn e => [OfRole(before, new(e.Role, e.Person), RoleTrigger.Withdraw, -1)],
        BoundaryObjectAdopted e => [OfObject(before, e.Object, BoundaryObjectTrigger.Adopt, 1)],
        BoundaryObjectDropped e => [OfObject(before, e.Object, BoundaryObjectTrigger.Drop, -1)],
        BoundaryObjectRetired e => [OfObject(before, e.Object, BoundaryObjectTrigger.Retire, 0)],
        _ => [],
    };

    private static Landscape Copy(Landscape state, LandscapeEvent happened, Owner? owner) => happened switch
    {
        LandscapeOpened e => state with { About = e.About, Policy = e.Policy, Communities = state.Communities.Set(e.First, e.At, owner) },
        CommunityEntered e => Entered(state, e, owner),
        CommunityLeft e => Left(state, e, owner),
        BrokerRecognised e => Recognised(state, e, owner),
        BrokeringEnded e => state.Brokers.ContainsKey(new(e.Broker, new(e.One, e.Other)))
            ? state with { Brokers = state.Brokers.Remove(new(e.Broker, new(e.One, e.Other)), owner) }
            : throw Corrupt(state, e, $"{e.Broker} is no broker there."),
        RoleRecognised e => Recognised(state, e, owner),
        RoleWithdrawn e => Withdrawn(state, e, owner),
        BoundaryObjectIntroduced e => Introduced(state, e, owner),
        BoundaryObjectAdopted e => Adopted(state, e, owner),
        BoundaryObjectDropped e => Dropped(state, e, owner),
        BoundaryObjectRetired e => ObjectOf(state, e, e.Object) is not null ? state with { Objects = state.Objects.Remove(e.Object, owner) } : state,
        EncounterRecorded e => Met(state, e, owner),
        PeopleConvened => state,
        CompetenceRecognised e => Profiled(state, e.Person, p => Recognised(state, p, e), owner),
        IdentificationReported e => Profiled(state, e.Person, p => p with { Identifications = p.Identifications.Set(e.In, e.Modes) }, owner),
        InterestDeclared e => Profiled(state, e.Person, p => Declared(state, p, e), owner),
        PeopleConnected e => Connected(state, e, owner),
        PeopleDisconnected e => state.Connections.ContainsKey(new(e.One, e.Other))
            ? state with { Connections = state.Connections.Remove(new(e.One, e.Other), owner) }
            : throw Corrupt(state, e, "the two are not linked."),
        _ => throw Corrupt(state, happened, "it is no event of a landscape."),
    };

    private static Landscape Profiled(Landscape state, MemberId person, Func<PersonProfile, PersonProfile> change, Owner? owner) =>
        state with { People = state.People.Set(person, change(state.ProfileOf(person)), owner) };

    private static MachineStep OfBroker(Landscape before, BrokerSeat seat, BrokerTrigger trigger)
    {
        var from = before.StatusOf(seat);
        return MachineStep.Of(
            BrokerMachine.Definition, seat.ToString(), from, trigger, trigger == BrokerTrigger.End ? BrokerStatus.Unrecognised : from == BrokerStatus.Unrecognised ? BrokerStatus.OneSided : BrokerStatus.Recognised);
    }

    private static MachineStep OfRole(Landscape before, RoleSeat seat, RoleTrigger trigger, int more)
    {
        var worlds = before.RecognitionsOf(seat.Role, seat.Person).Count;
        return MachineStep.Of(RoleMachine.Definition, seat.ToString(), before.StatusOf(worlds), trigger, before.StatusOf(worlds + more));
    }

    private static MachineStep OfObject(Landscape before, BoundaryObjectId id, BoundaryObjectTrigger trigger, int more)
    {
        var uses = before.Objects[id].Uses.Count;
        var to = trigger == BoundaryObjectTrigger.Retire ? 0 : uses + more;
        return MachineStep.Of(BoundaryObjectMachine.Definition, id.ToString(), before.Objects[id].Status, trigger, to switch
        {
            0 => BoundaryObjectStatus.Retired,
            1 => BoundaryObjectStatus.Local,
            _ => BoundaryObjectStatus.Shared,
        });
    }

    private static void Require(Landscape state, LandscapeEvent happened, bool holds, string otherwise)
    {
        if (!holds)
        {
            throw Corrupt(state, happened, otherwise);
        }
    }

    private static CorruptHistoryException Corrupt(Landscape state, LandscapeEvent happened, string reason) => new(happened.Type, reason, state.Position);
}
