using CoP.Domain.Collections;
using CoP.Domain.Deciding;

namespace CoP.Domain.Landscapes;

/// <summary>Somebody wants something across communities.</summary>
/// <remarks>Closed. Repeating a command is refused unless the command says otherwise. Immutable, value-equal, thread-safe.</remarks>
/// <param name="By">Who wants it.</param>
/// <param name="At">When.</param>
public abstract record LandscapeCommand(Actor By, DateTimeOffset At) : DomainCommand(By, At)
{
    // The communities whose constitutions the decision reads.
    internal abstract IEnumerable<CommunityId> Named { get; }
}

/// <summary>A first community opens a landscape and is in it.</summary>
/// <param name="About">What the landscape is about: 1 to 10,000 characters.</param>
/// <param name="First">The first community.</param>
/// <param name="By">Somebody who may steer the first community.</param>
/// <param name="At">When.</param>
public sealed record OpenLandscape(string About, CommunityId First, Actor By, DateTimeOffset At) : LandscapeCommand(By, At)
{
    /// <summary>The rules. Default: <see cref="LandscapePolicy"/> as it comes.</summary>
    public LandscapePolicy Policy { get; init; } = new();

    internal override string Trigger => "open-landscape";

    internal override IEnumerable<CommunityId> Named => [First];
}

/// <summary>A community comes into the landscape.</summary>
/// <param name="Community">The community, alive.</param>
/// <param name="By">Somebody who may steer the community.</param>
/// <param name="At">When.</param>
public sealed record EnterLandscape(CommunityId Community, Actor By, DateTimeOffset At) : LandscapeCommand(By, At)
{
    internal override string Trigger => "enter-landscape";

    internal override IEnumerable<CommunityId> Named => [Community];
}

/// <summary>A community leaves the landscape; what spans its boundaries ends with it, and the landscape with the last one.</summary>
/// <param name="Community">The community.</param>
/// <param name="By">Somebody who may steer the community; anybody, and the deadline, once it has ended.</param>
/// <param name="At">When.</param>
public sealed record LeaveLandscape(CommunityId Community, Actor By, DateTimeOffset At) : LandscapeCommand(By, At)
{
    internal override string Trigger => "leave-landscape";

    internal override IEnumerable<CommunityId> Named => [Community];
}

/// <summary>A member of one side recognises somebody as broker to the other side; it takes both sides.</summary>
/// <param name="Broker">Who brokers: present on both sides, above the entry level as the policy has it.</param>
/// <param name="On">The side that recognises.</param>
/// <param name="Toward">The other side.</param>
/// <param name="By">Another present member of the community that recognises.</param>
/// <param name="At">When.</param>
public sealed record RecogniseBroker(MemberId Broker, CommunityId On, CommunityId Toward, Actor By, DateTimeOffset At) : LandscapeCommand(By, At)
{
    internal override string Trigger => "recognise-broker";

    internal override IEnumerable<CommunityId> Named => [On, Toward];
}

/// <summary>A broker is none any more.</summary>
/// <param name="Broker">Who brokered, or was recognised by one side.</param>
/// <param name="One">One side.</param>
/// <param name="Other">The other side.</param>
/// <param name="By">The broker, who recognised them, or who may steer either side; anybody, and the deadline, once a membership has ended.</param>
/// <param name="At">When.</param>
public sealed record EndBrokering(MemberId Broker, CommunityId One, CommunityId Other, Actor By, DateTimeOffset At) : LandscapeCommand(By, At)
{
    internal override string Trigger => "end-brokering";

    internal override IEnumerable<CommunityId> Named => [One, Other];
}

/// <summary>A community introduces an object that others may take up; its id is the position of the introduction. Repeating it introduces another object.</summary>
/// <param name="In">The community.</param>
/// <param name="Name">What it is called: one line of 1 to 200 characters.</param>
/// <param name="Use">What the community does with it: 1 to 10,000 characters.</param>
/// <param name="By">A present member of the community.</param>
/// <param name="At">When.</param>
public sealed record IntroduceBoundaryObject(CommunityId In, string Name, string Use, Actor By, DateTimeOffset At) : LandscapeCommand(By, At)
{
    internal override string Trigger => "introduce-boundary-object";

