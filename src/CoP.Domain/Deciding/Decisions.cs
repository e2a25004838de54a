namespace CoP.Domain.Deciding;

/// <summary>How a module's decider spells its answers.</summary>
internal static class Decisions
{
    /// <summary>Accepts a command: every event is stamped with who and when.</summary>
    public static Decision<TEvent> Accept<TEvent>(DomainCommand command, params ReadOnlySpan<TEvent> events)
        where TEvent : DomainEvent
    {
        var at = command.At.ToUniversalTime();
        var stamped = new TEvent[events.Length];
        var causes = new Cause[events.Length];
        for (var i = 0; i < events.Length; i++)
        {
            stamped[i] = (TEvent)((DomainEvent)events[i] with { By = command.By, At = at });
            causes[i] = new(0, -1);
        }

        return new Decision<TEvent>.Accepted([.. stamped], [.. causes]);
    }

    public static Decision<TEvent> Refuse<TEvent>(Refusal because)
        where TEvent : notnull => new Decision<TEvent>.Refused(because);

    /// <summary>Makes a module's answer an answer of the whole.</summary>
    public static Decision<TWide> Widen<TNarrow, TWide>(this Decision<TNarrow> decision)
        where TNarrow : TWide
        where TWide : notnull => decision switch
        {
            Decision<TNarrow>.Accepted a => new Decision<TWide>.Accepted([.. a.New.Select(e => (TWide)e)], a.Causes),
            _ => new Decision<TWide>.Refused(decision.Refusal!),
        };
}
