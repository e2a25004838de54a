using CoP.Domain.Charters;
using CoP.Domain.Deciding;
using CoP.Domain.Gatherings;
using CoP.Domain.Learning;
using CoP.Domain.ValueCreation;

namespace CoP.Domain.Benchmarks.Communities;

/// <summary>Streams beside the constitution as a store holds them: each whole, one after the other, never all in memory.</summary>
internal static class ActivityHistory
{
    private static readonly DateTimeOffset Day = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly Space Hall = new("hall", SpaceAccess.Public, SpaceMode.InPerson);

    /// <summary>A session of many: planned, signed up to, attended, spoken in, held.</summary>
    public static IEnumerable<DomainEvent> Session(int number, MemberId[] people)
    {
        var (by, at) = (people[0], Day.AddDays(number));
        yield return new SessionPlanned(new($"session {number}", at, at.AddHours(2)), Hall, [by]) { By = by, At = at, Seen = 1 };
        yield return new SessionOpened { By = by, At = at, Seen = 1 };
        foreach (var member in people)
        {
            yield return new Attended(member) { By = member, At = at, Seen = 1 };
            yield return new Contributed(member, ContributionKind.Spoke, 1) { By = by, At = at, Seen = 1 };
        }

        yield return new SessionHeld { By = by, At = at.AddHours(2), Seen = 1 };
    }

    /// <summary>One person's area of influence, tested again and again.</summary>
    public static IEnumerable<DomainEvent> Influence(MemberId member, int events)
    {
        Matter[] matters = [new("change the agenda"), new("speak to the director")];
        for (var i = 0; i < events; i++)
        {
            var (at, round, matter) = (Day.AddDays(i), i / 6, matters[i / 3 % 2]);
            var belief = round % 2 == 0 ? BoundaryBelief.Beyond : BoundaryBelief.Within;
            yield return (i % 3) switch
            {
                0 => new MatterPerceived(matter, belief) { By = member, At = at, Seen = 1 },
                1 => new BoundaryTestPlanned(matter, belief, "by asking") { By = member, At = at, Seen = 1 },
                _ => new BoundaryTested(matter, belief, TestOutcome.Widened, "it went well") { By = member, At = at, Seen = 1 },
            };
        }
    }

    /// <summary>A claim of value that is evidenced and brought back.</summary>
    public static IEnumerable<DomainEvent> Value(int number, MemberId member, StreamId session)
    {
        var at = Day.AddDays(number % 3_000);
        yield return new ValueClaimed(new("cycles-2011", new("applied"), "it helped", session, "the ward", member)) { By = member, At = at, Seen = 1 };
        yield return new EvidenceGiven(EvidenceKind.Effect, "fewer complaints") { By = member, At = at, Seen = 1 };
        yield return new EvidenceGiven(EvidenceKind.Contribution, "by the new routine") { By = member, At = at, Seen = 1 };
        yield return new ValueBroughtBack(session, "told in the next session") { By = member, At = at, Seen = 1 };
    }
}
