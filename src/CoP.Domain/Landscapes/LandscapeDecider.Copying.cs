using CoP.Domain.Collections;

namespace CoP.Domain.Landscapes;

public static partial class LandscapeDecider
{
    private static Landscape Entered(Landscape state, CommunityEntered e, Owner? owner)
    {
        Require(state, e, !state.Communities.ContainsKey(e.Community), $"{e.Community} is in the landscape.");
        return state with { Communities = state.Communities.Set(e.Community, e.At, owner) };
    }

    private static Landscape Left(Landscape state, CommunityLeft e, Owner? owner)
    {
        RequireIn(state, e, e.Community);
        return state with { Communities = state.Communities.Remove(e.Community, owner) };
    }

    private static Landscape Recognised(Landscape state, BrokerRecognised e, Owner? owner)
    {
        RequireIn(state, e, e.On, e.Toward);
        var seat = new BrokerSeat(e.Broker, new(e.On, e.Toward));
        var by = state.Brokers.TryGetValue(seat, out var found) ? found : [];
        Require(state, e, e.On != e.Toward && by.Count < 2 && !by.Any(r => r.In == e.On), $"{e.On} recognises {e.Broker} already.");
        return state with { Brokers = state.Brokers.Set(seat, by.Add(new(e.On, e.Recogniser, e.At)), owner) };
    }

    private static Landscape Recognised(Landscape state, RoleRecognised e, Owner? owner)
    {
        RequireIn(state, e, e.In);
        var by = state.RecognitionsOf(e.Role, e.Person);
        Require(state, e, !by.Any(r => r.In == e.In), $"{e.In} recognises {e.Person} already.");
        return state with { Roles = state.Roles.Set(new(e.Role, e.Person), by.Add(new(e.In, e.Recogniser, e.At, e.For)), owner) };
    }

    private static Landscape Withdrawn(Landscape state, RoleWithdrawn e, Owner? owner)
    {
        var by = state.RecognitionsOf(e.Role, e.Person);
        var left = by.Where(r => r.In != e.In).ToValueList();
        Require(state, e, left.Count < by.Count, $"{e.In} does not recognise {e.Person}.");
        return state with { Roles = left.IsEmpty ? state.Roles.Remove(new(e.Role, e.Person), owner) : state.Roles.Set(new(e.Role, e.Person), left, owner) };
    }

    private static Landscape Introduced(Landscape state, BoundaryObjectIntroduced e, Owner? owner)
    {
        RequireIn(state, e, e.In);
        Require(state, e, e.Object.Position == state.Position, "its id is not its position.");
        return state with { Objects = state.Objects.Set(e.Object, new(e.Object, e.Name, e.In, [new(e.In, e.Use, e.At)]), owner) };
    }

    private static Landscape Adopted(Landscape state, BoundaryObjectAdopted e, Owner? owner)
    {
        RequireIn(state, e, e.In);
        var found = ObjectOf(state, e, e.Object);
        Require(state, e, !found.IsUsedIn(e.In), $"{e.In} uses it already.");
        return state with { Objects = state.Objects.Set(e.Object, found with { Uses = found.Uses.Add(new(e.In, e.Use, e.At)) }, owner) };
    }

    private static Landscape Dropped(Landscape state, BoundaryObjectDropped e, Owner? owner)
    {
        var found = ObjectOf(state, e, e.Object);
        Require(state, e, found.IsUsedIn(e.In), $"{e.In} does not use it.");
        return state with { Objects = found.Uses.Count == 1 ? state.Objects.Remove(e.Object, owner) : state.Objects.Set(e.Object, found.Without(e.In), owner) };
    }

    private static Landscape Met(Landscape state, EncounterRecorded e, Owner? owner)
    {
        RequireIn(state, e, e.One, e.Other);
        var pair = new CommunityPair(e.One, e.Other);
        var times = state.Encounters.TryGetValue(pair, out var tally) ? tally.Times : 0;
        return state with { Encounters = state.Encounters.Set(pair, new(times + 1, e.At), owner) };
    }

    private static PersonProfile Recognised(Landscape state, PersonProfile profile, CompetenceRecognised e)
    {
        if (profile.Find(e.In, e.Element) is not { } known)
        {
            return profile with { Competences = profile.Competences.Add(new(e.In, e.Element, [e.Recogniser], e.At)) };
        }

        Require(state, e, !known.By.Contains(e.Recogniser), $"{e.Recogniser} has recognised it already.");
        return profile with { Competences = profile.Competences.Select(c => c == known ? c with { By = c.By.Add(e.Recogniser) } : c).ToValueList() };
    }

    private static PersonProfile Declared(Landscape state, PersonProfile profile, InterestDeclared e)
    {
        var others = profile.Interests.Where(i => i.In != e.In).ToValueList();
        Require(state, e, !e.Topics.IsEmpty || others.Count < profile.Interests.Count, $"{e.Person} has said nothing in {e.In}.");
        return profile with { Interests = e.Topics.IsEmpty ? others : others.Add(new(e.In, e.Topics, e.Initiative)) };
    }

    private static Landscape Connected(Landscape state, PeopleConnected e, Owner? owner)
    {
        RequireIn(state, e, e.OneIn, e.OtherIn);
        var pair = new PersonPair(e.One, e.Other);
        Require(state, e, e.One != e.Other && !state.Connections.ContainsKey(pair), "the two are linked, or are one.");
        var inOrder = pair.One == e.One;
        return state with
        {
            Connections = state.Connections.Set(pair, new(inOrder ? e.OneIn : e.OtherIn, inOrder ? e.OtherIn : e.OneIn, e.Topic, e.At), owner),
        };
    }

    private static BoundaryObject ObjectOf(Landscape state, LandscapeEvent happened, BoundaryObjectId id) =>
        state.Objects.TryGetValue(id, out var found) ? found : throw Corrupt(state, happened, $"no object {id} is in use.");

    private static void RequireIn(Landscape state, LandscapeEvent happened, params ReadOnlySpan<CommunityId> communities)
    {
        foreach (var community in communities)
        {
            Require(state, happened, state.Communities.ContainsKey(community), $"{community} is not in the landscape.");
        }
    }
}
