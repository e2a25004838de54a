#:project ../../src/CoP.Domain
using System.Globalization;
using CoP.Domain;
using CoP.Domain.Charters;
using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Formats;
using CoP.Domain.Gatherings;
using CoP.Domain.Inclusion;
using CoP.Domain.Leadership;
using CoP.Domain.Participation;
using CoP.Domain.Reflection;
using CoP.Domain.Sponsorship;
using CoP.Domain.Streams;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

// Who works when is known here, in the caller's memory, and nowhere else; of alma and bill nobody knows it.
var daytime = Named("ada ben cem dora eli fay gus hana ivo jun kit lou mia ned");
var nights = Named("ola pia quin rosa sam tess uma vic wes");
var agency = Named("xia yan zoe");
var others = Named("alma bill");
var (ada, ben, cem, dora, xia) = (daytime[0], daytime[1], daytime[2], daytime[3], agency[0]);
MemberId[] founders = [ada, ben, cem];
var head = Actor.Office(new MemberId("head"));

Say("All people and numbers are this story's own; the principles and commandments are published, see docs/concepts.");
Chapter("1. A sponsor makes room, and cannot order");
var charter = new Charter("Practice supervisors", new DomainStatement("supervising practice", ["judgement under pressure", "good endings"], Boundary: "no case is managed here"),
    purpose: "learn to supervise from each other", values: ["curiosity", "candour"], practice: ["the unfinished case", "the silent round"],
    spaces: [new("open table", SpaceAccess.Public, SpaceMode.InPerson)], rhythm: new Rhythm(1, RhythmUnit.Months));
// The other functions exist only when somebody takes them.
var rules = new GovernanceRules { Functions = [LeadershipFunctions.Coordination, LeadershipFunctions.Facilitation] };
var (log, day) = (CommunityLog.Empty, Day(2025, 1, 13));
Do(new FoundCommunity(new CommunityId("supervisors"), charter, [.. founders], ada, day) { Rules = rules });
Console.WriteLine(log.Do(new EstablishFunction(LeadershipFunctions.Gardening, ben, ada, day)));
Do(new EstablishFunction(LeadershipFunctions.Gardening, ben, ben, day), new EstablishFunction(LeadershipFunctions.SponsorLiaison, cem, cem, day));
Say("So ben takes the garden himself, and cem the talking with the sponsor.");
foreach (var (newcomer, i) in daytime.Skip(3).Concat(nights).Select((m, i) => (m, i)))
{
    day = Day(2025, 2, 3).AddDays(i);
    Do(new Welcome(newcomer, i % 3 == 0 ? ben : ada, day), new RecordAccess(newcomer, Access.Activity | Access.OldTimers, ben, day));
}

var sponsorship = SponsorshipDecider.Streams.Begin(log.Community.Id, "service");
day = Day(2025, 3, 20);
Sponsor(new OfferSponsorship(head, new(Balance: 0.2, [
    new(ResourceKind.Time, "to take part", day, Day(2026, 9, 1), new SponsoredTime(4, RhythmUnit.Months)),
    new(ResourceKind.Room, "the library", day)], Reporting: new Rhythm(3, RhythmUnit.Months)), By: head, day));
Sponsor(new AcceptSponsorship(ada, day));
Say("The head of service offers time (4 hours a month each) and a room; ada accepts, and a report each three months.");
Sponsor(new ReportToSponsor("ada's team closed a case that had frightened everybody", [], cem, Day(2025, 6, 16)));
day = Day(2025, 7, 7);
Do([.. agency.Concat(others).Select(m => new Welcome(m, dora, day))]);
Do(new RecordAccess(xia, Access.Activity | Access.OldTimers, dora, day), new RecordAccess(others[0], Access.Tools, dora, day));

