using CoP.Domain.Charters;
using CoP.Domain.Collections;
using CoP.Domain.Formats;
using CoP.Domain.Leadership;
using CoP.Domain.LifeCycles;

namespace CoP.Domain.Distribution;

/// <summary>One walk over a life: holdings, deeds and signs are poured into the windows that are open at the time. For one thread.</summary>
internal sealed class LeadershipPass
{
    private readonly WindowPlan plan;
    private readonly Companions companions;
    private readonly ILookup<string, DeedKind> kinds;
    private readonly Dictionary<string, bool> signs;
    private readonly ILookup<(MemberId Member, LeadershipFunction Function), Appointment> appointments;
    private readonly List<(DateTimeOffset At, LeadershipDeed? Deed, bool IsAligned)> told;
    private readonly Owner owner = new();
    private readonly Dictionary<LeadershipFunction, (FunctionHoldings Holdings, DateTimeOffset Since)> held = [];
    private readonly Queue<WindowTally> open = [];
    private readonly List<LeadershipWindow> closed = [];
    private LeadershipState leadership = LeadershipState.Empty;
    private CharterState charter = CharterState.Empty;
    private DateTimeOffset? next;
    private int nextTold;

    public LeadershipPass(DistributionFacts facts, WindowPlan plan, DistributionRule rule)
    {
        this.plan = plan;
        companions = new(rule.KnownAfter);
        kinds = rule.Deeds.Where(d => d.Weight > 0).ToLookup(d => d.Event, StringComparer.Ordinal);
        signs = rule.Signs.DistinctBy(s => s.Event, StringComparer.Ordinal).ToDictionary(s => s.Event, s => s.IsAligned, StringComparer.Ordinal);
        appointments = facts.Appointments.ToLookup(a => (a.Member, a.Function));
        told =
        [
            .. facts.Deeds.Select(d => (d.At, (LeadershipDeed?)d, false))
                .Concat(facts.Signs.Select(s => (s.At, (LeadershipDeed?)null, s.IsAligned)))
                .OrderBy(t => t.At),
        ];
    }

    /// <summary>How often something was poured into a window: what the walk costs.</summary>
    public long Poured { get; private set; }

    public ValueList<LeadershipWindow> Run(IEnumerable<EventEnvelope> entries, DateTimeOffset? until)
    {
        foreach (var entry in entries)
        {
            next ??= entry.Event.At;
            if (entry.Event.At > until)
            {
                break;
            }

            Supply(entry.Event.At, isInclusive: false);
            Advance(entry.Event.At);
            Take(entry);
        }

        if (next is not null)
        {
            Supply(until ?? DateTimeOffset.MaxValue, isInclusive: true);
            Advance(until ?? DateTimeOffset.MinValue);
            while (open.TryDequeue(out var tally))
            {
                Close(tally);
            }
        }

        return closed.ToValueList();
    }

    // What the caller knows of an instant comes behind what the streams say of it: a deed meets the holders of its time.
    private void Supply(DateTimeOffset to, bool isInclusive)
    {
        for (; nextTold < told.Count && (told[nextTold].At < to || (isInclusive && told[nextTold].At == to)); nextTold++)
        {
            var (at, deed, isAligned) = told[nextTold];
            Advance(at);
            if (open.Count == 0)
            {
                continue;
            }

            if (deed is not null)
            {
                Do(deed);
            }
            else
            {
                Sign(isAligned);
            }
        }
    }

    private void Advance(DateTimeOffset at)
    {
        plan.ThrowIfTooMany(closed.Count + open.Count, next ?? DateTimeOffset.MaxValue, at);
        for (; next <= at; next += plan.Step)
        {
            CloseUpTo(next.Value);
            open.Enqueue(new(next.Value, next.Value + plan.Length));
        }

        CloseUpTo(at);
    }

    private void CloseUpTo(DateTimeOffset at)
    {
        while (open.TryPeek(out var oldest) && oldest.Until <= at)
        {
            Close(open.Dequeue());
        }
    }

    private void Close(WindowTally tally)
    {
        foreach (var (function, (holdings, since)) in held)
        {
            Pour(tally, function, holdings, since, tally.Until);
        }

        closed.Add(tally.Build(charter.Continuity));
    }

    private void Take(EventEnvelope entry)
    {
        switch (entry.Event)
        {
            case LeadershipEvent e:
                Lead(e);
                break;
            case CharterEvent e:
                charter = CharterDecider.Evolve(charter, e, owner);
                break;
            case LifeCycleEnded e:
                held.Keys.ToList().ForEach(f => Rehold(f, null, e.At));
                break;
            default:
                break;
        }

        if (signs.TryGetValue(entry.Event.Type, out var isAligned))
        {
            Sign(isAligned);
        }

        if (entry.Cause?.Position is null && entry.Event.By.TryGetMember(out var by))
        {
            foreach (var kind in kinds[entry.Event.Type])
            {
                Do(new(by, kind.Function, entry.Event.At) { Weight = kind.Weight, Occasion = LeadershipEvents.OccasionOf(entry.Event) });
            }
        }
    }

    private void Lead(LeadershipEvent happened)
    {
        var touched = LeadershipEvents.FunctionOf(leadership, happened);
        leadership = LeadershipDecider.Evolve(leadership, happened, owner);
        if (touched is not { } function)
        {
            return;
        }

        Rehold(function, leadership.Functions[function], happened.At);
        foreach (var tally in open.Where(_ => happened is HoldingVacated))
        {
            tally.Of(function).Vacancies++;
        }
    }

    private void Rehold(LeadershipFunction function, FunctionHoldings? holdings, DateTimeOffset at)
    {
        if (held.TryGetValue(function, out var before))
        {
            foreach (var tally in open)
            {
                Pour(tally, function, before.Holdings, before.Since, at);
            }
        }

        if (holdings is null)
        {
            held.Remove(function);
        }
        else
        {
            held[function] = (holdings, at);
        }
    }

    private void Pour(WindowTally tally, LeadershipFunction function, FunctionHoldings holdings, DateTimeOffset since, DateTimeOffset until)
    {
        tally.Of(function).Hold(holdings, until - (since > tally.From ? since : tally.From));
        Poured++;
    }

    private void Do(LeadershipDeed deed)
    {
        var isPlanned = IsPlanned(deed);
        var joined = companions.Join(deed, isPlanned);
        foreach (var tally in open)
        {
            tally.Do(deed, isPlanned, joined);
            Poured++;
        }
    }

    private bool IsPlanned(LeadershipDeed deed) =>
        (held.TryGetValue(deed.Function, out var now) && (now.Holdings.Acting == deed.Member || !now.Holdings.Of(deed.Member).IsNone))
        || appointments[(deed.Member, deed.Function)].Any(a => a.From <= deed.At && (a.Until is null || deed.At < a.Until));

    private void Sign(bool isAligned)
    {
        foreach (var tally in open)
        {
            tally.Sign(isAligned);
            Poured++;
        }
    }
}
