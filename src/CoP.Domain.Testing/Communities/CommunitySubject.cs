using CoP.Domain.Charters;
using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Leadership;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;
using CoP.Domain.StateMachines;

namespace CoP.Domain.Testing.Communities;

/// <summary>Whole communities as a subject of the laws: take it, add your hooks, check all laws.</summary>
public static class CommunitySubject
{
    /// <summary>The machines that a community runs on.</summary>
    public static IReadOnlyList<IStateMachine> Machines { get; } =
    [
        CommunityMachine.Definition,
        StandingMachine.Definition,
        TransferMachine.Definition,
        AmendmentMachine.Definition,
        JunctureMachine.Definition,
        LifeCycleModels.Cultivating2002.Machine,
    ];

    /// <summary>Makes the subject.</summary>
    /// <returns>The community decider with generated commands, all invariants and the codec.</returns>
    public static LawSubject<DomainCommand, DomainEvent, Community> Create() => new()
    {
        Decider = CommunityDecider.Default,
        Commands = CommunityCommands.Next,
        Simpler = CommunityCommands.Simpler,
        Machines = Machines,
        Invariants = CommunityInvariants.Violations,
        IsKnownCode = RefusalCodes.IsWellFormed,
        Repeating = (_, command) => RepetitionOf(command),
        Write = Written,
        Read = line => CommunityFormat.Events.Read([line]).Events[0].Event,
        At = e => e.At,
        LongestHistory = 200,
    };

    /// <summary>Says what a command's documentation says about repeating it.</summary>
    /// <param name="command">The command.</param>
    /// <returns>What may happen the second time.</returns>
    public static Repetition RepetitionOf(DomainCommand command) => command switch
    {
        RecordAccess or RecordBarrier or OpenJuncture => Repetition.ChangesNothing,
        RecordExtension or Relinquish => Repetition.HappensAgain,
        _ => Repetition.Refused,
    };

    private static string Written(DomainEvent happened) =>
        CommunityFormat.Events.Write(new(new CommunityId("law"), 0, 0, 1, null, null, happened));
}
