#:project ../../src/CoP.Domain
using System.Globalization;
using CoP.Domain;
using CoP.Domain.Charters;
using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Landscapes;
using CoP.Domain.Leadership;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;
using CoP.Domain.Streams;
using CoP.Domain.Trajectories;

// Three communities around one hospital, what spans their boundaries, and how two of them become one without losing anybody.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var (ada, ben, cyd, dũng, eve, fay, gus) =
    (new MemberId("ada"), new MemberId("ben"), new MemberId("cyd"), new MemberId("dũng"), new MemberId("eve"), new MemberId("fay"), new MemberId("gus"));
var (nurses, pharmacists, relatives, medicines) =
    (new CommunityId("nurses"), new CommunityId("pharmacists"), new CommunityId("relatives"), new CommunityId("medicines"));
var rules = new GovernanceRules { Functions = [LeadershipFunctions.Coordination] };
var day = new DateTimeOffset(2026, 1, 12, 12, 0, 0, TimeSpan.Zero);
Console.WriteLine("A landscape of practice: three communities around a hospital. All people and dates are made up.\n");

// 1. Three communities, each with its own constitution. ben is a core member of two; eve is at the periphery of the pharmacists.
var logs = new SortedDictionary<CommunityId, CommunityLog>
{
    [nurses] = Found(nurses, [ada, ben], welcomed: [cyd]),
    [pharmacists] = Found(pharmacists, [dũng, ben], welcomed: [eve]),
    [relatives] = Found(relatives, [fay], welcomed: [gus]),
};
var landscape = LandscapeLog.Begin("hospital").Do(
    View(), new OpenLandscape("safe medicines", nurses, ada, day), new EnterLandscape(pharmacists, dũng, day), new EnterLandscape(relatives, fay, day)).OrThrow();
foreach (var community in View().Communities)
{
    Console.WriteLine($"  {community.Id,-12}{string.Join(", ", community.Participation.People.OrderBy(p => p.Key).Select(p => $"{p.Key} ({p.Value.Level})"))}");
}

// 2. A broker stands in both worlds and is recognised by both. eve has joined the nurses, and stands too far out to speak for them.
day = day.AddDays(30);
Do(nurses, new Welcome(eve, ada, day));
Step("who speaks across the boundary?");
Refused("ada proposes eve", landscape.WhyNot(View(), new RecogniseBroker(eve, nurses, pharmacists, ada, day)));
landscape = landscape.Do(View(), new RecogniseBroker(ben, nurses, pharmacists, By: ada, At: day)).OrThrow();
Console.WriteLine($"  ada recognises ben for the nurses: {landscape.Landscape.BrokerOf(ben, nurses, pharmacists)}");
landscape = landscape.Do(View(), new RecogniseBroker(ben, pharmacists, nurses, By: dũng, At: day)).OrThrow();
Console.WriteLine($"  dũng recognises ben for the pharmacists: {landscape.Landscape.BrokerOf(ben, nurses, pharmacists)}, a boundary has two sides");
landscape = landscape.Do(View(), new RecordEncounter(nurses, pharmacists, "a near miss at night", [ben, ada, dũng], ben, day)).OrThrow();

// 3. Competence is recognised inside one community. Knowledgeability is what somebody makes of several, and counts in none by itself.
landscape = landscape.Do(
    View(),
    new RecogniseCompetence(ben, nurses, "reading a chart at 3 am", ada, day),
    new RecogniseCompetence(ben, pharmacists, "interactions", dũng, day),
    new ReportIdentification(nurses, new Identification(Engagement: 80, Imagination: 60, Alignment: 70), ben, day),
    new ReportIdentification(pharmacists, new Identification(Engagement: 30, Imagination: 90, Alignment: 40), ben, day)).OrThrow();
Step("what ben knows, and where it counts");
Know(ben);

// 4. ben's trajectory runs along the boundary as long as there are two memberships, and not a day longer.
Step("ben is on a boundary trajectory");
Head(ben);
Fragility();
day = day.AddDays(60);
Do(pharmacists, new Depart(ben, day));
Step("ben leaves the pharmacists");
Head(ben);
Know(ben);
Fragility();

// 5. A thing stays when people go. It coordinates without consensus: each use stands for itself.
landscape = landscape.Do(View(), new IntroduceBoundaryObject(nurses, "the medication sheet", "what was given, and when", ada, day)).OrThrow();
var sheet = landscape.Landscape.Objects.Values.Single().Id;
landscape = landscape.Do(
    View(),
    new AdoptBoundaryObject(sheet, pharmacists, "what must not be given together", dũng, day),
    new AdoptBoundaryObject(sheet, relatives, "what to ask about at the bedside", fay, day)).OrThrow();
Step("a sheet of paper, used in three ways");
foreach (var use in landscape.Landscape.Objects[sheet].Uses)
{
    Console.WriteLine($"  {use.In,-12}{use.Use}");
}

Fragility();

// 6. Nurses and pharmacists want to be one community. The first plan is hasty, and every problem of it is listed at once.
day = day.AddDays(90);
var hasty = new SuccessionPlan(
    Ending.Merged,
    [new Predecessor(nurses, By: ada), new Predecessor(pharmacists, By: eve)],
    [new Successor(medicines, By: ada) { Charter = CharterOf(medicines), Rules = rules }],
    [new(ada, [medicines]), new(ben, [medicines]), new(dũng, [medicines]), new(gus, [medicines])],
    day);