    internal override IEnumerable<CommunityId> Named => [In];
}

/// <summary>A community takes an object up, with a use of its own; nobody else need agree.</summary>
/// <param name="Object">The object.</param>
/// <param name="In">The community.</param>
/// <param name="Use">What it is there: 1 to 10,000 characters.</param>
/// <param name="By">A present member of the community.</param>
/// <param name="At">When.</param>
public sealed record AdoptBoundaryObject(BoundaryObjectId Object, CommunityId In, string Use, Actor By, DateTimeOffset At) : LandscapeCommand(By, At)
{
    internal override string Trigger => "adopt-boundary-object";

    internal override IEnumerable<CommunityId> Named => [In];
}

/// <summary>A community stops using an object; with the last use it is retired.</summary>
/// <param name="Object">The object.</param>
/// <param name="In">The community.</param>
/// <param name="By">A present member of the community.</param>
/// <param name="At">When.</param>
public sealed record DropBoundaryObject(BoundaryObjectId Object, CommunityId In, Actor By, DateTimeOffset At) : LandscapeCommand(By, At)
{
    internal override string Trigger => "drop-boundary-object";

    internal override IEnumerable<CommunityId> Named => [In];
}

/// <summary>An object is taken out of use everywhere.</summary>
/// <param name="Object">The object.</param>
/// <param name="In">The community that introduced it; where that uses it no more, the one that has used it longest.</param>
/// <param name="Reason">Why: 1 to 10,000 characters.</param>
/// <param name="By">Somebody who may steer the community that introduced it.</param>
/// <param name="At">When.</param>
public sealed record RetireBoundaryObject(BoundaryObjectId Object, CommunityId In, string Reason, Actor By, DateTimeOffset At) : LandscapeCommand(By, At)
{
    internal override string Trigger => "retire-boundary-object";

    internal override IEnumerable<CommunityId> Named => [In];
}

/// <summary>People of two communities met at their boundary. Repeating it records another encounter.</summary>
/// <param name="One">One community.</param>
/// <param name="Other">The other one.</param>
/// <param name="About">What it was about: 1 to 10,000 characters.</param>
/// <param name="People">Who met, each once, each a present member of one of the two, and both sides there.</param>
/// <param name="By">One of those who met.</param>
/// <param name="At">When.</param>
public sealed record RecordEncounter(CommunityId One, CommunityId Other, string About, ValueList<MemberId> People, Actor By, DateTimeOffset At) : LandscapeCommand(By, At)
{
    internal override string Trigger => "record-encounter";

    internal override IEnumerable<CommunityId> Named => [One, Other];
}

/// <summary>A member of a community says that somebody has legitimacy there for a role across communities.</summary>
/// <param name="Role">The role.</param>
/// <param name="Person">Who is recognised; need not be a member.</param>
/// <param name="In">The community that recognises.</param>
/// <param name="For">What for: 1 to 10,000 characters.</param>
/// <param name="By">Another person, present in the community.</param>
/// <param name="At">When.</param>
public sealed record RecogniseRole(LandscapeRole Role, MemberId Person, CommunityId In, string For, Actor By, DateTimeOffset At) : LandscapeCommand(By, At)
{
    internal override string Trigger => "recognise-role";

    internal override IEnumerable<CommunityId> Named => [In];
}

/// <summary>The recognition of one community ends.</summary>
/// <param name="Role">The role.</param>
/// <param name="Person">Who was recognised.</param>
/// <param name="In">The community.</param>
/// <param name="By">The person, who recognised them, or who may steer the community; anybody, and the deadline, once the community has ended.</param>
/// <param name="At">When.</param>
public sealed record WithdrawRole(LandscapeRole Role, MemberId Person, CommunityId In, Actor By, DateTimeOffset At) : LandscapeCommand(By, At)
{
    internal override string Trigger => "withdraw-role";

