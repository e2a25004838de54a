using CoP.Domain.Deciding;
using CoP.Domain.Leadership;
using CoP.Domain.Participation;

namespace CoP.Domain.Benchmarks.Communities;

/// <summary>The naive fold of the same events: dictionaries and mutable classes, no checks, no index, nothing shared.</summary>
internal sealed class MutableFold
{
    private readonly Dictionary<MemberId, Person> people = [];
    private readonly Dictionary<LeadershipFunction, Dictionary<MemberId, int>> holdings = [];
    private readonly Dictionary<TransferId, TransferProposed> transfers = [];

    public long Position { get; private set; }

    public DateTimeOffset Now { get; private set; }

    public int Count => people.Count + holdings.Count + transfers.Count;

    public void Apply(DomainEvent happened)
    {
        Position++;
        Now = happened.At;
        switch (happened)
        {
            case FounderJoined e:
                Join(e, e.Level, e.Warrant);
                break;
            case MemberWelcomed e:
                Join(e, e.Level, e.Warrant);
                break;
            case RaiseOffered e:
                people[e.Member].Offer = new(e.Level, e.By.Name);
                break;
            case RaiseAccepted e:
                Move(e, e.To);
                break;
            case MemberSteppedBack e:
                Move(e, e.To);
                break;
            case LeaveTaken e:
                Stand(e, Standing.OnLeave);
                break;
            case MemberReturned e:
                Stand(e, Standing.Member);
                break;
            case AccessRecorded e:
                people[e.Member].Access |= e.Access;
                break;
            case BarrierRecorded e:
                people[e.Member].Access &= ~e.Access;
                break;
            case FunctionEstablished { Holder: { } holder } e:
                holdings[e.Function] = new() { [holder] = 10_000 };
                break;
            case TransferProposed e:
                transfers[e.Transfer] = e;
                break;
            case TransferDeclined e:
                transfers.Remove(e.Transfer);
                break;
            default:
                break;
        }
    }

    private void Join(ParticipationEvent e, Level level, Warrant warrant) =>
        people[e.Member] = new() { Standing = Standing.Member, StandingSince = e.At, Level = level, LevelSince = e.At, Legitimacy = warrant };

    private void Move(ParticipationEvent e, Level level)
    {
        var person = people[e.Member];
        person.Level = level;
        person.LevelSince = e.At;
        person.Offer = null;
    }

    private void Stand(ParticipationEvent e, Standing standing)
    {
        var person = people[e.Member];
        person.Standing = standing;
        person.StandingSince = e.At;
        person.Offer = null;
    }

    private sealed class Person
    {
        public Standing Standing { get; set; }

        public DateTimeOffset StandingSince { get; set; }

        public Level Level { get; set; }

        public DateTimeOffset LevelSince { get; set; }

        public required Warrant Legitimacy { get; init; }

        public RaiseOffer? Offer { get; set; }

        public Access Access { get; set; }
    }
}
