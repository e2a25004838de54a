using CoP.Domain.Deciding;

namespace CoP.Domain.Landscapes;

public static partial class LandscapeDecider
{
    private static Decision<LandscapeEvent> Open(OpenLandscape command, LandscapeView view) =>
        command.Policy is null ? throw new ArgumentException("A landscape needs a policy.", nameof(command))
            : !view.MaySteer(command.First, command.By) ? Refuse(OfSteering(command, command.First))
            : Text("what it is about", command.About) is { } unfit ? Refuse(unfit)
            : Accept(command, new LandscapeOpened(command.About, command.First, command.Policy));

    private static Decision<LandscapeEvent> Enter(Landscape state, EnterLandscape command, LandscapeView view) =>
        state.Communities.TryGetValue(command.Community, out var since) ? Refuse(new LandscapeRefusal.InAlready(command.Community, since))
            : !view.MaySteer(command.Community, command.By) ? Refuse(OfSteering(command, command.Community))
            : Accept(command, new CommunityEntered(command.Community));

    private static Decision<LandscapeEvent> Leave(Landscape state, LeaveLandscape command, LandscapeView view) =>
        !view.HasEnded(command.Community) && !view.MaySteer(command.Community, command.By)
            ? Refuse(OfSteering(command, command.Community))
            : Accept(command, [.. EndsWith(state, command.Community), new CommunityLeft(command.Community)]);

    // What spans the community's boundaries ends before it leaves, each link as a fact of its own.
    private static IEnumerable<LandscapeEvent> EndsWith(Landscape state, CommunityId community)
    {
        foreach (var seat in state.Brokers.Keys.Where(s => s.Between.Has(community)).OrderBy(s => s.Broker).ThenBy(s => s.Between.One).ThenBy(s => s.Between.Other))
        {
            yield return new BrokeringEnded(seat.Broker, seat.Between.One, seat.Between.Other, LinkEnd.Lapsed);
        }

        foreach (var (seat, _) in state.Roles.Where(r => r.Value.Any(x => x.In == community)).OrderBy(r => r.Key.Role).ThenBy(r => r.Key.Person))
        {
            yield return new RoleWithdrawn(seat.Role, seat.Person, community, LinkEnd.Lapsed);
        }

        foreach (var id in state.Objects.Where(o => o.Value.IsUsedIn(community)).Select(o => o.Key).Order())
        {
            yield return new BoundaryObjectDropped(id, community);
        }

        foreach (var pair in state.Connections.Where(c => c.Value.Touches(community)).Select(c => c.Key).OrderBy(p => p.One).ThenBy(p => p.Other))
        {
            yield return new PeopleDisconnected(pair.One, pair.Other, LinkEnd.Lapsed);
        }
    }

    private static LandscapeRefusal.NotYours OfSteering(LandscapeCommand command, CommunityId community) =>
        new(command.By, command.Trigger, $"a present core member or coordinator of {community}");
}
