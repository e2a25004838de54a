#:project ../../src/CoP.Domain
using CoP.Domain;
using CoP.Domain.Charters;
using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Distribution;
using CoP.Domain.Gatherings;
using CoP.Domain.Leadership;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;
using CoP.Domain.Streams;
using static CoP.Domain.Leadership.LeadershipFunctions;

// The course follows the case of a virtual community of learning developers (Johnson, Bickle and Kantcheva 2025, abstract read):
// formation, evolving identity, leadership transfer. People, dates and numbers are this story's own.
var (ada, ben, cyd, dee) = (new MemberId("ada"), new MemberId("ben"), new MemberId("cyd"), new MemberId("dee"));
var (active, core) = (new Level("active"), new Level("core"));
var founding = new DateTimeOffset(2026, 1, 12, 12, 0, 0, TimeSpan.Zero);
var id = new CommunityId("learning-developers");

// Who sent out the call for each of the 51 fortnightly sessions, quarter by quarter: as often as ever, by more and more hands.
const string Calls = "aaaaaa" + "aaaaaa" + "aabaaba" + "ababab" + "abbabcb" + "bbcbab" + "bcbbdbc" + "bcbdcb";

Say($"A virtual community of learning developers, told over two years.");
Say($"People, dates and numbers are invented for this story; none of them is a published figure.");

Chapter("Formation: one person holds everything");
var charter = new Charter(
    "Learning developers",
    about: "learning development in universities",
    purpose: "grow the practice together",
    values: ["openness", "no rank"],
    practice: ["fortnightly calls"]);
var log = CommunityLog.Empty.Do(new FoundCommunity(id, charter, [ada], ada, founding)
{
    Rules = new GovernanceRules { Functions = [Coordination, Facilitation, Agenda, Keeping] },
}).OrThrow();
var rotation = RotationDecider.Streams.Begin(id, "facilitation").Do(log.Community, new DeclareWillingness(ada, founding)).OrThrow();
var sessions = 0;

On(7, at => new Welcome(ben, ada, at));
On(20, at => new Welcome(cyd, ada, at));
On(34, at => new Welcome(dee, ada, at));
Say($"{Date(0)}  ada founds, and by 2026-02-15 has welcomed ben, cyd and dee; she calls and runs every session.");

// Too early: people who have just come are not to be loaded with the whole.
Say($"{Date(40)}  ada would hand coordination to ben at once:");
var tooEarly = log.WhyNot(new ProposeTransfer(Coordination, ada, ben, ada, Day(40)))!;
Say($"            refused: {tooEarly.Because}");
Say($"            what would change it: {tooEarly.Remedy}");
On(41, at => new OfferRaise(ben, active, ada, at), at => new AcceptRaise(ben, at));
On(77, at => new OfferRaise(cyd, active, ada, at), at => new AcceptRaise(cyd, at));
On(95, at => new EnterStage(LifeCycleModels.Coalescing, "four people come to every call", ada, at));
On(100, at => new OfferRaise(dee, active, ada, at), at => new AcceptRaise(dee, at));
Say($"{Date(41)}  ben takes up the remedy and is active; cyd and dee follow by {Date(100)}. Nothing is handed on yet.");

Chapter("Doing moves first: facilitation goes round");
foreach (var (who, day) in new[] { (ben, 120), (cyd, 135), (dee, 150) })
{
    UpTo(day);
    rotation = rotation.Do(log.Community, new DeclareWillingness(who, Day(day))).OrThrow();
    Say($"{Date(day)}  {who} will facilitate too: everybody who is willing once before anybody twice.");
}

On(155, at => new OfferRaise(ben, core, ada, at), at => new AcceptRaise(ben, at));
On(170, at => new OfferRaise(cyd, core, ben, at), at => new AcceptRaise(cyd, at));
On(200, at => new EnterStage(LifeCycleModels.Maturing, "sessions run whoever is away", ada, at));
Say($"{Date(200)}  the core is ada, ben and cyd, and the community says that it has formed.");

