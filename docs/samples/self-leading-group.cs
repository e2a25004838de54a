#:project ../../src/CoP.Domain
using System.Globalization;
using CoP.Domain;
using CoP.Domain.Charters;
using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Gatherings;
using CoP.Domain.Learning;
using CoP.Domain.Participation;
using CoP.Domain.Streams;

// A learning group without a leader, after Wirth (2005): it meets every two weeks with a learning plan, facilitation rotates, and everybody tries something at home.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var (ada, ben, cyd, dũng, eve, fay, zoë) =
    (new MemberId("ada"), new MemberId("ben"), new MemberId("cyd"), new MemberId("dũng"), new MemberId("eve"), new MemberId("fay"), new MemberId("zoë"));
var first = new DateTimeOffset(2026, 1, 13, 18, 0, 0, TimeSpan.Zero);
var id = new CommunityId("circle");
Console.WriteLine("A year of a group without a leader, as Wirth (2005) describes them. People, dates and outcomes are made up.\n");

// 1. Six found it. It establishes no function, so nobody holds one: what is done here is done by whoever does it.
var charter = new Charter(
    "Circle", new DomainStatement("leading within one's own area of influence"), "learn to lead where we stand", ["a safe place to try"],
    practice: ["a round of what we tried"], spaces: [new Space("library", SpaceAccess.Private, SpaceMode.InPerson)], rhythm: Rhythm.EveryTwoWeeks);
var log = CommunityLog.Empty.Do(
    new FoundCommunity(id, charter, [ada, ben, cyd, dũng, eve, fay], ada, first.AddDays(-14)) { Rules = new() { Functions = [] } }).OrThrow();

// 2. What to learn: a theme every other meeting, with something to read before and to try after. The guide is for the facilitator.
string[] themes =
[
    "where my influence ends", "what I assume", "asking first", "saying no", "meetings that end", "giving credit", "being disliked",
    "speaking upwards", "speaking sideways", "change that lasts", "what others fear", "handing over", "what we learnt",
];
var plan = new LearningPlan("a year of leading", ["test the boundary of our influence"], [.. themes.Select((theme, i) => new PlannedSession(
    theme, Before: new([$"chapter {i + 1}"]), Agenda: [new("round", 30), new("reading", 40)], After: new(Exercises: ["try it once"]), Guide: "speak last"))]);
var learning = LearningPlanDecider.Streams.Begin(id, "year").Do(
    log.Community, new DraftPlan(plan, ben, first.AddDays(-13)), new AdoptPlan(ada, first.AddDays(-12))).OrThrow();
Console.WriteLine($"The learning plan has {themes.Length} themes, with reading, exercises, and a guide for whoever facilitates.");

// 3. Who is willing stands in line. fay is not, and that is all right.
var rotation = RotationDecider.Streams.Begin(id, "facilitation");
foreach (var who in new[] { ada, ben, cyd, dũng, eve })
{
    rotation = rotation.Do(log.Community, new DeclareWillingness(who, first.AddDays(-12))).OrThrow();
}

Console.WriteLine($"In line to facilitate: {Names(rotation.State.Line.InOrder)}. fay would rather not.\n");

// 4. The year, meeting by meeting. Areas of influence and initiatives are streams beside the sessions; they grow in Between.
var sessions = new List<StreamLog<SessionCommand, SessionEvent, Session>>();
var areas = new SortedDictionary<MemberId, StreamLog<InfluenceCommand, InfluenceEvent, InfluenceArea>>();
var (askFirst, fewerMeetings, shiftPlan) = (Initiative("ask-first"), Initiative("fewer-meetings"), Initiative("shift-plan"));
for (var n = 1; n <= 26; n++)
{
    var day = On(n);
    ComeAndGo(n, day.AddDays(-10));
    rotation = rotation.Do(log.Community, new NameNext(Meeting(n), By: eve, At: day.AddDays(-7))).OrThrow(); // the answer is the line's, not eve's
    Exchange(n, day.AddDays(-6));
    var lead = rotation.State.Named!.Value;
    var theme = n % 2 == 1 ? learning.State.Ready.First() : null;
    var outline = theme?.ToOutline(day) ?? new SessionOutline("what we tried", day, day.AddMinutes(70));
    var session = SessionDecider.Streams.Begin(id, Meeting(n).Name).Do(log.Community, new PlanSession(outline, "library", [lead], lead, day.AddDays(-5))).OrThrow();
    if (n == 16)
    {
        sessions.Add(session.Do(log.Community, new CancelSession("everybody is at the lake", lead, day.AddDays(-1))).OrThrow());
        rotation = rotation.Do(log.Community, new PassOver(SkipReason.SessionCancelled, lead, day.AddDays(-1))).OrThrow();
        Note(n, $"cancelled: everybody is at the lake. {lead} was named and keeps the turn.");
        continue;
    }

    session = session.Do(log.Community, new OpenSession(lead, day)).OrThrow();
    foreach (var who in log.Community.Participation.People.Where(p => p.Value.IsPresent).Select(p => p.Key).Order())
    {
        session = session.Do(log.Community, new Arrive(who, day)).OrThrow();
    }

    sessions.Add(session.Do(log.Community, new HoldSession(lead, day.AddMinutes(70))).OrThrow());
    rotation = rotation.Do(log.Community, new TakeTurn(lead, day.AddMinutes(70))).OrThrow();
    learning = theme is null ? learning : learning.Do(log.Community, new RecordPlannedSession(theme.Title, Meeting(n), lead, day.AddMinutes(70))).OrThrow();
    Between(n, day.AddDays(1));
}

