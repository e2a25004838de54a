using System.Collections.Immutable;
using CoP.Domain.Collections;
using CoP.Domain.Deciding;
using CoP.Domain.Formats;
using CoP.Domain.Validation;

namespace CoP.Domain.Landscapes;

/// <summary>A landscape together with its history.</summary>
/// <remarks>Immutable and thread-safe: every decision gives a new log. Programs with a store keep the events there and use <see cref="LandscapeDecider.Over"/>.</remarks>
public sealed class LandscapeLog
{
    private readonly ImmutableList<EventEnvelope> events;
    private readonly ImmutableList<Hooks<LandscapeCommand, LandscapeEvent, Landscape>> hooks;

    private LandscapeLog(Landscape landscape, ImmutableList<EventEnvelope> events, ImmutableList<Hooks<LandscapeCommand, LandscapeEvent, Landscape>> hooks)
    {
        Landscape = landscape;
        this.events = events;
        this.hooks = hooks;
    }

    /// <summary>The landscape as it stands.</summary>
    public Landscape Landscape { get; }

    /// <summary>Which stream.</summary>
    public StreamId Id => Landscape.Id;

    /// <summary>Its history, oldest first.</summary>
    public IReadOnlyList<EventEnvelope> Events => events;

    /// <summary>Begins a landscape; nothing has happened in it yet.</summary>
    /// <param name="name">Its name: readable text of 1 to 256 characters without a slash, which would make it the stream of a community.</param>
    /// <returns>Its log without events, in the stream <c>landscape/&lt;name&gt;</c>.</returns>
    /// <exception cref="ArgumentException">The name cannot be read, or has a slash.</exception>
    public static LandscapeLog Begin(string name) => name?.Contains('/', StringComparison.Ordinal) == true
        ? throw new ArgumentException($"The name '{name}' has a slash.", nameof(name))
        : new(Landscape.Before(new($"{Landscape.Kind}/{TextKey.Name(name!, nameof(name)).Text}")), [], []);

    /// <summary>Rebuilds a landscape from its written form. Asks no guard and sets off no reaction.</summary>
    /// <param name="lines">The events of one stream, one a line, from its beginning.</param>
    /// <returns>The log; an incomplete last decision is left out.</returns>
    /// <exception cref="InvalidHistoryException">A line cannot be read, or there is no event; the exception lists every problem with its line.</exception>
    /// <exception cref="CorruptHistoryException">An event cannot follow, or the stream is of no landscape.</exception>
    public static LandscapeLog Replay(IEnumerable<string> lines)
    {
        var reading = LandscapeFormat.Events.Read(lines);
        if (!reading.Report.IsValid)
        {
            throw new InvalidHistoryException(reading.Report);
        }

        if (reading.Events is not [var first, ..])
        {
            throw new InvalidHistoryException(new ValidationReport([new("stream", "history.empty", null, "there is no event, so nobody knows which stream it is.")]));
        }

        return Landscape.IsOf(first.Stream)
            ? new(Fold(Landscape.Before(first.Stream), reading.Events), [.. reading.Events], [])
            : throw new CorruptHistoryException(first.Event.Type, $"the stream {first.Stream} is of no landscape.", first.Position);
    }

    /// <summary>Adds an integrator's hooks to all further decisions.</summary>
    /// <param name="more">Guards and reactions.</param>
    /// <returns>A log that asks them.</returns>
    public LandscapeLog With(Hooks<LandscapeCommand, LandscapeEvent, Landscape> more)
    {
        ArgumentNullException.ThrowIfNull(more);
        return new(Landscape, events, hooks.Add(more));
    }

    /// <summary>Answers commands as one decision: all of them, or none.</summary>
    /// <param name="view">The communities as they stand; at least those that the commands name.</param>
    /// <param name="commands">The commands, in order.</param>
    /// <returns>The decision and the log that it leads to.</returns>
    public Outcome<LandscapeEvent, LandscapeLog> Do(LandscapeView view, params ReadOnlySpan<LandscapeCommand> commands)
    {
        var outcome = hooks.Aggregate(LandscapeDecider.Over(view, Id), (d, h) => d.With(h)).Do(Landscape, commands);
        return new(outcome.Decision, outcome.IsAccepted ? Follow(outcome, commands) : this);
    }

    /// <summary>Says whether <see cref="Do"/> would accept a command, the hooks of this log asked.</summary>
    /// <param name="view">The communities as they stand.</param>
    /// <param name="command">The command.</param>
    /// <returns>Whether it would.</returns>
    public bool CanDo(LandscapeView view, LandscapeCommand command) => WhyNot(view, command) is null;

    /// <summary>Says why <see cref="Do"/> would refuse a command, the hooks of this log asked.</summary>
    /// <param name="view">The communities as they stand.</param>
    /// <param name="command">The command.</param>
    /// <returns>The refusal; <see langword="null"/> if it would accept.</returns>
    public Refusal? WhyNot(LandscapeView view, LandscapeCommand command) => Do(view, command).Refusal;

    /// <summary>Writes the history.</summary>
    /// <returns>The events, one a line, as JSON.</returns>
    public IEnumerable<string> ToJsonLines() => events.Select(LandscapeFormat.Events.Write);

    private static Landscape Fold(Landscape landscape, ValueList<EventEnvelope> events)
    {
        var owner = new Owner();
        foreach (var envelope in events)
        {
            landscape = envelope.Event is LandscapeEvent e ? LandscapeDecider.Evolve(landscape, e, owner) : LandscapeDecider.Skip(landscape, envelope.Event);
        }

        return landscape;
    }

    private LandscapeLog Follow(Outcome<LandscapeEvent, Landscape> outcome, ReadOnlySpan<LandscapeCommand> commands)
    {
        var wide = new DomainCommand[commands.Length];
        for (var i = 0; i < commands.Length; i++)
        {
            wide[i] = commands[i];
        }

        return new(outcome.State, events.AddRange(EventEnvelope.Wrap(Id, Landscape.Position, outcome.Decision, wide)), hooks);
    }
}
