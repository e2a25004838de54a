using CoP.Domain.Deciding;

namespace CoP.Domain.Testing;

/// <summary>What a scenario led to; each check returns it, so that checks can be chained.</summary>
/// <remarks>Immutable. A failed check throws a <see cref="LawBrokenException"/> that tells what was given, sent, expected and what came.</remarks>
/// <typeparam name="TEvent">The events, value-equal.</typeparam>
/// <typeparam name="TState">The state.</typeparam>
public sealed class ScenarioAnswer<TEvent, TState>
    where TEvent : notnull
{
    private readonly Func<TEvent, TEvent> seen;
    private readonly TState before;
    private readonly string story;

    internal ScenarioAnswer(Outcome<TEvent, TState> outcome, TState before, Func<TEvent, TEvent> seen, string story)
    {
        Outcome = outcome;
        this.before = before;
        this.seen = seen;
        this.story = story;
    }

    /// <summary>The decision and the state that it led to.</summary>
    public Outcome<TEvent, TState> Outcome { get; }

    /// <summary>Expects acceptance with exactly these events.</summary>
    /// <param name="events">The events, oldest first.</param>
    /// <returns>This answer.</returns>
    /// <exception cref="LawBrokenException">It was refused, or other events happened.</exception>
    public ScenarioAnswer<TEvent, TState> Then(params ReadOnlySpan<TEvent> events)
    {
        TEvent[] expected = [.. events];
        return Expect(Outcome.IsAccepted && Outcome.Events.Select(seen).SequenceEqual(expected.Select(seen)), Told(expected));
    }

    /// <summary>Expects acceptance with one event of a type among others.</summary>
    /// <typeparam name="T">The type of event.</typeparam>
    /// <param name="fits">What else must hold for it; anything by default.</param>
    /// <returns>This answer.</returns>
    /// <exception cref="LawBrokenException">It was refused, or there is no such event.</exception>
    public ScenarioAnswer<TEvent, TState> ThenSome<T>(Func<T, bool>? fits = null)
        where T : TEvent =>
        Expect(Outcome.Events.OfType<T>().Any(e => fits?.Invoke(e) ?? true), $"an event {typeof(T).Name}{(fits is null ? string.Empty : " that fits")}");

    /// <summary>Expects acceptance without any event: what was asked for is so already.</summary>
    /// <returns>This answer.</returns>
    /// <exception cref="LawBrokenException">It was refused, or something happened.</exception>
    public ScenarioAnswer<TEvent, TState> ThenNothing() => Then([]);

    /// <summary>Expects a refusal.</summary>
    /// <param name="code">Its code.</param>
    /// <returns>This answer.</returns>
    /// <exception cref="LawBrokenException">It was accepted, or refused for another reason.</exception>
    public ScenarioAnswer<TEvent, TState> ThenRefused(string code) =>
        Expect(Refused(r => string.Equals(r.Code, code, StringComparison.Ordinal)), $"refused {code}");

    /// <summary>Expects a refusal of a type, with the values in it.</summary>
    /// <typeparam name="TRefusal">The type of refusal.</typeparam>
    /// <param name="fits">What else must hold for it; anything by default.</param>
    /// <returns>This answer.</returns>
    /// <exception cref="LawBrokenException">It was accepted, or refused for another reason.</exception>
    public ScenarioAnswer<TEvent, TState> ThenRefused<TRefusal>(Func<TRefusal, bool>? fits = null)
        where TRefusal : Refusal =>
        Expect(Refused(r => r is TRefusal t && (fits?.Invoke(t) ?? true)), $"refused as {typeof(TRefusal).Name}{(fits is null ? string.Empty : " that fits")}");

    /// <summary>Expects something of the state after the decision.</summary>
    /// <param name="fits">What must hold.</param>
    /// <param name="what">The same in words, for the message.</param>
    /// <returns>This answer.</returns>
    /// <exception cref="LawBrokenException">It does not hold.</exception>
    public ScenarioAnswer<TEvent, TState> ThenState(Func<TState, bool> fits, string what = "a state that fits")
    {
        ArgumentNullException.ThrowIfNull(fits);
        return Expect(fits(Outcome.State), what);
    }

    /// <summary>Expects exactly this state after the decision.</summary>
    /// <param name="state">The state.</param>
    /// <returns>This answer.</returns>
    /// <exception cref="LawBrokenException">The state is another.</exception>
    public ScenarioAnswer<TEvent, TState> ThenState(TState state) =>
        Expect(EqualityComparer<TState>.Default.Equals(Outcome.State, state), $"state: {state}");

    // A refusal that changes the state is no refusal, whatever its code.
    private bool Refused(Func<Refusal, bool> fits) =>
        Outcome.Refusal is { } refusal && fits(refusal) && EqualityComparer<TState>.Default.Equals(Outcome.State, before);

    private ScenarioAnswer<TEvent, TState> Expect(bool holds, string expected) => holds
        ? this
        : throw new LawBrokenException("a scenario", $"{story}then expected\n  {expected}\nbut came\n  {Came()}\n  state: {Outcome.State}");

    private string Came() => Outcome.Refusal?.ToString() ?? Told([.. Outcome.Events]);

    private static string Told(TEvent[] events) => events.Length == 0 ? "accepted: nothing changes" : string.Join("\n  ", events);
}