Chapter("Evolving identity: what are we for, now?");
On(230, at => new ProposeAmendment(new CharterChange { Values = ["openness", "expertise"] }, ben, at));
On(235, at => new ObjectToAmendment(Amendment(), "without «no rank» it is not the community that I joined", cyd, at));
Say($"{Date(230)}  ben proposes «expertise» instead of «no rank»; cyd objects, and one reasoned objection is enough.");
On(260, at => new ProposeAmendment(
    new CharterChange { Purpose = "grow our practice together and write about it", Values = ["openness", "no rank", "we study what we do"] }, cyd, at));
On(262, at => new ConsentToAmendment(Amendment(), ada, at));
On(265, at => new ConsentToAmendment(Amendment(), ben, at));
On(272, at => new CloseJuncture(JunctureKind.EvolvingIdentity, "we may add to what we are; we do not trade it in", ben, at));
Say($"{Date(265)}  cyd's own proposal is adopted: «{log.Community.Charter.Current!.Purpose}».");
Say($"            No value is lost, one word of the purpose is, «the» for «our»: ethos {log.Community.Charter.Continuity!.Overall:0.00} of 1.");

Chapter("Leadership transfer: step by step, with an overlap each time");
HandOn(300, Coordination, 2_500, ben);
HandOn(350, Coordination, 3_000, ben);
HandOn(400, Coordination, 2_500, cyd);
HandOn(425, Agenda, 10_000, dee);
HandOn(450, Keeping, 10_000, cyd);
HandOn(475, Facilitation, 10_000, dee);
HandOn(500, Coordination, 1_000, dee);
UpTo(727);
foreach (var handed in log.Events.Select(e => e.Event).OfType<TransferProposed>())
{
    var accepted = log.Events.Select(e => e.Event).OfType<TransferAccepted>().Single(e => e.Transfer == handed.Transfer);
    var completed = log.Events.Select(e => e.Event).OfType<TransferCompleted>().Single(e => e.Transfer == handed.Transfer);
    var part = handed.Shares.Power / (double)LeadershipShares.Total;
    Say($"{accepted.At:yyyy-MM-dd}  {handed.To} accepts {part,5:P0} of {handed.Function,-12}  nobody objects; theirs from {completed.At:yyyy-MM-dd}");
}

Say($"            ada keeps a tenth of coordination, to be asked.");

Chapter("The same two years as numbers");
var life = Chronicle.Of(log.Events, rotation.Events);
var facts = new DistributionFacts { Deeds = [.. Calls.Select((c, i) => new LeadershipDeed(Who(c), Coordination, Day(14 * (i + 1))))] };
var rule = new DistributionRule { Author = "this story", Deeds = [.. DistributionRule.Default.Deeds, new DeedKind("rotation.turn-taken", Facilitation)] };
var quarters = LeadershipWindow.Series(life, facts, rule: rule, until: Day(727));

Say($"                 the founder        all leadership           coordination               ethos");
Say($"quarter from    holds     does    led by   configuration     held  deeds   by    part   kept");
foreach (var quarter in quarters)
{
    var (mix, coordination) = (HybridConfiguration.Of(quarter, rule), CoordinationWindow.Of(quarter, rule));
    var (founder, all) = ($"{Percent(Holds(quarter)),7}  {Percent(Does(quarter)),7}", $"{quarter.Enacted.Count,6}   {mix.Kind,-13}");
    var held = $"{Percent(coordination.Held),7}  {coordination.Deeds,5}  {coordination.Coordinators,3}  {Percent(coordination.ShareOfDeeds),6}";
    Say($"{quarter.From:yyyy-MM-dd}    {founder}    {all}  {held}   {quarter.Ethos!.Overall:0.00}");
}

Say($"Deeds are calls sent, sessions run (from the rotation's own events), and what the constitution's events show.");

