using CoP.Domain.Collections;
using CoP.Domain.Deciding;
using CoP.Domain.Formats;
using CoP.Domain.LifeCycles;
using CoP.Domain.Measures;
using CoP.Domain.Participation;

namespace CoP.Domain.Distribution;

/// <summary>One walk over who belongs, and over the answers of each window. For one thread.</summary>
internal sealed class NominationPass(WindowPlan plan, List<Nomination> answers)
{
    private readonly SortedSet<MemberId> belonging = [];

    public ValueList<NominationWindow> Run(ValueList<EventEnvelope> entries, DateTimeOffset? until)
    {
        var first = entries[0].Event.At;
        var last = until ?? new[] { entries[^1].Event.At, answers is [.., var latest] ? latest.At : first }.Max();
        var (windows, read, oldest) = (new List<NominationWindow>(), 0, 0);
        plan.ThrowIfTooMany(0, first, last);
        for (var from = first; from <= last; from += plan.Step)
        {
            var end = from + plan.Length;
            for (; read < entries.Count && entries[read].Event.At < end; read++)
            {
                Take(entries[read].Event);
            }

            while (oldest < answers.Count && answers[oldest].At < from)
            {
                oldest++;
            }

            windows.Add(Told(from, end, answers.Skip(oldest).TakeWhile(a => a.At < end)));
        }

        return windows.ToValueList();
    }

    private NominationWindow Told(DateTimeOffset from, DateTimeOffset end, IEnumerable<Nomination> given)
    {
        var counted = given.Where(a => belonging.Contains(a.From) && (a.To is not { } to || belonging.Contains(to))).ToList();
        if (counted.Count == 0)
        {
            return new(from, end, belonging.Count, 0, null);
        }

        var number = belonging.Select((m, i) => (m, i)).ToDictionary(p => p.m, p => p.i);
        var ties = counted.Where(a => a.To is not null).Select(a => (number[a.From], number[a.To!.Value]));
        return new(from, end, number.Count, counted.Count, NetworkShape.Of(number.Count, ties));
    }

    private void Take(DomainEvent happened)
    {
        switch (happened)
        {
            case FounderJoined or MemberWelcomed or InvitationAccepted:
                belonging.Add(((ParticipationEvent)happened).Member);
                break;
            case MemberDeparted or MemberRemoved:
                belonging.Remove(((ParticipationEvent)happened).Member);
                break;
            case LifeCycleEnded:
                belonging.Clear();
                break;
            default:
                break;
        }
    }
}
