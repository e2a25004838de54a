using CoP.Domain.Collections;
using CoP.Domain.Deciding;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;
using CoP.Domain.Streams;

namespace CoP.Domain.Trajectories;

/// <summary>Who had access to what, event by event. For one thread.</summary>
internal sealed class AccessReading
{
    private readonly Dictionary<MemberId, Person> people = [];
    private readonly List<Sequestration> over = [];

    private AccessReading()
    {
    }

    public static AccessReading Of(Chronicle chronicle)
    {
        var reading = new AccessReading();
        foreach (var entry in chronicle.Entries)
        {
            reading.Apply(entry.Event);
        }

        return reading;
    }

    public ValueList<Sequestration> Sequestrations() => over
        .Concat(people.Where(p => p.Value.Since is not null).Select(p => Told(p.Key, p.Value, null)))
        .OrderBy(s => s.From)
        .ThenBy(s => s.Member)
        .ToValueList();

    private void Apply(DomainEvent happened)
    {
        switch (happened)
        {
            case FounderJoined e:
                people[e.Member] = new(null);
                break;
            case MemberWelcomed e:
                people[e.Member] = new(e.Warrant.Conferrer) { Since = e.At };
                break;
            case InvitationAccepted e:
                people[e.Member] = new(e.Warrant.Conferrer) { Since = e.At };
                break;
            case AccessRecorded e:
                Give(e.Member, Known(e), e);
                break;
            case BarrierRecorded e:
                Take(Known(e), e);
                break;
            case MemberDeparted or MemberRemoved:
                var left = ((ParticipationEvent)happened).Member;
                End(left, Known((ParticipationEvent)happened), happened.At);
                people.Remove(left);
                break;
            case LeaveTaken or MemberMarkedInactive or MemberRetired:
                Known((ParticipationEvent)happened).IsAway = true;
                break;
            case MemberReturned e:
                Known(e).IsAway = false;
                break;
            case LifeCycleEnded e:
                EndAll(e.At);
                break;
            default:
                break;
        }
    }

    private void Give(MemberId member, Person person, AccessRecorded e)
    {
        person.Access |= e.Access;
        if ((person.Access & Sequestration.WaysIn) != Access.None)
        {
            End(member, person, e.At);
        }
    }

    private static void Take(Person person, BarrierRecorded e)
    {
        person.Access &= ~e.Access;
        person.Barriers.Add(new(e.Access, e.At, e.By));
        if (person.WelcomedBy is not null && (person.Access & Sequestration.WaysIn) == Access.None)
        {
            person.Since ??= e.At;
        }
    }

    private void EndAll(DateTimeOffset at)
    {
        foreach (var (member, person) in people)
        {
            End(member, person, at);
        }

        people.Clear();
    }

    private void End(MemberId member, Person person, DateTimeOffset at)
    {
        if (person.Since < at)
        {
            over.Add(Told(member, person, at));
        }

        person.Since = null;
    }

    private Person Known(ParticipationEvent e) => people.TryGetValue(e.Member, out var person)
        ? person
        : throw new CorruptHistoryException(e.Type, $"{e.Member} is no member; a history is read from its founding on.", null);

    private static Sequestration Told(MemberId member, Person person, DateTimeOffset? until) =>
        new(member, person.Since!.Value, until, person.WelcomedBy!.Value, person.Barriers.ToValueList(), person.IsAway);

    private sealed class Person(MemberId? welcomedBy)
    {
        public MemberId? WelcomedBy { get; } = welcomedBy;

        public DateTimeOffset? Since { get; set; }

        public Access Access { get; set; }

        public bool IsAway { get; set; }

        public List<RecordedBarrier> Barriers { get; } = [];
    }
}