learning = learning.Do(log.Community, new CompletePlan(ada, On(26).AddDays(1))).OrThrow();

// 5. What the year looks like from its end.
Console.WriteLine("\nWho facilitated: everybody who is willing and there once, before anybody twice");
foreach (var round in rotation.Events.Select(e => e.Event).OfType<TurnTaken>().GroupBy(t => t.Round))
{
    Console.WriteLine($"  round {round.Key}: {Names(round.Select(t => t.Member))}");
}

var fairness = RotationFairness.Of(rotation.State);
Console.WriteLine($"  turns in rounds: {string.Join(", ", fairness.People.Select(p => $"{p.Member} {p.Turns} in {p.Rounds}"))}");
Console.WriteLine($"  most and least turns a round differ by {fairness.Spread:0.00}; evenness of turns {fairness.Turns!.Evenness:0.000} (1 is even)");

var history = SessionHistory.Of(Chronicle.Of([.. sessions.Select(s => s.Events)]));
var cadence = Cadence.Of(history, charter.Rhythm, until: On(26).AddDays(1));
Console.WriteLine($"\nCadence: {cadence.Meetings} meetings, {history.Cancelled} cancelled, {cadence.KeptShare:0%} of the dates kept, the longest pause {cadence.LongestInterval!.Value.Days} days.");
Console.WriteLine($"The learning plan is {learning.State.Status}: {learning.State.Progress:0%} of its themes were held.");

Console.WriteLine("\nAreas of influence: what was believed first, what the test showed, what is believed now");
foreach (var (who, area) in areas)
{
    var (matter, standing) = area.State.Matters.Single();
    var believed = area.Events.Select(e => e.Event).OfType<MatterPerceived>().First().Belief;
    var more = standing.Gap == PerceptionGap.SmallerThanTested ? ", smaller than the test showed" : standing.Grant is { } grant ? $", granted by {grant.By}" : "";
    Console.WriteLine($"  {who,-5}{matter,-26}{believed,-8}{standing.LastTest!.Outcome,-12}{standing.Belief}{more}");
}

Console.WriteLine("\nWhat people changed at home, with the others behind them");
foreach (var tried in new[] { askFirst.State, fewerMeetings.State, shiftPlan.State })
{
    Console.WriteLine($"  {tried.Owner}: {tried.Aim}, with {Names(tried.Supporters.Keys.Order())}");
    Console.WriteLine($"       {(tried.ReportedIn is { } to ? $"reported back at {to.Name}" : $"given up: {tried.AbandonedBecause}")}; learnt: {tried.Lessons[0]}");
}

var year = Reading();
Console.WriteLine($"\nSelf-leadership: {year.Led} of {year.Members.Count} led ({year.Share:0%}), and nobody holds a function");
foreach (var m in year.Members)
{
    var facilitated = m.Acts.Count(a => a.Kind == LeadingKind.Supplied);
    Console.WriteLine($"  {m.Member,-5}{m.Level,-12}facilitated {facilitated}, led within their own area {m.Acts.Count - facilitated}");
}

