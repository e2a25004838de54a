#:project ../../src/CoP.Domain
using CoP.Domain;
using CoP.Domain.Charters;
using CoP.Domain.Collections;
using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Distribution;
using CoP.Domain.Leadership;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;
using CoP.Domain.Streams;
using CoP.Domain.ValueCreation;
using static CoP.Domain.Leadership.LeadershipFunctions;

// After the case of a mobile-learning programme whose leadership diminished before the need did (Jalovcic, McCloud-Bondoc and
// Ralston 2014; what an editorial says of it was read). People, dates and numbers are this story's own.
var (ada, ben, cyd, dee) = (new MemberId("ada"), new MemberId("ben"), new MemberId("cyd"), new MemberId("dee"));
var active = new Level("active");
var start = new DateTimeOffset(2026, 1, 12, 12, 0, 0, TimeSpan.Zero);
var id = new CommunityId("lessons-on-the-phone");

Say($"A pilot of lessons on the phone, and the people around it.");
Say($"People, dates and numbers are invented for this story; none of them is a published figure.");

Chapter("A pilot that works");
var charter = new Charter(
    "Lessons on the phone",
    about: "language lessons for people on shifts",
    purpose: "learn where we work",
    values: ["useful on Monday"],
    practice: ["lessons of ten minutes"]);
var log = CommunityLog.Empty.Do(new FoundCommunity(id, charter, [ada], ada, start)
{
    Rules = new GovernanceRules { Functions = [Coordination, Facilitation, Keeping] },
}).OrThrow();
log = log.Do(new Welcome(ben, ada, Day(10)), new Welcome(cyd, ada, Day(10)), new Welcome(dee, ada, Day(20))).OrThrow();
log = log.Do(new OfferRaise(ben, active, ada, Day(30)), new AcceptRaise(ben, Day(30))).OrThrow();
Say($"{Date(0)}  ada founds and holds everything: coordination, facilitation, keeping.");
Say($"{Date(30)}  ben is active beside her; cyd and dee learn at the periphery.");

// What ada did besides, as days: less and less, and nothing after the third quarter.
int[] adas = [5, 12, 19, 26, 40, 54, 68, 82, 96, 117, 138, 166, 196, 245];
var deeds = adas.Select((day, i) => new LeadershipDeed(ada, i % 2 == 0 ? Coordination : Facilitation, Day(day))).ToList();

// Value is claimed by those who have it. It goes on when the leading has stopped: a lesson that works needs no chair.
var pilot = log.Community;
StreamLog<ValueCommand, ValueEvent, ValueClaim>[] claims =
[
    Claim("reads the safety sign", cyd, 60, ValueFrameworks.Applied),
    Claim("asks the foreman back", dee, 150, ValueFrameworks.Applied),
    Claim("passes the forklift test", cyd, 240, ValueFrameworks.Realized),
    Claim("trains the new ones", dee, 330, ValueFrameworks.Realized),
];
foreach (var claim in claims)
{
    Say($"{claim.State.ClaimedAt:yyyy-MM-dd}  {claim.State.Content!.Whose} claims {claim.State.Content.Cycle} value: {claim.State.Content.Statement}");
}

var values = claims.Select(c => new RealizedValue(c.State.ClaimedAt!.Value, 1)).ToList();
NeedLevel[] needs = [new(start, Day(182), 12), new(Day(182), Day(364), 14), new(Day(364), null, 15)]; // people who wait for a place
Say($"All the while people wait for a place: {string.Join(", then ", needs.Select(n => n.Level))}.");

Chapter("The coordinator leaves");
var halfway = log; // the past is a value: the second telling below begins here
log = log.Do(new Depart(ada, Day(400))).OrThrow();
Tell(log, Day(400));

Chapter("Nobody follows");
Say($"Could ben offer coordination to cyd?");
Refused(log.WhyNot(new OfferVacancy(Coordination, cyd, ben, Day(405))));
Say($"Could ben say how it should end?");
Refused(log.WhyNot(new EndLifeCycle(Ending.Institutionalised, Everybody(log), ben, Day(405))));
var (raise, takeUp) = (Can(log, new OfferRaise(cyd, active, ben, Day(405))), Can(log, new OfferVacancy(Coordination, ben, ben, Day(405))));
Say($"There is nobody of the core and no holder any more: standing in is not holding.");
Say($"Could ben raise cyd? {raise}. Take coordination up himself? {takeUp}. The ways are open; nobody takes them.");
log = log.Do(new TakeLeave(ben, Day(430))).OrThrow();
Tell(log, Day(430));
Say($"            Who stands in holds nothing, and nobody else is above the periphery: the vacancy stays open.");
foreach (var (who, day) in new[] { (cyd, 470), (dee, 480), (ben, 490) })
{
    log = log.Do(new Depart(who, Day(day))).OrThrow();
    Tell(log, Day(day));
}

Chapter("What the record says");
var fact = Series(log, deeds);
var finding = FadedLeadership.Of(fact, needs, values);
Say($"Leadership faded before the need did: {Found(finding)}.");
Say($"  led for the last time  in the quarter from {finding.LastLed!.From:yyyy-MM-dd}, {finding.LastLed.Deeds} deeds");
Say($"  faded                  in the quarter from {finding.Faded!.From:yyyy-MM-dd}: no deed at all");
Say($"  need in that quarter   {finding.Need} people waiting");
Say($"  value up to its end    {finding.Value} claims of applied and realized value");
Say($"  still held then        {finding.StillHeld:P0}: somebody held everything and did nothing");
Say($"That quarter began {(Day(400) - finding.Faded.From).Days} days before ada left: her departure only made it visible.");
Say($"The ending: {log.Community.LifeCycle.Ending}, with {needs[^1].Level} people waiting.");

