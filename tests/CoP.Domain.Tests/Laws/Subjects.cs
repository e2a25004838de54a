using CoP.Domain.Charters;
using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Leadership;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;
using CoP.Domain.StateMachines;
using CoP.Domain.Testing;
using CoP.Domain.Testing.Communities;
using FsCheck;
using FsCheck.Fluent;

namespace CoP.Domain.Tests.Laws;

/// <summary>Every decider of the library as a subject of the laws; modules stand in a community whose other modules stand still.</summary>
internal static class Subjects
{
    private static readonly Community Still = CommunityDecider.Default.Do(
        Community.Unfounded,
        new FoundCommunity(
            new("still"),
            new Charter("Still", about: "learning", purpose: "learn", values: ["openness"], practice: ["talk"]),
            [.. CommunityCommands.People],
            CommunityCommands.People[0],
            new(2024, 2, 28, 18, 0, 0, TimeSpan.Zero))).OrThrow();

    public static IReadOnlyDictionary<string, Func<ISubject>> All { get; } = new Dictionary<string, Func<ISubject>>(StringComparer.Ordinal)
    {
        [nameof(CommunityDecider)] = () => new Subject<DomainCommand, DomainEvent, Community>(CommunitySubject.Create()),
        [nameof(ParticipationDecider)] = () => new Subject<ParticipationCommand, ParticipationEvent, ParticipationState>(
            OfModule<ParticipationCommand, ParticipationEvent, ParticipationState>(
                new("participation", ParticipationState.Empty, (s, c) => ParticipationDecider.Decide(s, c, View(Still with { Participation = s })), ParticipationDecider.Evolve, _ => false, ParticipationDecider.Steps),
                Still.Participation,
                s => Still with { Participation = s },
                [StandingMachine.Definition]) with
            {
                Invariants = s => ParticipationInvariants.Violations(s, LevelScheme.WengerTrayner),
                Repeating = (_, c) => c is RecordAccess or RecordBarrier ? Repetition.ChangesNothing : Repetition.Refused,
            }),
        [nameof(LeadershipDecider)] = () => new Subject<LeadershipCommand, LeadershipEvent, LeadershipState>(
            OfModule<LeadershipCommand, LeadershipEvent, LeadershipState>(
                new("leadership", LeadershipState.Empty, (s, c) => LeadershipDecider.Decide(s, c, View(Placed(s))), LeadershipDecider.Evolve, _ => false, LeadershipDecider.Steps),
                Still.Leadership,
                Placed,
                [TransferMachine.Definition]) with
            {
                Invariants = s => LeadershipInvariants.Violations(s, Still.Participation.IsPresent),
            }),
        [nameof(CharterDecider)] = () => new Subject<CharterCommand, CharterEvent, CharterState>(
            OfModule<CharterCommand, CharterEvent, CharterState>(
                new("charters", CharterState.Empty, (s, c) => CharterDecider.Decide(s, c, View(Placed(s))), CharterDecider.Evolve, _ => false, CharterDecider.Steps),
                Still.Charter,
                Placed,
                [AmendmentMachine.Definition]) with
            {
                Invariants = CharterInvariants.Violations,
            }),
        [nameof(LifeCycleDecider)] = () => new Subject<LifeCycleCommand, LifeCycleEvent, LifeCycleState>(
            OfModule<LifeCycleCommand, LifeCycleEvent, LifeCycleState>(
                LifeCycleDecider.Over(View(Still)),
                Still.LifeCycle,
                s => Still with { LifeCycle = s },
                [JunctureMachine.Definition, LifeCycleModels.Cultivating2002.Machine]) with
            {
                Invariants = LifeCycleInvariants.Violations,
                Repeating = (_, c) => c is OpenJuncture ? Repetition.ChangesNothing : Repetition.Refused,
            }),
    };

    /// <summary>Laws that have no case: a replay of hooks needs hooks, and most modules have no terminal state.</summary>
    public static int[] NotApplicable(string name) => name switch
    {
        nameof(CommunityDecider) => [11],
        nameof(LifeCycleDecider) => [11],
        _ => [7, 11],
    };

    public static MachineStatus[] Rare(string name) => [];

    private static CommunityView View(Community community) => new(community);

    private static Community Placed(LeadershipState state) =>
        Still with { Leadership = state, Position = Math.Max(Still.Position, state.Transfers.Select(t => t.Key.Position + 1).DefaultIfEmpty().Max()) };

    private static Community Placed(CharterState state) =>
        Still with { Charter = state, Position = Math.Max(Still.Position, state.Amendments.Select(a => a.Id.Position + 1).DefaultIfEmpty().Max()) };

    private static LawSubject<TCommand, TEvent, TState> OfModule<TCommand, TEvent, TState>(
        Decider<TCommand, TEvent, TState> decider, TState start, Func<TState, Community> placed, IReadOnlyList<IStateMachine> machines)
        where TCommand : DomainCommand
        where TEvent : DomainEvent => new()
        {
            Decider = decider,
            Start = start,
            Commands = s => CommunityCommands.Next(placed(s)).Where(c => c is TCommand).Select(c => (TCommand)c),
            Machines = machines,
            Write = e => CommunityFormat.Events.Write(new(new("law"), 0, 0, 1, null, null, e)),
            Read = line => (TEvent)CommunityFormat.Events.Read([line]).Events[0].Event,
            At = e => e.At,
            LongestHistory = 60,
        };
}
