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

    public static CommunityId Id { get; } = new("long");

    public static IReadOnlyList<DomainEvent> Of(int members, int events, int seed) => [.. Lazily(members, events, seed)];

    /// <summary>The same, one event after the other, for histories that no memory should hold.</summary>
    public static IEnumerable<DomainEvent> Lazily(int members, int events, int seed)
    {
        var random = new Random(seed);
        var ada = new MemberId("m0");
        var ids = Enumerable.Range(0, members).Select(i => new MemberId(FormattableString.Invariant($"m{i}"))).ToArray();
        var founding = CommunityDecider.Default.Do(Community.Unfounded, new FoundCommunity(
            Id, new Charter("Long", about: "learning", purpose: "learn", values: ["openness"], practice: ["talk"]), [ada], ada, Day));
        var warrant = new Warrant.Conferred(ada);
        var count = 0;
        foreach (var happened in founding.Events.Concat<DomainEvent>(ids.Skip(1).Select(id => new MemberWelcomed(id, Peripheral, warrant) { By = ada, At = Day })))
        {
            count++;
            yield return happened;
        }

        var away = new bool[members];
        var raised = new bool[members];
        while (count < events)
        {
            var at = Day.AddSeconds(count);
            var i = 1 + random.Next(members - 1);
            IEnumerable<DomainEvent> next = random.Next(25) switch
            {
                0 => Transfer(count, ids[i], ada, at),
                < 4 => Away(ids[i], ref away[i], at),
                < 10 when !away[i] => Move(ids[i], ada, ref raised[i], warrant, at),
                < 15 when !away[i] => [new AccessRecorded(ids[i], Access.Talk) { By = ada, At = at }],
                >= 15 when !away[i] => [new BarrierRecorded(ids[i], Access.Talk) { By = ada, At = at }],
                _ => [],
            };
            foreach (var happened in next)
            {
                count++;
                yield return happened;
            }
        }
    }

    private static DomainEvent[] Away(MemberId id, ref bool away, DateTimeOffset at)
    {
        away = !away;
        return away ? [new LeaveTaken(id) { By = id, At = at }] : [new MemberReturned(id) { By = id, At = at }];
    }

    private static DomainEvent[] Move(MemberId id, MemberId by, ref bool raised, Warrant warrant, DateTimeOffset at)
    {
        raised = !raised;
        return raised
            ? [new RaiseOffered(id, Active, warrant) { By = by, At = at }, new RaiseAccepted(id, Peripheral, Active, warrant) { By = id, At = at }]
            : [new MemberSteppedBack(id, Active, Peripheral, new Warrant.Self()) { By = id, At = at }];
    }

    private static DomainEvent[] Transfer(int position, MemberId to, MemberId by, DateTimeOffset at)
    {
        var id = new TransferId(position);
        return
        [
            new TransferProposed(id, LeadershipFunctions.Coordination, by, to, LeadershipShares.Of(1_000), Overlap.GiverHolds, at.AddDays(30)) { By = by, At = at },
            new TransferDeclined(id) { By = to, At = at },
        ];
    }
}
