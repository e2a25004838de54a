using CoP.Domain.Collections;

namespace CoP.Domain.Deciding;

/// <summary>How a module's decider spells its answers.</summary>
internal static class Decisions
{
    public static Decision<TEvent> Accept<TEvent>(params ReadOnlySpan<TEvent> events)
        where TEvent : notnull
    {
        var causes = new int[events.Length];
        Array.Fill(causes, -1);
        return new Decision<TEvent>.Accepted([.. events], [.. causes]);
    }

    public static Decision<TEvent> Refuse<TEvent>(Refusal because)
        where TEvent : notnull => new Decision<TEvent>.Refused(because);
}
