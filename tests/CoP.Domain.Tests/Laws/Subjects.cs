using CoP.Domain.Charters;
using CoP.Domain.Collections;
using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Landscapes;
using CoP.Domain.Leadership;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;
using CoP.Domain.StateMachines;
using CoP.Domain.Testing;
using CoP.Domain.Testing.Communities;
using CoP.Domain.Tests.Charters;
using CoP.Domain.Tests.Landscapes;
using CoP.Domain.Tests.LifeCycles;
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
        [nameof(ParticipationDecider)] = () => new Subject<ParticipationCommand, ParticipationEvent, Numbered<ParticipationState>>(Participation()),
        [nameof(LeadershipDecider)] = () => new Subject<LeadershipCommand, LeadershipEvent, Numbered<LeadershipState>>(Leadership()),
        [nameof(CharterDecider)] = () => new Subject<CharterCommand, CharterEvent, Counted>(CharterLaws.Subject),
        [nameof(LandscapeDecider)] = () => new Subject<LandscapeCommand, LandscapeEvent, Landscape>(LandscapeLaws.Subject),
        [nameof(LifeCycleDecider)] = () => new Subject<LifeCycleCommand, LifeCycleEvent, LifeCycleState>(LifeCycleLaws.Subject),
    };

    /// <summary>Laws that have no case: a replay of hooks needs hooks, and most modules have no terminal state.</summary>
    public static int[] NotApplicable(string name) => name is nameof(CommunityDecider) or nameof(LandscapeDecider) or nameof(LifeCycleDecider) ? [11] : [7, 11];

    private static LawSubject<ParticipationCommand, ParticipationEvent, Numbered<ParticipationState>> Participation() =>
        OfModule<ParticipationCommand, ParticipationEvent, ParticipationState>(
            "participation",
            ParticipationState.Empty,
            s => Still with { Participation = s.State, Position = s.Position, Now = s.Now },
            (s, c, view) => ParticipationDecider.Decide(s, c, view),
            ParticipationDecider.Evolve,
            ParticipationDecider.Steps,
            StandingMachine.Definition,
            s => ParticipationInvariants.Violations(s, LevelScheme.WengerTrayner));

    private static LawSubject<LeadershipCommand, LeadershipEvent, Numbered<LeadershipState>> Leadership() =>
        OfModule<LeadershipCommand, LeadershipEvent, LeadershipState>(
            "leadership",
            Still.Leadership,
            s => Still with { Leadership = s.State, Position = s.Position, Now = s.Now },
            (s, c, view) => LeadershipDecider.Decide(s, c, view),
            LeadershipDecider.Evolve,
            LeadershipDecider.Steps,
            TransferMachine.Definition,
            s => LeadershipInvariants.Violations(s, Still.Participation.IsPresent));

    private static LawSubject<TCommand, TEvent, Numbered<TState>> OfModule<TCommand, TEvent, TState>(
        string name,
        TState start,
        Func<Numbered<TState>, Community> placed,
        Func<TState, TCommand, CommunityView, Decision<TEvent>> decide,
        Func<TState, TEvent, Owner?, TState> evolve,
        Func<TState, TEvent, IEnumerable<MachineStep>> steps,
        IStateMachine machine,
        Func<TState, IEnumerable<string>> invariants)
        where TCommand : DomainCommand
        where TEvent : DomainEvent => new()
        {
            Decider = Numbered<TState>.Decider<TCommand, TEvent>(name, new(start, Still.Position, Still.Now), (s, c) => decide(s.State, c, new(placed(s))), evolve, steps),
            Commands = s => Opening<TCommand, TState>(s) ?? CommunityCommands.Next(placed(s)).Where(c => c is TCommand && c.At >= s.Now).Select(c => (TCommand)c),
            Machines = [machine],
            Invariants = s => invariants(s.State),
            Repeating = (_, c) => CommunitySubject.RepetitionOf(c),
            Write = EventText.Write,
            Read = EventText.Read<TEvent>,
            At = e => e.At,
            LongestHistory = 60,
        };

    private static Gen<TCommand>? Opening<TCommand, TState>(Numbered<TState> state)
        where TCommand : DomainCommand => state.State is ParticipationState { IsFounded: false }
            ? Gen.Constant((TCommand)(DomainCommand)new GatherFoundingCircle([.. CommunityCommands.People.Take(2)], CommunityCommands.People[0], state.Now))
            : null;
}
