using System.Text.Json;
using CoP.Domain.Charters;
using CoP.Domain.Deciding;
using CoP.Domain.Formats;
using CoP.Domain.Leadership;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;

namespace CoP.Domain.Communities;

/// <summary>The rules of a whole community: its modules and what they imply for each other, as one decider over one stream.</summary>
/// <remarks>
/// A command goes to the module that owns it; what follows for the others are the built-in reactions of <see cref="BuiltInReactions"/>, within
/// the same decision. Pure and thread-safe.
/// </remarks>
public static class CommunityDecider
{
    /// <summary>The decider without an integrator's hooks; add them with <see cref="Decider{TCommand, TEvent, TState}.With"/>.</summary>
    public static Decider<DomainCommand, DomainEvent, Community> Default { get; } =
        new Decider<DomainCommand, DomainEvent, Community>("community", Community.Unfounded, Decide, CommunityEvolution.Evolve, IsTerminal, CommunityEvolution.Steps)
            .Folding(CommunityEvolution.Fold)
            .Reacting(BuiltInReactions.All);

    /// <summary>Starts an integrator's hooks for communities.</summary>
    /// <param name="owner">Whose hooks they are, in kebab case; part of the code of every veto.</param>
    /// <returns>No hooks yet.</returns>
    public static Hooks<DomainCommand, DomainEvent, Community> Hooks(string owner) => new(owner);

    internal static IReadOnlyList<DomainCommand> Due(Community community, DateTimeOffset now) =>
        community.Status != CommunityStatus.Alive || now < community.Now
            ? []
            : [.. LeadershipDecider.Due(community.Leadership, now).Concat<DomainCommand>(CharterDecider.Due(community.Charter, now)).OrderBy(c => DeadlineOf(community, c))];

    private static DateTimeOffset? DeadlineOf(Community community, DomainCommand due) => due switch
    {
        BeginHandOver c => community.Leadership.Transfers[c.Transfer].Deadline,
        CompleteTransfer c => community.Leadership.Transfers[c.Transfer].Deadline,
        SettleTransfer c => community.Leadership.Transfers[c.Transfer].Deadline,
        LapseTransfer c => community.Leadership.Transfers[c.Transfer].Deadline,
        AdoptAmendment c => community.Charter.Find(c.Amendment)?.SilenceUntil,
        _ => null,
    };

    private static bool IsTerminal(Community community) => community.Status == CommunityStatus.Ended;

    private static Decision<DomainEvent> Decide(Community community, DomainCommand command)
    {
        if (command.At < community.Now)
        {
            return No(new DecisionRefusal.TimeRunsBackwards(command.At, community.Now));
        }

        if (community.Status == CommunityStatus.Ended)
        {
            return No(new CommunityRefusal.Ended(community.Id, community.LifeCycle.Ending!.Value.ToString()));
        }

        if (command is FoundCommunity found)
        {
            return Found(community, found);
        }

        return community.Status == CommunityStatus.Unfounded ? No(new CommunityRefusal.NotFounded())
            : IsOutOfPlace(community, command) ? No(new CommunityRefusal.NotToBeAskedFor(command.Trigger, command.By))
            : OfModule(community, command);
    }

    private static bool IsOutOfPlace(Community community, DomainCommand command) => command switch
    {
        { IsImplied: true } => false,
        AdoptCharter or GatherFoundingCircle or BeginLifeCycle or VacateHoldings => true,
        OpenJuncture => !new CommunityView(community).MaySteer(command.By),
        RecordExtension => command.By.TryGetMember(out var by) && !community.Participation.IsPresent(by),
        _ => false,
    };

    private static Decision<DomainEvent> OfModule(Community community, DomainCommand command)
    {
        var view = new CommunityView(community);
        return command switch
        {
            ParticipationCommand c => ParticipationDecider.Decide(community.Participation, c, view).Widen<ParticipationEvent, DomainEvent>(),
            LeadershipCommand c => LeadershipDecider.Decide(community.Leadership, c, view).Widen<LeadershipEvent, DomainEvent>(),
            CharterCommand c => CharterDecider.Decide(community.Charter, c, view).Widen<CharterEvent, DomainEvent>(),
            LifeCycleCommand c => LifeCycleDecider.Decide(community.LifeCycle, c, view, community.Rules.LifeCycle).Widen<LifeCycleEvent, DomainEvent>(),
            RecordExtension c => Record(c),
            _ => throw new ArgumentOutOfRangeException(nameof(command), command, "The command belongs to no module."),
        };
    }

    private static Decision<DomainEvent> Found(Community community, FoundCommunity command)
    {
        if (community.Status != CommunityStatus.Unfounded)
        {
            return No(new CommunityRefusal.FoundedAlready(community.Id));
        }

        if (command.Community == default || command.Charter is null || command.Founders.Contains(default))
        {
            throw new ArgumentException("A community needs an id, a charter and founders with ids.", nameof(command));
        }

        return !command.By.TryGetMember(out var by) || !command.Founders.Contains(by) || command.Founders.Distinct().Count() != command.Founders.Count
            ? No(new CommunityRefusal.NoFoundingCircle(command.By, string.Join(", ", command.Founders)))
            : Beginnings(community, command, by);
    }

    // The modules begin in their own words, each on what the former ones led to, so that the founding is history like any other.
    private static Decision<DomainEvent> Beginnings(Community community, FoundCommunity command, MemberId by)
    {
        List<DomainEvent> events = [.. Decisions.Accept<DomainEvent>(command, new CommunityFounded(command.Community, command.Founders, command.Rules)).Events];
        var state = events.Aggregate(community, (c, e) => CommunityEvolution.Evolve(c, e, null));
        DomainCommand[] beginnings =
        [
            new AdoptCharter(command.Charter, command.By, command.At),
            new GatherFoundingCircle(command.Founders, command.By, command.At),
            .. command.Rules.Functions.Select(f => new EstablishFunction(f, by, command.By, command.At)),
            new BeginLifeCycle(command.By, command.At),
            new OpenJuncture(JunctureKind.Formation, "the community was founded", command.By, command.At),
        ];
        foreach (var beginning in beginnings)
        {
            var decision = OfModule(state, beginning);
            if (!decision.IsAccepted)
            {
                return decision;
            }

            events.AddRange(decision.Events);
            state = decision.Events.Aggregate(state, (c, e) => CommunityEvolution.Evolve(c, e, null));
        }

        return Decisions.Accept<DomainEvent>(command, [.. events]);
    }

    private static Decision<DomainEvent> Record(RecordExtension command) =>
        ExtensionName.Problem(command.Type) is { } problem ? No(new CommunityRefusal.BadExtension(command.Type, problem))
            : !IsJson(command.Json) ? No(new CommunityRefusal.BadExtension(command.Type, "is not one JSON value on one line"))
            : Decisions.Accept<DomainEvent>(command, new ExtensionRecorded(command.Type, 1, command.Json.Trim()));

    private static bool IsJson(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return text.AsSpan().IndexOfAny('\r', '\n') < 0;
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            return false;
        }
    }

    private static Decision<DomainEvent> No(Refusal because) => Decisions.Refuse<DomainEvent>(because);
}
