using CoP.Domain.Collections;
using CoP.Domain.Deciding;

namespace CoP.Domain.Landscapes;

/// <summary>What happened across communities.</summary>
/// <remarks>Closed. Immutable, value-equal, thread-safe.</remarks>
public abstract record LandscapeEvent : DomainEvent
{
    /// <summary>How much of the constitutions of the communities it names was seen, in the order of their ids; only those that were looked at.</summary>
    public ValueList<SeenCommunity> Saw { get; init; }

    internal abstract IEnumerable<CommunityId> Named { get; }
}

/// <summary>A landscape was opened.</summary>
/// <param name="About">What it is about.</param>
/// <param name="First">The first community, which is in it from now on.</param>
/// <param name="Policy">The rules in force.</param>
public sealed record LandscapeOpened(string About, CommunityId First, LandscapePolicy Policy) : LandscapeEvent
{
    internal override string WireName => "landscape.opened";

    internal override IEnumerable<CommunityId> Named => [First];
}

/// <summary>A community came in.</summary>
/// <param name="Community">The community.</param>
public sealed record CommunityEntered(CommunityId Community) : LandscapeEvent
{
    internal override string WireName => "landscape.community-entered";

    internal override IEnumerable<CommunityId> Named => [Community];
}

/// <summary>A community left; with the last one the landscape is closed.</summary>
/// <param name="Community">The community.</param>
public sealed record CommunityLeft(CommunityId Community) : LandscapeEvent
{
    internal override string WireName => "landscape.community-left";

    internal override IEnumerable<CommunityId> Named => [Community];
}

/// <summary>One side recognised a broker.</summary>
/// <param name="Broker">Who brokers.</param>
/// <param name="On">The side that recognised.</param>
/// <param name="Toward">The other side.</param>
/// <param name="Recogniser">The member who said so.</param>
public sealed record BrokerRecognised(MemberId Broker, CommunityId On, CommunityId Toward, MemberId Recogniser) : LandscapeEvent
{
    internal override string WireName => "landscape.broker-recognised";

    internal override IEnumerable<CommunityId> Named => [On, Toward];
}

/// <summary>A broker is none any more.</summary>
/// <param name="Broker">Who brokered.</param>
/// <param name="One">One side.</param>
/// <param name="Other">The other side.</param>
/// <param name="Reason">Why.</param>
public sealed record BrokeringEnded(MemberId Broker, CommunityId One, CommunityId Other, LinkEnd Reason) : LandscapeEvent
{
    internal override string WireName => "landscape.brokering-ended";

    internal override IEnumerable<CommunityId> Named => [One, Other];
}

/// <summary>A community introduced an object.</summary>
/// <param name="Object">The object.</param>
/// <param name="In">The community.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Use">What the community does with it.</param>
public sealed record BoundaryObjectIntroduced(BoundaryObjectId Object, CommunityId In, string Name, string Use) : LandscapeEvent
{
    internal override string WireName => "landscape.boundary-object-introduced";

    internal override IEnumerable<CommunityId> Named => [In];
}

/// <summary>A community took an object up.</summary>
/// <param name="Object">The object.</param>
/// <param name="In">The community.</param>
/// <param name="Use">What it is there.</param>
public sealed record BoundaryObjectAdopted(BoundaryObjectId Object, CommunityId In, string Use) : LandscapeEvent
{
    internal override string WireName => "landscape.boundary-object-adopted";

    internal override IEnumerable<CommunityId> Named => [In];
}

/// <summary>A community stopped using an object.</summary>
/// <param name="Object">The object.</param>
/// <param name="In">The community.</param>
public sealed record BoundaryObjectDropped(BoundaryObjectId Object, CommunityId In) : LandscapeEvent
{
    internal override string WireName => "landscape.boundary-object-dropped";

    internal override IEnumerable<CommunityId> Named => [In];
}

/// <summary>An object was taken out of use everywhere.</summary>
/// <param name="Object">The object.</param>
/// <param name="In">The community that said so.</param>
/// <param name="Reason">Why.</param>
public sealed record BoundaryObjectRetired(BoundaryObjectId Object, CommunityId In, string Reason) : LandscapeEvent
{
    internal override string WireName => "landscape.boundary-object-retired";

    internal override IEnumerable<CommunityId> Named => [In];
}