Step("nurses and pharmacists want to be one: the hasty plan is refused as a whole");
foreach (var problem in Succession.Of(hasty, View(), out _).Problems)
{
    Console.WriteLine($"  {problem}");
}

// 7. The plan put right: nobody from outside is counted in, and for everybody it says where they go, or that they leave.
var plan = hasty with
{
    Predecessors = [new(nurses, By: ada), new(pharmacists, By: dũng)],
    Successors = [new(medicines, By: ada) { Charter = CharterOf(medicines), Rules = rules, Handovers = [new(LeadershipFunctions.Coordination, To: dũng)] }],
    Destinations = [new(ada, [medicines]), new(ben), new(cyd, [medicines]), new(dũng, [medicines]), new(eve, [medicines])],
};
var before = View();
var report = Succession.Of(plan, before, out var succession);
Step($"the plan put right is {report}; each constitution decides its part, the endings last");
foreach (var (to, command) in succession!.Commands)
{
    Do(to, command);
    Console.WriteLine($"  {to,-12}{command.GetType().Name,-16}by {command.By}");
}

Step("who went where");
foreach (var (member, to) in plan.Destinations)
{
    var now = View().Find(medicines)!.Participation.Find(member);
    Console.WriteLine($"  {member,-5}{Names(before.MembershipsOf(member)),-22}→ {(to.IsEmpty ? "recorded as having left" : $"{Names(to)}, {now!.Value.Level}{(now.Value.Offer is { } offer ? $", offered {offer.Level}" : "")}")}");
}

Console.WriteLine($"  conservation of people, verified on the constitutions afterwards: {Conservation.Verify(plan, before, View())}");
Console.WriteLine($"  what ends with the two: {Names(succession.Losses.GroupBy(l => (l.Kind, l.Member, l.From)).Select(g => $"{g.Key.Kind} of {g.Key.Member} in {g.Key.From}, {g.Count()} times"))}");
Console.WriteLine($"  coordination is proposed to {View().Find(medicines)!.Leadership.Transfers.Single().Value.To}, who answers");

// 8. The landscape follows: the new community enters, the old ones leave.
landscape = landscape.Do(
    View(), new EnterLandscape(medicines, ada, day), new LeaveLandscape(nurses, ada, day), new LeaveLandscape(pharmacists, dũng, day),
    new AdoptBoundaryObject(sheet, medicines, "one sheet for the whole way of a tablet", cyd, day)).OrThrow();
Step($"the landscape holds {Names(landscape.Landscape.Communities.Keys.Order())}");
Fragility();
Console.WriteLine("\nA boundary that hangs on one person is gone when that person goes; a sheet of paper stayed.");
Console.WriteLine("A merger forgets nobody, doubles nobody and invents nobody, or the plan is refused as a whole.");

CommunityLog Found(CommunityId id, MemberId[] founders, MemberId[] welcomed)
{
    var log = CommunityLog.Empty.Do(new FoundCommunity(id, CharterOf(id), [.. founders], founders[0], day) { Rules = rules }).OrThrow();
    return welcomed.Aggregate(log, (l, newcomer) => l.Do(new Welcome(newcomer, founders[0], day)).OrThrow());
}

Charter CharterOf(CommunityId id) => new(id.Value, about: "medicines that help and do not harm", purpose: "learn from what went wrong", values: ["candour"], practice: ["case rounds"]);

LandscapeView View() => LandscapeView.Of(logs.Values.Select(l => l.Community));

void Do(CommunityId id, DomainCommand command) => logs[id] = (logs.GetValueOrDefault(id) ?? CommunityLog.Empty).Do(command).OrThrow();

string Names<T>(IEnumerable<T> names) => string.Join(", ", names);

void Step(string what) => Console.WriteLine($"\n{day,6:d MMM}  {what}");

void Refused(string what, Refusal? refusal) => Console.WriteLine($"  {what}\n  refused: {refusal!.Because}\n  → {refusal.Remedy}");

void Know(MemberId person)
{
    var known = Knowledgeability.Of(person, landscape.Landscape, View());
    foreach (var competence in known.Competences)
    {
        var counts = known.CompetentIn(competence.In).Contains(competence) ? "counts there" : $"is {person}'s own still, and counts there no more";
        Console.WriteLine($"  «{competence.Element}», recognised in {competence.In} by {Names(competence.By)}: {counts}");
    }

    foreach (var (where, how) in known.Identifications)
    {
        Console.WriteLine($"  says of {where}: engagement {how.Engagement}, imagination {how.Imagination}, alignment {how.Alignment} of 100");
    }
}

void Head(MemberId person)
{
    var memberships = ConcurrentMemberships.Of(person, [.. logs.Values.Select(l => l.Events)]);
    var inferred = Trajectory.InferAll(Chronicle.Of(logs[nurses].Events), day.AddDays(1), elsewhere: memberships.ElsewhereThan(nurses)).Single(t => t.Member == person);
    Console.WriteLine($"  {person} is in {Names(memberships.At(day.AddDays(1)))}; seen from {nurses}: {inferred.Kind}, a boundary trajectory {(memberships.Permit(TrajectoryKind.Boundary, day.AddDays(1)) ? "has its two memberships" : "would take two memberships")}");
}

void Fragility()
{
    var measured = LandscapeMeasures.Of(landscape.Landscape, View());
    Console.WriteLine($"  {measured.BrokeredPairs} of {measured.Pairs} boundaries brokered, {measured.LinkedPairs} linked, {measured.Fragile.Count} hanging on one person{string.Concat(measured.Fragile.Select(f => $" ({f.Between}: {Names(f.People)})"))}");
}
