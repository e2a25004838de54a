using System.Text.Json.Serialization;
using CoP.Domain.Charters;
using CoP.Domain.Deciding;
using CoP.Domain.Leadership;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;

namespace CoP.Domain.Communities;

/// <summary>A community of practice as it stands: a domain, people, a practice, and the leadership that they share.</summary>
/// <remarks>
/// State and position, no history: the events are the history, and <see cref="CommunityLog"/> keeps them beside it. Immutable, value-equal and
/// thread-safe: any number of threads may decide on one value; <see cref="Position"/> is the version token with which a store lets one of them win.
/// </remarks>
/// <param name="Id">Which community; <see langword="default"/> before it is founded.</param>
/// <param name="Position">How many events led here; also the position that the next event gets.</param>
/// <param name="Now">The time of the last event, in UTC; nothing can happen before it.</param>
/// <param name="Rules">The rules in force.</param>
/// <param name="Charter">The charter, its founding ethos and open amendments.</param>
/// <param name="Participation">Who takes part and how.</param>
/// <param name="Leadership">Who holds which function, and what is under transfer.</param>
/// <param name="LifeCycle">Stage, junctures, ending.</param>
public sealed record Community(
    CommunityId Id,
    long Position,
    DateTimeOffset Now,
    GovernanceRules Rules,
    CharterState Charter,
    ParticipationState Participation,
    LeadershipState Leadership,
    LifeCycleState LifeCycle)
{
    /// <summary>The state before the founding.</summary>
    public static Community Unfounded { get; } = new(
        default, 0, DateTimeOffset.MinValue, new(), CharterState.Empty, ParticipationState.Empty, LeadershipState.Empty, LifeCycleState.Empty);

    /// <summary>Whether the community is there.</summary>
    [JsonIgnore]
    public CommunityStatus Status => Id == default ? CommunityStatus.Unfounded
        : LifeCycle.IsEnded ? CommunityStatus.Ended
        : CommunityStatus.Alive;

    /// <summary>Answers commands as one decision: all of them with all that follows, or none.</summary>
    /// <param name="commands">The commands, in order.</param>
    /// <returns>The decision and the community that it leads to.</returns>
    public Outcome<DomainEvent, Community> Do(params ReadOnlySpan<DomainCommand> commands) => CommunityDecider.Default.Do(this, commands);

    /// <summary>Says whether <see cref="Do"/> would accept a command.</summary>
    /// <param name="command">The command.</param>
    /// <returns>Whether it would.</returns>
    public bool CanDo(DomainCommand command) => WhyNot(command) is null;

    /// <summary>Says why <see cref="Do"/> would refuse a command.</summary>
    /// <param name="command">The command.</param>
    /// <returns>The refusal; <see langword="null"/> if it would accept.</returns>
    public Refusal? WhyNot(DomainCommand command) => Do(command).Refusal;

    /// <summary>Lists what a person could do now, and for the rest what stands in the way.</summary>
    /// <param name="member">The person.</param>
    /// <param name="at">The time asked about.</param>
    /// <returns>The moves that name only the person and what is open: invitations, offers, transfers, amendments, stages. What needs a choice
    /// of another person (inviting, proposing) is asked with <see cref="WhyNot"/>.</returns>
    public IReadOnlyList<Move> AvailableMoves(MemberId member, DateTimeOffset at) => Moves.Of(this, member, at, WhyNot);

    /// <summary>Lists the deadlines that have passed and wait to be carried out.</summary>
    /// <param name="now">The time asked about; a deadline at this very instant has passed.</param>
    /// <returns>The commands that carry them out, in the order of their deadlines. Do them one by one: one may make the next needless.</returns>
    public IReadOnlyList<DomainCommand> Due(DateTimeOffset now) => CommunityDecider.Due(this, now);
}