/// <summary>People of two communities met.</summary>
/// <param name="One">One community.</param>
/// <param name="Other">The other one.</param>
/// <param name="About">What it was about.</param>
/// <param name="People">Who met, ordered.</param>
public sealed record EncounterRecorded(CommunityId One, CommunityId Other, string About, ValueList<MemberId> People) : LandscapeEvent
{
    internal override string WireName => "landscape.encounter-recorded";

    internal override IEnumerable<CommunityId> Named => [One, Other];
}

/// <summary>A community recognised somebody in a role across.</summary>
/// <param name="Role">The role.</param>
/// <param name="Person">Who was recognised.</param>
/// <param name="In">The community.</param>
/// <param name="Recogniser">The member who said so.</param>
/// <param name="For">What for.</param>
public sealed record RoleRecognised(LandscapeRole Role, MemberId Person, CommunityId In, MemberId Recogniser, string For) : LandscapeEvent
{
    internal override string WireName => "landscape.role-recognised";

    internal override IEnumerable<CommunityId> Named => [In];
}

/// <summary>The recognition of one community ended.</summary>
/// <param name="Role">The role.</param>
/// <param name="Person">Who was recognised.</param>
/// <param name="In">The community.</param>
/// <param name="Reason">Why.</param>
public sealed record RoleWithdrawn(LandscapeRole Role, MemberId Person, CommunityId In, LinkEnd Reason) : LandscapeEvent
{
    internal override string WireName => "landscape.role-withdrawn";

    internal override IEnumerable<CommunityId> Named => [In];
}

/// <summary>A convener brought people of several communities together.</summary>
/// <param name="Convener">The convener.</param>
/// <param name="Communities">The communities, ordered.</param>
/// <param name="Question">What they talked about.</param>
/// <param name="People">Who was there, ordered.</param>
public sealed record PeopleConvened(MemberId Convener, ValueList<CommunityId> Communities, string Question, ValueList<MemberId> People) : LandscapeEvent
{
    internal override string WireName => "landscape.people-convened";

    internal override IEnumerable<CommunityId> Named => Communities;
}

/// <summary>A member recognised another's competence in a community.</summary>
/// <param name="Person">Whose competence it is.</param>
/// <param name="In">The community.</param>
/// <param name="Element">The element of its domain.</param>
/// <param name="Recogniser">The member who said so.</param>
public sealed record CompetenceRecognised(MemberId Person, CommunityId In, string Element, MemberId Recogniser) : LandscapeEvent
{
    internal override string WireName => "landscape.competence-recognised";

    internal override IEnumerable<CommunityId> Named => [In];
}

/// <summary>Somebody said how far they identify with a community.</summary>
/// <param name="Person">The person.</param>
/// <param name="In">The community.</param>
/// <param name="Modes">Engagement, imagination, alignment.</param>
public sealed record IdentificationReported(MemberId Person, CommunityId In, Identification Modes) : LandscapeEvent
{
    internal override string WireName => "landscape.identification-reported";

    internal override IEnumerable<CommunityId> Named => [In];
}

/// <summary>Somebody said what they want to be found for.</summary>
/// <param name="Person">The person.</param>
/// <param name="In">The community where they voiced it.</param>
/// <param name="Topics">The topics; none where they want to be found no more.</param>
/// <param name="Initiative">The initiative that it is about; <see langword="null"/> where it is about none.</param>
public sealed record InterestDeclared(MemberId Person, CommunityId In, ValueList<string> Topics, StreamId? Initiative) : LandscapeEvent
{
    internal override string WireName => "landscape.interest-declared";

    internal override IEnumerable<CommunityId> Named => [In];
}

/// <summary>Two people were linked by a topic.</summary>
/// <param name="One">The one who linked.</param>
/// <param name="OneIn">Where they voiced it.</param>
/// <param name="Other">The other person.</param>
/// <param name="OtherIn">Where the other voiced it.</param>
/// <param name="Topic">The topic.</param>
public sealed record PeopleConnected(MemberId One, CommunityId OneIn, MemberId Other, CommunityId OtherIn, string Topic) : LandscapeEvent
{
    internal override string WireName => "landscape.people-connected";

    internal override IEnumerable<CommunityId> Named => [OneIn, OtherIn];
}

/// <summary>A link between two people was cut.</summary>
/// <param name="One">One person.</param>
/// <param name="Other">The other one.</param>
/// <param name="Reason">Why.</param>
public sealed record PeopleDisconnected(MemberId One, MemberId Other, LinkEnd Reason) : LandscapeEvent
{
    internal override string WireName => "landscape.people-disconnected";

    internal override IEnumerable<CommunityId> Named => [];
}
