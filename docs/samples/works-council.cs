#:project ../../src/CoP.Domain
using CoP.Domain;
using CoP.Domain.Charters;
using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Leadership;
using CoP.Domain.Participation;

var hooks = CommunityDecider.Hooks("works-council")
    .Before<AcceptTransfer>((community, accept) => community.Participation.Find(accept.By.Name)?.Access.HasFlag(Access.Information) == true
        ? null
        : new Veto("not-briefed", [new("successor", accept.By.Name.Value)]) { Advice = "the council briefs the successor; record the access." })
    .AfterEntry(StandingMachine.Definition, Standing.Member, (before, e, step, after) =>
        e is MemberWelcomed { Warrant: Warrant.Conferred by } welcomed
            ? [new RecordAccess(welcomed.Member, Access.OldTimers | Access.Talk, by.By, e.At)]
            : []);

var (ada, ben, day) = (new MemberId("ada"), new MemberId("ben"), new DateTimeOffset(2026, 1, 12, 12, 0, 0, TimeSpan.Zero));
var charter = new Charter("Learning developers", about: "learning development", purpose: "grow together", values: ["openness"], practice: ["retreats"]);
var log = CommunityLog.Found(new CommunityId("learning-developers"), charter, [ada], ada, day).With(hooks);

log = log.Do(new Welcome(ben, ada, day)).OrThrow();
foreach (var e in log.Events.TakeLast(2))
{
    Console.WriteLine($"{e.Id} {e.Event.Type}, cause {e.Cause?.Position}"); // the second follows from the first: the reaction's
}

log = log.Do(new OfferRaise(ben, new Level("active"), ada, day), new AcceptRaise(ben, day)).OrThrow();
log = log.Do(new ProposeTransfer(LeadershipFunctions.Coordination, ada, ben, ada, day)).OrThrow();
var transfer = log.Community.Leadership.Transfers.Keys.Single();
Console.WriteLine(log.Do(new AcceptTransfer(transfer, ben, day)));

log = log.Do(new RecordAccess(ben, Access.Information, ada, day)).OrThrow();
Console.WriteLine(log.Do(new AcceptTransfer(transfer, ben, day)).IsAccepted ? "accepted, now that ben has been briefed" : "refused");
