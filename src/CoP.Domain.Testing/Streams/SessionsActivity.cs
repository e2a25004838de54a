using CoP.Domain.Communities;
using CoP.Domain.Gatherings;
using CoP.Domain.Streams;
using CoP.Domain.Testing.Communities;

namespace CoP.Domain.Testing.Streams;

/// <summary>Draws what people do about a session.</summary>
internal static class SessionsActivity
{
    private static readonly MemberId Guest = new("gus");

    public static Activity<SessionCommand, SessionEvent, Session> Activity { get; } = new(SessionDecider.Streams, Next, Fingerprint)
    {
        Names = ["january", "february"],
        Invariants = SessionInvariants.Violations,
        Repeating = (_, c) => c is RecordContribution ? Repetition.HappensAgain : Repetition.Refused,
    };

    private static string Fingerprint(Session session) =>
        $"{session.Status}:{session.Outline?.Title}:{string.Join(',', session.Facilitators)}:{session.Guests.Count}:"
        + string.Join(';', session.People.OrderBy(p => p.Key).Select(p => $"{p.Key}{p.Value with { Spoke = Math.Min(1, p.Value.Spoke) }}"));

    private static SessionCommand Next(Community community, StreamState<Session> stream, Dice dice, DateTimeOffset at)
    {
        var people = CommunityCommands.People;
        var present = people.Where(community.Participation.IsPresent).ToList();
        var one = present.Count > 0 && dice.Percent(95) ? dice.Of(present) : dice.Of(people);
        var other = present.Count > 0 && dice.Percent(90) ? dice.Of(present) : dice.Of(people);
        var leads = stream.State.Facilitators.Where(community.Participation.IsPresent).ToList();
        Actor lead = dice.Percent(4) ? Actor.Office(new("sponsor")) : leads.Count > 0 && dice.Percent(85) ? leads[0] : one;
        return stream.State.Status switch
        {
            SessionStatus.Unplanned => dice.Percent(85) ? Plan(one, other, dice, at) : new OpenSession(one, at),
            SessionStatus.Planned => Before(stream.State, one, other, lead, dice, at),
            SessionStatus.Open => During(one, other, lead, dice, at),
            _ => After(one, other, lead, dice, at),
        };
    }

    private static PlanSession Plan(MemberId one, MemberId other, Dice dice, DateTimeOffset at) => new(
        Outline(dice, at),
        dice.Weighted((70, "list"), (25, "Kitchen"), (5, "attic")),
        one == other ? [one] : dice.Percent(95) ? [one, other] : [],
        one,
        at);

    private static SessionCommand Before(Session session, MemberId one, MemberId other, Actor lead, Dice dice, DateTimeOffset at) => dice.Weighted<SessionCommand>(
        (18, new SignUp(one, at)),
        (8, new Excuse(one, at)),
        (10, new FinishPreparation(one, at)),
        (5, new ReviseSession(Outline(dice, at), "list", lead, at)),
        (2, new ReviseSession(session.Outline!, session.Space!.Name, lead, at)),
        (6, new ChangeFacilitators([other], dice.Percent(90) ? "ill" : " ", lead, at)),
        (20, new OpenSession(lead, at)),
        (4, new CancelSession("nobody can", lead, at)),
        (4, Plan(one, other, dice, at)),
        (3, new Arrive(one, at)));

    private static SessionCommand During(MemberId one, MemberId other, Actor lead, Dice dice, DateTimeOffset at) => dice.Weighted<SessionCommand>(
        (24, new Arrive(one, at)),
        (10, new RecordAttendance(other, lead, at)),
        (6, new BringGuest(dice.Percent(80) ? Guest : other, one, at)),
        (14, Contribution(one, other, dice, at)),
        (5, new ChangeFacilitators([other], "ill", lead, at)),
        (5, new FinishPreparation(one, at)),
        (16, new HoldSession(lead, at)),
        (4, new CancelSession("a storm", lead, at)),
        (3, new SignUp(one, at)));

    private static SessionCommand After(MemberId one, MemberId other, Actor lead, Dice dice, DateTimeOffset at) => dice.Weighted<SessionCommand>(
        (20, new FinishExercises(one, at)),
        (10, new RecordAttendance(other, lead, at)),
        (6, new BringGuest(Guest, one, at)),
        (10, Contribution(one, other, dice, at)),
        (4, new CancelSession("too late", lead, at)),
        (4, new Arrive(one, at)));

    private static RecordContribution Contribution(MemberId one, MemberId other, Dice dice, DateTimeOffset at) =>
        new(one, dice.Of(Enum.GetValues<ContributionKind>()), dice.Percent(70) ? one : other, at) { Times = dice.Weighted((80, 1), (15, 4), (5, 0)) };

    private static SessionOutline Outline(Dice dice, DateTimeOffset at) => new(
        dice.Weighted((45, "writing together"), (45, "reading aloud"), (5, " ")),
        at.AddDays(dice.Below(20) - 1),
        at.AddDays(20),
        [new("tea", ActivityTone.Familiar), new("a stranger's text", ActivityTone.Stimulating)],
        [new("round", 20)],
        dice.Percent(80) ? new Homework(["a chapter"], ["write a page"]) : null,
        dice.Percent(80) ? new Homework([], ["write another"]) : null,
        "bring paper");
}
