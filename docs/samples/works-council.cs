#:project ../../src/CoP.Domain
using CoP.Domain;
using CoP.Domain.Charters;
using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Leadership;
using CoP.Domain.Participation;

var approved = new HashSet<MemberId>();
var hooks = CommunityDecider.Hooks("works-council")
    .Before<AcceptTransfer>((community, accept) => approved.Contains(accept.By.Name)
        ? null
        : new Veto("pending", [new("successor", accept.By.Name.Value)]))
    .AfterEntry(StandingMachine.Definition, Standing.Member, (before, e, step, after) =>
        e is MemberWelcomed welcomed && welcomed.Warrant is Warrant.Conferred by
            ? [new RecordAccess(welcomed.Member, Access.OldTimers | Access.Talk, by.By, e.At)]
            : []);

var (ada, ben, day) = (new MemberId("ada"), new MemberId("ben"), new DateTimeOffset(2026, 1, 12, 12, 0, 0, TimeSpan.Zero));
var charter = new Charter("Learning developers", about: "learning development", purpose: "grow together", values: ["openness"], practice: ["retreats"]);
var log = CommunityLog.Found(new CommunityId("learning-developers"), charter, [ada], ada, day).With(hooks);

log = log.Do(new Welcome(ben, ada, day)).OrThrow();
Console.WriteLine($"A reaction of the integrator's: {log.Events[^1].Event}");

log = log.Do(new OfferRaise(ben, new Level("active"), ada, day), new AcceptRaise(ben, day)).OrThrow();
log = log.Do(new ProposeTransfer(LeadershipFunctions.Coordination, ada, ben, ada, day)).OrThrow();
var transfer = log.Community.Leadership.Transfers.Single().Key;
Console.WriteLine(log.Do(new AcceptTransfer(transfer, ben, day)));

approved.Add(ben);
Console.WriteLine(log.Do(new AcceptTransfer(transfer, ben, day)).IsAccepted ? "accepted, now that the works council has agreed" : "refused");
