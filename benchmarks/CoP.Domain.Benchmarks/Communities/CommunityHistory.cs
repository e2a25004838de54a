using CoP.Domain.Charters;
using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Leadership;
using CoP.Domain.Participation;

namespace CoP.Domain.Benchmarks.Communities;

/// <summary>A long valid history: newcomers join, rise, step back, rest, return, get access, and shares change hands.</summary>
internal static class CommunityHistory
{
    private static readonly DateTimeOffset Day = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly Level Peripheral = new("peripheral");
    private static readonly Level Active = new("active");

    public static IReadOnlyList<DomainEvent> Of(int members, int events, int seed)
    {
        var random = new Random(seed);
        var ada = new MemberId("m0");
        var ids = Enumerable.Range(0, members).Select(i => new MemberId(FormattableString.Invariant($"m{i}"))).ToArray();
        var founding = CommunityDecider.Default.Do(Community.Unfounded, new FoundCommunity(
            new("long"), new Charter("Long", about: "learning", purpose: "learn", values: ["openness"], practice: ["talk"]), [ada], ada, Day));
        var history = new List<DomainEvent>(events);
        history.AddRange(founding.Events);
        var warrant = new Warrant.Conferred(ada);
        history.AddRange(ids.Skip(1).Select(id => new MemberWelcomed(id, Peripheral, warrant) { By = ada, At = Day }));
        var away = new bool[members];
        var raised = new bool[members];
        while (history.Count < events)
        {
            var at = Day.AddSeconds(history.Count);
            var i = 1 + random.Next(members - 1);
            switch (random.Next(25))
            {
                case 0:
                    Transfer(history, ids[i], ada, at);
                    break;
                case < 4:
                    away[i] = !away[i];
                    history.Add(away[i] ? new LeaveTaken(ids[i]) { By = ids[i], At = at } : new MemberReturned(ids[i]) { By = ids[i], At = at });
                    break;
                case < 10 when !away[i]:
                    Move(history, ids[i], ada, ref raised[i], warrant, at);
                    break;
                case < 15 when !away[i]:
                    history.Add(new AccessRecorded(ids[i], Access.Talk) { By = ada, At = at });
                    break;
                case >= 15 when !away[i]:
                    history.Add(new BarrierRecorded(ids[i], Access.Talk) { By = ada, At = at });
                    break;
                default:
                    break;
            }
        }

        return history;
    }

    private static void Move(List<DomainEvent> history, MemberId id, MemberId by, ref bool raised, Warrant warrant, DateTimeOffset at)
    {
        if (raised)
        {
            history.Add(new MemberSteppedBack(id, Active, Peripheral, new Warrant.Self()) { By = id, At = at });
        }
        else
        {
            history.Add(new RaiseOffered(id, Active, warrant) { By = by, At = at });
            history.Add(new RaiseAccepted(id, Peripheral, Active, warrant) { By = id, At = at });
        }

        raised = !raised;
    }

    private static void Transfer(List<DomainEvent> history, MemberId to, MemberId by, DateTimeOffset at)
    {
        var id = new TransferId(history.Count);
        history.Add(new TransferProposed(id, LeadershipFunctions.Coordination, by, to, LeadershipShares.Of(1_000), Overlap.GiverHolds, at.AddDays(30)) { By = by, At = at });
        history.Add(new TransferDeclined(id) { By = to, At = at });
    }
}