    internal override IEnumerable<CommunityId> Named => [In];
}

/// <summary>A systems convener brings people of several communities together. Repeating it records another meeting.</summary>
/// <param name="Communities">Two or more, each once.</param>
/// <param name="Question">What they talk about: 1 to 10,000 characters.</param>
/// <param name="People">Who is there, each once: present members, at least one of each community.</param>
/// <param name="By">A convener whom every one of these communities recognises, present in one of them.</param>
/// <param name="At">When.</param>
public sealed record Convene(ValueList<CommunityId> Communities, string Question, ValueList<MemberId> People, Actor By, DateTimeOffset At) : LandscapeCommand(By, At)
{
    internal override string Trigger => "convene";

    internal override IEnumerable<CommunityId> Named => Communities;
}

/// <summary>A member of a community recognises somebody's competence there.</summary>
/// <param name="Person">Another present member of the community.</param>
/// <param name="In">The community; nowhere else does it count.</param>
/// <param name="Element">The element of its domain: one line of 1 to 200 characters.</param>
/// <param name="By">Another present member of the community.</param>
/// <param name="At">When.</param>
public sealed record RecogniseCompetence(MemberId Person, CommunityId In, string Element, Actor By, DateTimeOffset At) : LandscapeCommand(By, At)
{
    internal override string Trigger => "recognise-competence";

    internal override IEnumerable<CommunityId> Named => [In];
}

/// <summary>Somebody says how far they identify with a community. Refused if it is what they say already.</summary>
/// <param name="In">The community.</param>
/// <param name="Modes">Engagement, imagination, alignment.</param>
/// <param name="By">The person, for themself; a present member of the community.</param>
/// <param name="At">When.</param>
public sealed record ReportIdentification(CommunityId In, Identification Modes, Actor By, DateTimeOffset At) : LandscapeCommand(By, At)
{
    internal override string Trigger => "report-identification";

    internal override IEnumerable<CommunityId> Named => [In];
}

/// <summary>Somebody says what they want to be found for; it takes the place of what they said in the same community.</summary>
/// <param name="In">The community where they voice it.</param>
/// <param name="Topics">Up to 20 topics, each one line, each once (case does not count); none takes back what was said, and that needs no presence.</param>
/// <param name="By">The person, for themself; a present member of the community.</param>
/// <param name="At">When.</param>
public sealed record DeclareInterest(CommunityId In, ValueList<string> Topics, Actor By, DateTimeOffset At) : LandscapeCommand(By, At)
{
    /// <summary>The initiative that it is about. Default: none.</summary>
    public StreamId? Initiative { get; init; }

    internal override string Trigger => "declare-interest";

    internal override IEnumerable<CommunityId> Named => [In];
}

/// <summary>Two people of different communities are linked by a topic that both voiced; nobody else's leave is asked, and either may cut it.</summary>
/// <param name="In">Where the one who links voiced it.</param>
/// <param name="With">The other person.</param>
/// <param name="WithIn">Where the other voiced it.</param>
/// <param name="Topic">The topic (case does not count).</param>
/// <param name="By">The one who takes the first step; a present member where they voiced it.</param>
/// <param name="At">When.</param>
public sealed record ConnectPeople(CommunityId In, MemberId With, CommunityId WithIn, string Topic, Actor By, DateTimeOffset At) : LandscapeCommand(By, At)
{
    internal override string Trigger => "connect-people";

    internal override IEnumerable<CommunityId> Named => [In, WithIn];
}

/// <summary>One of two linked people cuts the link, at once.</summary>
/// <param name="With">The other person.</param>
/// <param name="By">One of the two.</param>
/// <param name="At">When.</param>
public sealed record DisconnectPeople(MemberId With, Actor By, DateTimeOffset At) : LandscapeCommand(By, At)
{
    internal override string Trigger => "disconnect-people";

    internal override IEnumerable<CommunityId> Named => [];
}