var courses = areas.Select(a => InfluenceCourse.Of(id, Chronicle.Of(a.Value.Events), a.Key)).ToList();
Console.WriteLine("\nNobody was chosen to lead, and everybody led: fay without facilitating once, zoë from the periphery.");
Console.WriteLine($"Of {courses.Count} boundaries that were tested, {courses.Sum(c => c.Widenings)} lay farther out than believed and {courses.Sum(c => c.PushedBack)} nearer: only trying told.");

// Who comes and who goes. An absence does not cost the turn; a newcomer stands behind those who wait.
void ComeAndGo(int n, DateTimeOffset at)
{
    log = n switch
    {
        3 => log.Do(new TakeLeave(cyd, at)).OrThrow(),
        8 => log.Do(new ComeBack(cyd, at)).OrThrow(),
        10 => log.Do(new Welcome(zoë, By: eve, At: at)).OrThrow(),
        _ => log,
    };
    if (n is 3 or 8)
    {
        Note(n, $"cyd is {(n == 3 ? "away" : "back")}: {RotationDecider.WhoIsNext(rotation.State, log.Community, Meeting(n))}");
    }
    else if (n == 10)
    {
        rotation = rotation.Do(log.Community, new DeclareWillingness(zoë, at)).OrThrow();
        Note(n, $"zoë joins and is willing. In line: {Names(rotation.State.Line.InOrder)}.");
    }
}

void Exchange(int n, DateTimeOffset at)
{
    if (n == 2)
    {
        Note(n, "ada liked it and wants ben's turn, too.", rotation.Do(log.Community, new OfferSwap(With: ben, By: ada, At: at)).Refusal);
    }
    else if (n == 13)
    {
        rotation = rotation.Do(log.Community, new OfferSwap(With: cyd, By: dũng, At: at), new AcceptSwap(From: dũng, By: cyd, At: at)).OrThrow();
        Note(n, "dũng is named and offers cyd to change places; cyd agrees. Both wait in this round, so it is fair.");
    }
}

