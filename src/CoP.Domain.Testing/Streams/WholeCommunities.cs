using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Testing.Communities;
using FsCheck;
using FsCheck.Fluent;

namespace CoP.Domain.Testing.Streams;

/// <summary>Communities that do everything: constitution and activities move in turns, and each sees where the others are.</summary>
public static class WholeCommunities
{
    /// <summary>Makes the subject of the laws.</summary>
    /// <param name="activities">The kinds of activity; all of them, if none is named.</param>
    /// <returns>The decider over the whole with generated commands, all machines, all invariants.</returns>
    public static LawSubject<Addressed<DomainCommand>, Addressed<DomainEvent>, WholeCommunity> Create(params IReadOnlyList<IActivity> activities)
    {
        var kinds = (activities is { Count: > 0 } ? activities : Activities.All).ToDictionary(a => a.Kind.Name, StringComparer.Ordinal);
        return new()
        {
            Decider = DeciderOf(kinds),
            Commands = whole => Gen.Choose(0, int.MaxValue).SelectMany(chance => Next(whole, kinds, (ulong)chance)),
            Machines = [.. CommunitySubject.Machines, .. kinds.Values.SelectMany(a => a.Kind.Machines)],
            Invariants = whole => CommunityInvariants.Violations(whole.Community)
                .Concat(whole.Streams.SelectMany(s => kinds[s.Key.Kind].Violations(s.Value).Select(v => $"{s.Key}: {v}"))),
            IsKnownCode = RefusalCodes.IsWellFormed,
            Repeating = (whole, c) => c.Stream.Kind.Length == 0
                ? CommunitySubject.RepetitionOf(c.Item)
                : kinds[c.Stream.Kind].RepetitionOf(Stream(whole, kinds, c.Stream), c.Item),
            LongestHistory = 200,
        };
    }

    private static Decider<Addressed<DomainCommand>, Addressed<DomainEvent>, WholeCommunity> DeciderOf(Dictionary<string, IActivity> kinds) =>
        Decider<Addressed<DomainCommand>, Addressed<DomainEvent>, WholeCommunity>.Create(
            "whole",
            WholeCommunity.Nothing,
            (whole, c) => Decide(whole, c, kinds),
            (whole, e, _) => Evolve(whole, e, kinds),
            whole => whole.Community.Status == CommunityStatus.Ended,
            (whole, e) => Steps(whole, e, kinds));

    private static Gen<Addressed<DomainCommand>> Next(WholeCommunity whole, Dictionary<string, IActivity> kinds, ulong chance)
    {
        var dice = new Dice(chance);
        if (whole.Community.Status != CommunityStatus.Alive || dice.Percent(40))
        {
            return CommunityCommands.Next(whole.Community).Select(c => new Addressed<DomainCommand>(StreamOf(whole, c), c));
        }

        var kind = dice.Of(kinds.Values.ToList());
        var id = StreamId.Of(whole.Community.Id, kind.Kind.Name, dice.Of(kind.Names));
        return Gen.Constant(new Addressed<DomainCommand>(id, kind.Draw(whole.Community, Stream(whole, kinds, id), (ulong)dice.Below(int.MaxValue))));
    }

    private static StreamId StreamOf(WholeCommunity whole, DomainCommand command) =>
        command is FoundCommunity found && whole.Community.Id == default ? found.Community : whole.Community.Id;

    private static Decision<Addressed<DomainEvent>> Decide(WholeCommunity whole, Addressed<DomainCommand> command, Dictionary<string, IActivity> kinds)
    {
        var decision = command.Stream.Kind.Length == 0
            ? whole.Community.Do(command.Item).Decision
            : kinds[command.Stream.Kind].Decide(whole.Community, Stream(whole, kinds, command.Stream), command.Item);
        return decision is Decision<DomainEvent>.Accepted accepted
            ? new Decision<Addressed<DomainEvent>>.Accepted([.. accepted.New.Select(e => new Addressed<DomainEvent>(command.Stream, e))], accepted.Causes)
            : new Decision<Addressed<DomainEvent>>.Refused(decision.Refusal!);
    }

    private static WholeCommunity Evolve(WholeCommunity whole, Addressed<DomainEvent> happened, Dictionary<string, IActivity> kinds) =>
        happened.Stream.Kind.Length == 0
            ? whole with { Community = CommunityDecider.Default.Evolve(whole.Community, happened.Item) }
            : whole with
            {
                Streams = whole.Streams.Set(
                    happened.Stream, kinds[happened.Stream.Kind].Evolve(whole.Community, Stream(whole, kinds, happened.Stream), happened.Item)),
            };

    private static IEnumerable<MachineStep> Steps(WholeCommunity whole, Addressed<DomainEvent> happened, Dictionary<string, IActivity> kinds) =>
        happened.Stream.Kind.Length == 0
            ? CommunityDecider.Default.StepsOf(whole.Community, happened.Item)
            : kinds[happened.Stream.Kind].Steps(Stream(whole, kinds, happened.Stream), happened.Item);

    private static object Stream(WholeCommunity whole, Dictionary<string, IActivity> kinds, StreamId id) =>
        whole.Streams.TryGetValue(id, out var stream) ? stream : kinds[id.Kind].Before(id);
}