Chapter("The three junctures, from the record");
foreach (var e in log.Events.Select(e => e.Event))
{
    _ = e switch
    {
        JunctureOpened o => Say($"{e.At:yyyy-MM-dd}  {Named(o.Kind),-19} opens:  {o.Cause}"),
        JunctureClosed c => Say($"{e.At:yyyy-MM-dd}  {Named(c.Kind),-19} closes: {c.Lesson}"),
        _ => false,
    };
}

Chapter("What became of the founder's share");
var (first, last) = (quarters[0], quarters[^1]);
var (before, after) = (CoordinationWindow.Of(first), CoordinationWindow.Of(last));
var (holders, even) = (log.Community.Leadership.Functions[Coordination].Holders, RotationFairness.Of(rotation.State).Spread);
Say($"ada held {Percent(Holds(first))} of leadership and holds {Percent(Holds(last))}.");
Say($"She did {Percent(Does(first))} of it and does {Percent(Does(last))}: she facilitates when it is her turn.");
Say($"Leadership was that of {first.Concentration!.Effective:0.0} person and is shared as if by {last.Concentration!.Effective:0.0}.");
Say($"Coordination: {Percent(before.Held)} held at the start, {Percent(after.Held)} at the end, now by {string.Join(", ", holders)};");
Say($"{before.Deeds} deeds in the first quarter, {after.Deeds} in the last. Turns in the rotation differ by {even:0.00} a round.");
Say($"");
Say($"So power moved, step by step, and coordination did not shrink with it: two series, and never one number.");
Say($"The ethos changed once, by a word, when the whole core had consented; handing on cost nothing of it.");

static string Named(JunctureKind kind) => kind switch
{
    JunctureKind.Formation => "formation",
    JunctureKind.EvolvingIdentity => "evolving identity",
    _ => "leadership transfer",
};

DateTimeOffset Day(int day) => founding.AddDays(day);

string Date(int day) => FormattableString.Invariant($"{Day(day):yyyy-MM-dd}");

static string Percent(double? part) => FormattableString.Invariant($"{part:P1}");

MemberId Who(char letter) => letter switch { 'a' => ada, 'b' => ben, 'c' => cyd, _ => dee };

AmendmentId Amendment() => log.Community.Charter.Amendments[^1].Id;

double Holds(LeadershipWindow window) => window.Formal.FirstOrDefault(s => s.Member == ada)?.Share ?? 0;

double Does(LeadershipWindow window) => (double)(window.Enacted.FirstOrDefault(d => d.Member == ada)?.Deeds ?? 0) / window.Deeds;

// One decision on one day, after the sessions that came before it.
void On(int day, params Func<DateTimeOffset, DomainCommand>[] commands)
{
    UpTo(day);
    log = log.Do([.. commands.Select(c => c(Day(day)))]).OrThrow();
}

// Sessions take place every fortnight; each begins with the deadlines that have passed, and whose turn it is facilitates.
void UpTo(int day)
{
    for (; 14 * (sessions + 1) <= day && sessions < Calls.Length; sessions++)
    {
        var at = Day(14 * (sessions + 1));
        log = log.DoDue(at);
        rotation = rotation.Do(log.Community, new NameNext(StreamId.Of(id, "session", Date(14 * (sessions + 1))), ada, at)).OrThrow();
        rotation = rotation.Do(log.Community, new TakeTurn(rotation.State.Named!.Value, at)).OrThrow();
    }
}

void HandOn(int day, LeadershipFunction function, int shares, MemberId to)
{
    On(day, at => new ProposeTransfer(function, ada, to, ada, at) { Shares = LeadershipShares.Of(shares) });
    On(day + 1, at => new AcceptTransfer(log.Community.Leadership.Transfers.Keys.Max(), to, at));
}

static void Chapter(string title) => Console.WriteLine($"\n== {title}");

static bool Say(FormattableString line)
{
    Console.WriteLine(FormattableString.Invariant(line));
    return true;
}
