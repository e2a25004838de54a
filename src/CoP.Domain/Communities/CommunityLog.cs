using System.Collections.Immutable;
using CoP.Domain.Charters;
using CoP.Domain.Collections;
using CoP.Domain.Deciding;
using CoP.Domain.Formats;

namespace CoP.Domain.Communities;

/// <summary>A community together with its history, for programs small enough to keep both in memory.</summary>
/// <remarks>
/// Immutable and thread-safe: every decision gives a new log. Programs with a store keep the events there and use <see cref="Community"/> with
/// a <see cref="Decider{TCommand, TEvent, TState}"/>.
/// </remarks>
public sealed class CommunityLog
{
    private readonly Decider<DomainCommand, DomainEvent, Community> decider;

    private readonly ImmutableList<EventEnvelope> events;

    private CommunityLog(Decider<DomainCommand, DomainEvent, Community> decider, Community community, ImmutableList<EventEnvelope> events)
    {
        this.decider = decider;
        this.events = events;
        Community = community;
    }

    /// <summary>A log without events and without hooks.</summary>
    public static CommunityLog Empty { get; } = new(CommunityDecider.Default, Community.Unfounded, []);

    /// <summary>The community as it stands.</summary>
    public Community Community { get; }

    /// <summary>Its history, oldest first.</summary>
    public IReadOnlyList<EventEnvelope> Events => events;

    /// <summary>Founds a community.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="charter">Its charter.</param>
    /// <param name="founders">The founding circle.</param>
    /// <param name="by">The founder who coordinates at first.</param>
    /// <param name="at">When.</param>
    /// <param name="rules">The rules in force; the usual ones if they are left out.</param>
    /// <returns>The log with the founding in it.</returns>
    /// <exception cref="RefusedException">The founding was refused.</exception>
    public static CommunityLog Found(
        CommunityId id, Charter charter, ValueList<MemberId> founders, MemberId by, DateTimeOffset at, GovernanceRules? rules = null) =>
        Empty.Do(new FoundCommunity(id, charter, founders, by, at) { Rules = rules ?? new() }).OrThrow();

    /// <summary>Adds an integrator's hooks to all further decisions.</summary>
    /// <param name="hooks">Guards and reactions.</param>
    /// <returns>A log that asks them.</returns>
    public CommunityLog With(Hooks<DomainCommand, DomainEvent, Community> hooks) => new(decider.With(hooks), Community, events);

    /// <summary>Answers commands as one decision: all of them with all that follows, or none.</summary>
    /// <param name="commands">The commands, in order.</param>
    /// <returns>The decision and the log that it leads to.</returns>
    public Outcome<DomainEvent, CommunityLog> Do(params ReadOnlySpan<DomainCommand> commands)
    {
        var outcome = decider.Do(Community, commands);
        return new(outcome.Decision, outcome.IsAccepted ? Follow(outcome, commands) : this);
    }

    /// <summary>Says whether <see cref="Do"/> would accept a command, the hooks of this log asked.</summary>
    /// <param name="command">The command.</param>
    /// <returns>Whether it would.</returns>
    public bool CanDo(DomainCommand command) => WhyNot(command) is null;

    /// <summary>Says why <see cref="Do"/> would refuse a command, the hooks of this log asked.</summary>
    /// <param name="command">The command.</param>
    /// <returns>The refusal; <see langword="null"/> if it would accept.</returns>
    public Refusal? WhyNot(DomainCommand command) => decider.Do(Community, command).Refusal;

    /// <summary>Lists what a person could do now, the hooks of this log asked, and for the rest what stands in the way.</summary>
    /// <param name="member">The person.</param>
    /// <param name="at">The time asked about.</param>
    /// <returns>The same moves as <see cref="Community.AvailableMoves"/> gives without hooks.</returns>
    public IReadOnlyList<Move> AvailableMoves(MemberId member, DateTimeOffset at) => Moves.Of(Community, member, at, WhyNot);

    /// <summary>Carries out every deadline that has passed, in order, each as a decision of its own.</summary>
    /// <param name="now">The time.</param>
    /// <returns>The log after them; the same log if nothing was due.</returns>
    public CommunityLog DoDue(DateTimeOffset now)
    {
        var log = this;
        while (log.Community.Due(now) is [var next, ..] && log.Do(next) is { IsAccepted: true } outcome)
        {
            log = outcome.State;
        }

        return log;
    }

    /// <summary>Rebuilds a log from its written form. Asks no guard and sets off no reaction.</summary>
    /// <param name="lines">The events, one a line, as <see cref="ToJsonLines"/> writes them.</param>
    /// <returns>The log; an incomplete last decision is left out.</returns>
    /// <exception cref="InvalidHistoryException">A line cannot be read; the exception lists every problem with its line.</exception>
    /// <exception cref="CorruptHistoryException">An event cannot follow.</exception>
    public static CommunityLog Replay(IEnumerable<string> lines)
    {
        var reading = CommunityFormat.Events.Read(lines);
        if (!reading.Report.IsValid)
        {
            throw new InvalidHistoryException(reading.Report);
        }

        var community = CommunityDecider.Default.Fold(Community.Unfounded, reading.Events.Select(e => e.Event));
        return reading.Events is [var founding, ..] && founding.Stream != community.Id
            ? throw new CorruptHistoryException(founding.Event.Type, $"it founds {community.Id} in the stream {founding.Stream}.", founding.Position)
            : new(CommunityDecider.Default, community, [.. reading.Events]);
    }

    /// <summary>Writes the history.</summary>
    /// <returns>The events, one a line, as JSON.</returns>
    public IEnumerable<string> ToJsonLines() => events.Select(CommunityFormat.Events.Write);

    private CommunityLog Follow(Outcome<DomainEvent, Community> outcome, ReadOnlySpan<DomainCommand> commands) =>
        new(decider, outcome.State, events.AddRange(EventEnvelope.Wrap(outcome.State.Id, Community.Position, outcome.Decision, commands)));
}