var sessions = new List<IReadOnlyList<EventEnvelope>>();
Hold(Day(2025, 9, 9), "open table", "ada ben cem dora eli fay gus ivo pia", ActivityTone.Familiar);
Sponsor(new ReportToSponsor("what we dare to say aloud", [sessions[0][0].Stream], cem, Day(2025, 9, 15)));
Sponsor(new GrantResource(new(ResourceKind.Recognition, "a page in the yearly review", Day(2025, 9, 15)), head, Day(2025, 9, 15)));
Say("After two stories, and no figures, the head adds recognition: a page in the yearly review.");
Hold(Day(2025, 10, 14), "open table", "ben ada cem dora hana jun", ActivityTone.Familiar);
Hold(Day(2025, 11, 11), "open table", "xia ada ben dora kit lou ned", ActivityTone.Stimulating, guest: "a judge");
Hold(Day(2025, 12, 9), "open table", "dora ada ben cem mia sam", ActivityTone.Familiar);
Sponsor(new ReportToSponsor("a judge told us what she never hears", [sessions[2][0].Stream], cem, Day(2025, 12, 15)));
Do(new ProposeAmendment(new() { Spaces = [.. charter.Spaces, new("closed circle", SpaceAccess.Private, SpaceMode.InPerson)] }, dora, Day(2026, 1, 12)));
Do([.. founders.Select(m => new ConsentToAmendment(log.Community.Charter.Amendments.Single().Id, m, Day(2026, 1, 13)))]);
Hold(Day(2026, 2, 10), "closed circle", "ivo ada cem dora gus", ActivityTone.Stimulating);
Hold(Day(2026, 3, 10), "open table", "eli ada ben dora fay hana", ActivityTone.Familiar);
Sponsor(new ReportToSponsor("the closed circle, as far as it may be told", [sessions[4][0].Stream], cem, Day(2026, 3, 16)));
Do(new Depart(nights[6], Day(2026, 3, 20)));
Hold(Day(2026, 4, 14), "open table", "fay ada ben cem dora eli jun", ActivityTone.Familiar);

day = Day(2026, 4, 20);
Sponsor(new DemandDeliverable("a handbook of supervision", head, day));
Say($"Then the head wants «{sponsorship.State.Demands[0].What}». It is {Word(sponsorship.State.Demands[0].Status)}: flagged, on record, binding nobody.");
Sponsor(new AnswerDemand(1, DemandAnswer.Negotiated, "three stories, told at the open table", ada, day));
Sponsor(new DropDemand(1, head, day));
Say($"ada offers «{sponsorship.State.Demands[0].Instead}»; the head lets go. It stays on record as {Word(sponsorship.State.Demands[0].Status)}.");
Sponsor(new ProposeGoal("everybody is observed twice a year", head, day) { Measure = "observations a year", IsFixed = true });
Console.WriteLine(sponsorship.Do(log.Community, new AdoptGoal(1, head, day)));
Sponsor(new AdoptGoal(1, ada, day));
Say("So ada is asked, and the community takes the goal as its own: fixed, and measured. Chapter 5 comes back to it.");
Hold(Day(2026, 5, 12), "closed circle", "gus ada ben dora eli", ActivityTone.Stimulating);

Say($"All the while the head was told {sponsorship.State.Reports} times, last with evidence in {sponsorship.State.LastEvidence[0]}; the next story is due by {sponsorship.State.InformedAt(day)!.Due:yyyy-MM-dd}.");
Chapter("2. The sessions: Tuesdays, ten in the morning");
var history = SessionHistory.Of(Chronicle.Of([.. sessions]));
foreach (var held in history.Held)
{
    Console.WriteLine($"{held.OpenedAt:yyyy-MM-dd}  {held.Session.Space!.Name,-14} {held.Session.Outline!.Activities[0].Name,-18} led by {held.Facilitators[0],-5} {held.Session.People.Count(p => p.Value.Attended)} came");
}

var at = Day(2026, 6, 1);
var record = Chronicle.Of([log.Events, sponsorship.Events, .. sessions]);
var facts = history.Held.SelectMany(h => h.Facilitators.Select(m => new InclusionFact(m, InclusionStage.GivenTheChair))
    .Concat(h.Session.People.Where(p => p.Value.Spoke > 0).Select(p => new InclusionFact(p.Key, InclusionStage.GivenVoice))));