// What people find out about themselves between the meetings: boundaries are tested, something is changed at home.
void Between(int n, DateTimeOffset at)
{
    switch (n)
    {
        case 1:
            Believe(ada, "decide without the board", BoundaryBelief.Within);
            Believe(ben, "end a meeting early", BoundaryBelief.Unsure);
            Believe(cyd, "refuse a task", BoundaryBelief.Beyond);
            Believe(dũng, "praise in front of all", BoundaryBelief.Within);
            Believe(eve, "speak to the director", BoundaryBelief.Beyond);
            Believe(fay, "change the shift plan", BoundaryBelief.Beyond);
            Area(eve, m => new RecordConcern(m, ConcernKind.Fear, "they will laugh", eve, at));
            Note(n, "six say where their influence ends. eve fears to speak to the director: they will laugh.");
            Note(n, "ben means well and believes more of her, in her name.", areas[eve].WhyNot(log.Community, new Perceive(MatterOf(eve), BoundaryBelief.Within, ben, at)));
            break;
        case 4:
            Note(n, $"{Reading().Led} of {Reading().Members.Count} have led. Who has not, and nobody opened a door? {Names(Reading().WithoutChance)}.");
            Area(fay, m => new Encourage(m, "you know the plan best", ben, at));
            Area(eve, m => new Encourage(m, "the director asks us what you think", ada, at));
            Note(n, $"so ben encourages fay, and ada eve. Without a door now: {Reading().WithoutChance.Count()}.");
            break;
        case 5:
            Test(eve, "ask for ten minutes", TestOutcome.Widened, "it took an hour");
            Area(eve, m => new Perceive(m, BoundaryBelief.Within, eve, at));
            Note(n, $"eve spoke to the director, and it took an hour. Fears left untested: {areas[eve].State.UntestedConcerns.Count()}.");
            askFirst = Do(askFirst, new ConceiveInitiative("ask before deciding", eve, at) { Matter = MatterOf(eve) }, new OfferSupport(ada, at), new OfferSupport(ben, at));
            askFirst = Do(askFirst, new BeginInitiative("ask one colleague", eve, at));
            break;
        case 6:
            Test(dũng, "at the Monday round", TestOutcome.Held, "two did the same a week later");
            askFirst = Do(askFirst, new NameObstacle("no time on the agenda", eve, at), new AskForHelp(1, eve, at));
            askFirst = Do(askFirst, new GiveHelp(1, "take my ten minutes", ben, at), new OvercomeObstacle(1, "ben's ten minutes", eve, at));
            Note(n, "eve's initiative lacks time on the agenda; she asks for help, and ben gives his ten minutes.");
            break;
        case 7:
            Test(ben, "stop when the question is answered", TestOutcome.Widened, "everybody thanked me");
            fewerMeetings = Do(fewerMeetings, new ConceiveInitiative("half the meetings", ben, at), new OfferSupport(dũng, at), new BeginInitiative("drop one for a month", ben, at));
            break;
        case 9:
            Note(n, "eve reports back, to her department.", askFirst.WhyNot(log.Community, new ReportBack(new("department/session/may"), "it works", eve, at)));
            askFirst = Do(askFirst, new ReportBack(Meeting(n), "asking saves time", eve, at));
            Test(cyd, "say no once", TestOutcome.Widened, "somebody else was glad to do it");
            break;
        case 12:
            Believe(zoë, "sign with my own name", BoundaryBelief.Unsure);
            Test(zoë, "the next report", TestOutcome.Widened, "nobody asked");
            Test(ada, "order the books", TestOutcome.PushedBack, "the board wants to be asked");
            Area(ada, m => new Perceive(m, BoundaryBelief.Beyond, ada, at));
            Note(n, "ada learns the other way round: the board wants to be asked.");
            break;
        case 14:
            fewerMeetings = Do(fewerMeetings, new AbandonInitiative("people met in secret", ben, at), new DrawLesson("ask what a meeting is for", dũng, at));
            Test(fay, "swap one night", TestOutcome.Held, "the office said no");
            Area(fay, m => new GrantMatter(m, Actor.Office(new("shift-office")), at) { Terms = "for our own ward" });
            Area(fay, m => new Perceive(m, BoundaryBelief.Within, fay, at));
            shiftPlan = Do(shiftPlan, new ConceiveInitiative("a shift plan made by all", fay, at) { Matter = MatterOf(fay) }, new OfferSupport(cyd, at), new OfferSupport(eve, at));
            shiftPlan = Do(shiftPlan, new BeginInitiative("a wish list", fay, at));
            Note(n, "fay is stopped as she had believed; then the office grants it, because she asked.");
            break;
        case 20:
            shiftPlan = Do(shiftPlan, new CheckIn("half the ward has written wishes", cyd, at), new ReportBack(Meeting(n), "wishes clash less than we feared", fay, at));
            break;
    }

    Matter MatterOf(MemberId who) => areas[who].State.Matters.Keys.Single();
    void Area(MemberId who, Func<Matter, InfluenceCommand> command) => areas[who] = areas[who].Do(log.Community, command(MatterOf(who))).OrThrow();
    void Believe(MemberId who, string matter, BoundaryBelief belief) =>
        areas[who] = InfluenceDecider.Streams.Begin(id, who.Value).Do(log.Community, new Perceive(new(matter), belief, who, at)).OrThrow();
    void Test(MemberId who, string how, TestOutcome outcome, string happened)
    {
        Area(who, m => new PlanTest(m, how, who, at));
        Area(who, m => new ReportTest(m, outcome, happened, who, at.AddDays(1)));
        at = at.AddDays(1);
    }
}

StreamLog<InitiativeCommand, InitiativeEvent, Initiative> Initiative(string name) => InitiativeDecider.Streams.Begin(id, name);

StreamLog<InitiativeCommand, InitiativeEvent, Initiative> Do(StreamLog<InitiativeCommand, InitiativeEvent, Initiative> to, params InitiativeCommand[] commands) =>
    to.Do(log.Community, commands).OrThrow();

// Who facilitated is the rotation's to tell; areas and initiatives speak for themselves.
SelfLeadership Reading() => SelfLeadership.Of(
    log.Community,
    Chronicle.Of([.. areas.Values.Select(a => a.Events), askFirst.Events, fewerMeetings.Events, shiftPlan.Events]),
    rotation.Events.Select(e => e.Event).OfType<TurnTaken>().Select(t => LeadingAct.Of(t.Member, t.At)));

DateTimeOffset On(int n) => first.AddDays(14 * (n - 1));

StreamId Meeting(int n) => StreamId.Of(id, "session", $"meeting-{n}");

string Names(IEnumerable<MemberId> people) => string.Join(", ", people);

void Note(int n, string what, Refusal? refusal = null)
{
    Console.WriteLine($"{On(n),6:d MMM}  {what}");
    if (refusal is not null)
    {
        Console.WriteLine($"        refused: {refusal.Because}\n        → {refusal.Remedy}");
    }
}
