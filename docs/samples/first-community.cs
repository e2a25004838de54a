#:project ../../src/CoP.Domain
using CoP.Domain;
using CoP.Domain.Charters;
using CoP.Domain.Communities;
using CoP.Domain.Leadership;
using CoP.Domain.Participation;

var ada = new MemberId("ada");
var ben = new MemberId("ben");
var day = new DateTimeOffset(2026, 1, 12, 12, 0, 0, TimeSpan.Zero);

var log = CommunityLog.Found(
    new CommunityId("learning-developers"),
    new Charter(
        "Learning developers",
        about: "learning development in universities",
        purpose: "grow the practice together",
        values: ["openness", "no rank"],
        practice: ["writing retreats"]),
    founders: [ada],
    by: ada,
    at: day);

log = log.Do(new Welcome(ben, By: ada, At: day)).OrThrow(); // legitimacy is conferred by somebody
var refused = log.Do(new ProposeTransfer(LeadershipFunctions.Coordination, From: ada, To: ben, By: ada, At: day));
Console.WriteLine(refused);

log = log.Do(new OfferRaise(ben, new Level("active"), By: ada, At: day), new AcceptRaise(By: ben, At: day)).OrThrow();
log = log.Do(new ProposeTransfer(LeadershipFunctions.Coordination, From: ada, To: ben, By: ada, At: day)).OrThrow();
foreach (var move in log.Community.AvailableMoves(ben, day).Where(m => m.IsPossible))
{
    Console.WriteLine(move);
}

File.WriteAllLines("events.jsonl", log.ToJsonLines()); // and back: CommunityLog.Replay(lines)
Console.WriteLine($"{log.Events.Count} events, coordination is held by {string.Join(", ", log.Community.Leadership.Functions[LeadershipFunctions.Coordination].Holders)}");
File.Delete("events.jsonl");