Chapter("3. Who is enabled to take part, by shift");
var inclusion = InclusionReport.Of(record, ShiftOf, facts);
InclusionStage[] stages = [InclusionStage.Joined, InclusionStage.GivenAccess, InclusionStage.GivenVoice, InclusionStage.GivenTheChair];
Console.WriteLine($"{"",-10}{"joined",12}{"access",12}{"a voice",12}{"the chair",12}");
foreach (var group in inclusion.Groups.Add(inclusion.Everybody))
{
    Console.WriteLine($"{group.Name ?? (group == inclusion.Everybody ? "everybody" : "not known"),-10}{string.Concat(stages.Select(s => $"{Cell(group.At(s)),12}"))}");
}

var chair = inclusion.Compare(InclusionStage.GivenTheChair, "night", "daytime")!;
Say($"A dot is suppressed: it would tell of fewer than {inclusion.Threshold} people, or let somebody work that out. Zero is shown. The chair, night beside daytime: {chair.RateRatio:0.00} to 1.");

Chapter("4. The nine principles, item by item");
var nine = Catalogues.NinePrinciples;
var assessment = AssessmentDecider.Streams.Begin(log.Community.Id, "summer 2026");
Reflect(new OpenAssessment(nine, dora, at) { SmallestGroup = 5 }); // below five ratings nothing of an item is shown
Console.WriteLine(assessment.Do(log.Community, new AnswerItem(nine.Items[8].Id, 5, "we give a great deal", head, at)));
string[] ratings = ["332432", "444354", "545454", "4 4 43", "434544", "344343", "323422", "555545", "445544"]; // an item a row, a member a column
foreach (var (item, row) in nine.Items.Zip(ratings))
{
    foreach (var (member, rating) in daytime.Skip(3).Zip(row).Where(r => r.Second != ' '))
    {
        Reflect(new AnswerItem(item.Id, rating - '0', null, member, at));
    }
}

var looked = new LookInput(log.Community, record, at);
foreach (var (item, evidence) in LookRegistry.Standard.Gather(nine, looked))
{
    Reflect(new AttachEvidence(item, evidence, dora, at));
}

// The finding names an hour, and no group: what was only asked for in chapter 3 stays out of the record.
Reflect(new NoteFinding(new ItemId("levels"),
    "Every session was on a Tuesday at ten; whoever sleeps then is never heard.", "hold one session at eight in the evening, and ask who leads it", dora, at));
Reflect(new CloseAssessment("we like it here; we have asked those who could come", dora, at));
var report = ReflectionReport.Of(assessment.State, nine, log.Community);
foreach (var item in report.Items)
{
    Console.WriteLine($"{item.Item.Name}{(item.IsDisputed ? " (members and record disagree)" : "")}");
    Say(string.Join("; ", item.Evidence.Select(e => $"{e.Evidence.Look}: {Word(e.Bearing)}")), "  looked at  ");
    Say(item.Answers!.ToString(), "  members    ");
    Say(item.Text, "  found      ");
    Say(item.Next, "  look next  ");
}

Say($"«{report.Conclusion}», says the summary.");
Say($"Of {Written().Count()} lines of history {Written().Count(l => l.Contains("night", StringComparison.Ordinal) || l.Contains("agency", StringComparison.Ordinal))} hold the word night or agency: the shifts were asked for and forgotten.");
Chapter("5. One goal, two books");
Console.WriteLine($"«{sponsorship.State.Goals[0].Text}», measured by {sponsorship.State.Goals[0].Measure}, fixed.");
foreach (var (catalogue, code) in new[] { (Catalogues.TenCommandments, "strategic-objectives"), (nine, "flow") })
{
    var item = ReflectionReport.Of(catalogue, looked).Find(new ItemId(code))!; // the record alone, nobody asked
    var seen = item.Evidence.Single(e => string.Equals(e.Evidence.Look, "goals-set", StringComparison.Ordinal));
    Say($"{item.Item.Name}: {Word(seen.Evidence.Outcome)}, and it {Word(seen.Bearing)} ({catalogue.Source}).", $"  {catalogue.Name,-17}");
}