Chapter("The same history, and one transfer before she leaves");
var (other, more) = (halfway, deeds.ToList());
other = other.Do(new ProposeTransfer(Coordination, ada, ben, ada, Day(200))).OrThrow();
var transfer = other.Community.Leadership.Transfers.Keys.Single();
other = other.Do(new AcceptTransfer(transfer, ben, Day(203))).OrThrow();
other = other.DoDue(Day(217)).DoDue(Day(245)).DoDue(Day(259)); // nobody objects; overlap; nobody takes it back
other = other.Do(new Depart(ada, Day(400))).OrThrow();
Say($"{Date(203)}  ben accepts coordination, and holds it from {Date(245)}.");
Tell(other, Day(400));
Say($"            Coordination is not among them. What the rules alone make of it:");
Say($"            May ben say where it goes? {Can(other, new EndLifeCycle(Ending.Institutionalised, Everybody(other), ben, Day(405)))}.");
other = other.Do(new OfferRaise(cyd, active, ben, Day(405)), new AcceptRaise(cyd, Day(406)), new OfferVacancy(Facilitation, cyd, ben, Day(406))).OrThrow();
other = other.Do(new AcceptTransfer(other.Community.Leadership.Transfers.Keys.Single(), cyd, Day(410))).OrThrow();
other = other.DoDue(Day(424)).DoDue(Day(452)).DoDue(Day(466));
var facilitators = string.Join(", ", other.Community.Leadership.Functions[Facilitation].Holders);
Say($"{Date(410)}  ben has raised cyd and offered facilitation; cyd accepts. {Date(452)}: held by {facilitators}.");

// The rules give ben the holding and not the will. That both do what they accepted, and stay, is assumed.
more.AddRange(Enumerable.Range(0, 10).Select(i => new LeadershipDeed(ben, Coordination, Day(250 + (30 * i)))));
more.AddRange(Enumerable.Range(0, 3).Select(i => new LeadershipDeed(cyd, Facilitation, Day(455 + (30 * i)))));
var branch = Series(other, more);
Say($"Assumed: ben sends a call every 30 days from {Date(250)}, cyd runs a session from {Date(455)}; both stay.");

Chapter("Side by side");
Say($"               as it was                      with one transfer");
Say($"quarter from   deeds  coord. held  acting     deeds  coord. held  acting     need");
foreach (var (was, would) in fact.Zip(branch))
{
    var (a, b) = (CoordinationWindow.Of(was), CoordinationWindow.Of(would));
    var (left, right) = ($"{was.Deeds,5}  {Percent(a.Held),11}  {Percent(a.Acting),6}", $"{would.Deeds,5}  {Percent(b.Held),11}  {Percent(b.Acting),6}");
    Say($"{was.From:yyyy-MM-dd}     {left}     {right}     {needs.Last(n => n.From < was.Until).Level,4}");
}

var again = FadedLeadership.Of(branch, needs, values);
Say($"Leadership faded before the need did: {Found(finding)} as it was, {Found(again)} in the second telling.");
Say($"");
Say($"Value did not keep the pilot alive, and neither did need: the one was realised, the other grew, and it faded.");
Say($"One accepted transfer would not have made anybody work. It would have left somebody who holds the thread");
Say($"and may say where it goes. Who only stands in could raise and offer like any active member, and held nothing.");

DateTimeOffset Day(int day) => start.AddDays(day);

static void Refused(Refusal? refusal) => Say($"  refused: {refusal!.Because}\n  what would change it: {refusal.Remedy}");

static string Percent(double? part) => FormattableString.Invariant($"{part:P0}");

static string Found(FadedLeadership look) => look.IsFound switch { true => "found", false => "not found", _ => "unknown" };

string Date(int day) => FormattableString.Invariant($"{Day(day):yyyy-MM-dd}");

IReadOnlyList<LeadershipWindow> Series(CommunityLog told, List<LeadershipDeed> done) =>
    LeadershipWindow.Series(Chronicle.Of(told.Events), new DistributionFacts { Deeds = [.. done] }, until: Day(545));

StreamLog<ValueCommand, ValueEvent, ValueClaim> Claim(string what, MemberId whose, int day, CycleId cycle) => ValueDecider.Streams
    .Begin(id, what)
    .Do(pilot, new ClaimValue(new(ValueFrameworks.FiveCycles2011.Name, cycle, what, About: id, ForWhom: whose.Value, Whose: whose), whose, Day(day))).OrThrow();

static string Can(CommunityLog told, DomainCommand command) => told.CanDo(command) ? "yes" : "no";

static ValueList<Destination> Everybody(CommunityLog told) =>
    [.. told.Community.Participation.People.Where(p => p.Value.Belongs).Select(p => new Destination(p.Key))];

void Tell(CommunityLog told, DateTimeOffset at)
{
    foreach (var e in told.Events.Select(e => e.Event).Where(e => e.At == at))
    {
        _ = e switch
        {
            MemberDeparted d => Say($"{at:yyyy-MM-dd}  {d.Member} leaves"),
            LeaveTaken l => Say($"{at:yyyy-MM-dd}  {l.Member} takes a break"),
            HoldingVacated v => Say($"            {v.Function} becomes vacant: {v.Shares}"),
            ActingHolderNamed n => Say($"            {n.Member} stands in for {n.Function}"),
            ActingEnded n => Say($"            {n.Member} no longer stands in for {n.Function}"),
            LifeCycleEnded l => Say($"            nobody belongs any more: the community has ended, {l.Ending}"),
            _ => false,
        };
    }
}

static void Chapter(string title) => Console.WriteLine($"\n== {title}");

static bool Say(FormattableString line)
{
    Console.WriteLine(FormattableString.Invariant(line));
    return true;
}