foreach (var opposite in Catalogues.TenCommandments.OppositeReadings(nine))
{
    Console.WriteLine($"  {opposite}");
}

foreach (var reading in SponsorshipReading.Of(sponsorship.State, at))
{
    Say(string.Join(", ", reading.Findings.Where(f => f.Bearing == FindingBearing.Harms).Select(f => f.Code)), $"  read as {reading.Name}, weight {reading.AgreedWeight:0.0}, these harm: ");
}

Chapter("What the story is about");
var all = inclusion.Everybody.At(InclusionStage.GivenTheChair);
Say($"Those who answered rate participation {report.Items[2].Answers!.Mean:0.0} of 5, and no look can tell them more about shifts: the record knows none. Whoever knows them may ask without writing anything down, and learns that of {chair.GroupCell.Base} people of the night {chair.GroupCell.Count} ever had the chair, where {all.Count} of all {all.Base} had. No sponsor can order that to change. A session in the evening might change it.");

static MemberId[] Named(string names) => [.. names.Split(' ').Select(n => new MemberId(n))];
static DateTimeOffset Day(int year, int month, int dayOfMonth) => new(year, month, dayOfMonth, 10, 0, 0, TimeSpan.Zero);
static string Word(Enum value) => string.Concat(value.ToString().Select((c, i) => i > 0 && char.IsUpper(c) ? $" {char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
static string Cell(InclusionCell cell) => cell.Count is { } count && cell.Base is { } people ? $"{count} of {people}" : "·";
string? ShiftOf(MemberId m) => nights.Contains(m) ? "night" : agency.Contains(m) ? "agency" : daytime.Contains(m) ? "daytime" : null;
static void Chapter(string title) => Console.WriteLine($"\n{title}\n{new string('-', title.Length)}");
void Do(params DomainCommand[] commands) => log = log.Do(commands).OrThrow();
void Sponsor(SponsorshipCommand command) => sponsorship = sponsorship.Do(log.Community, command).OrThrow();
void Reflect(AssessmentCommand command) => assessment = assessment.Do(log.Community, command).OrThrow();
IEnumerable<string> Written() => log.ToJsonLines().Concat(sponsorship.ToJsonLines()).Concat(assessment.ToJsonLines()).Concat(sessions.SelectMany(s => s.Select(SessionDecider.Streams.Events.Write)));

// The first of those who came leads, and the first three speak.
void Hold(DateTimeOffset start, string space, string came, ActivityTone tone, string? guest = null)
{
    var people = Named(came);
    var activity = new GatheringActivity(tone == ActivityTone.Familiar ? "the silent round" : guest is null ? "an unfinished case" : "a guest is asked", tone);
    SessionCommand[] commands =
    [
        new PlanSession(new(activity.Name, start, start.AddHours(2), [activity]), space, [people[0]], people[0], start),
        new OpenSession(people[0], start),
        .. people.Select(m => new Arrive(m, start)),
        .. people.Take(3).Select(m => new RecordContribution(m, ContributionKind.Spoke, people[0], start)),
        .. guest is null ? [] : new[] { new BringGuest(new MemberId(guest), people[0], start) },
        new HoldSession(people[0], start.AddHours(2)),
    ];
    sessions.Add(SessionDecider.Streams.Begin(log.Community.Id, $"{start:yyyy-MM-dd}").Do(log.Community, commands).OrThrow().Events);
}

// Breaks text into lines of at most 110 characters, indented like the first.
static void Say(string text, string label = "")
{
    var line = label;
    foreach (var word in text.Split(' '))
    {
        if (line.Length > label.Length && line.Length + word.Length + 1 > 110)
        {
            Console.WriteLine(line);
            line = new string(' ', label.Length);
        }

        line += line.Length > label.Length ? $" {word}" : word;
    }

    Console.WriteLine(line);
}
