using CoP.Domain.Deciding;
using FsCheck.Fluent;

namespace CoP.Domain.Testing.Tests;

/// <summary>The code of the package's readme, as it stands there.</summary>
public sealed class ReadmeTests
{
    private static readonly Decider<BatonCommand, BatonEvent, BatonState> Decider = BatonDecider.Create();

    [Fact]
    public void Scenario_OfTheReadme_Passes()
    {
        var (decider, day) = (Decider, Instants.Start);

        Scenario.Of(decider)
            .Given(new Offered("ada", day))
            .When(new Take("ada", day))
            .Then(new Taken("ada", day));
    }

    [Fact]
    public void Laws_OfTheReadme_Hold()
    {
        var decider = Decider;

        var subject = new LawSubject<BatonCommand, BatonEvent, BatonState>
        {
            Decider = decider,
            Commands = state => Gen.Elements(CommandsThatSomebodyMightSendIn(state)),
            Machines = [BatonMachine.Definition],
            Invariants = state => state.Status == BatonStatus.Held && state.Holder is null ? ["held by nobody"] : [],
            Repeating = (_, command) => command is Clear ? Repetition.ChangesNothing : Repetition.Refused,
        };
        var laws = new DeciderLaws<BatonCommand, BatonEvent, BatonState>(subject);
        laws.CheckAll().RequireTested(except: [9, 10]);
        laws.Distribution().AtLeast(0.10).Coverage.RequireEdges();
    }

    [Fact]
    public void Exploration_OfTheReadme_ReachesEveryStatus()
    {
        var (decider, alphabet) = (Decider, BatonSubject.Alphabet(BatonState.Initial));

        Exploration.BreadthFirst(new ExplorationPlan<BatonCommand, BatonEvent, BatonState>
        {
            Decider = decider,
            Alphabet = state => alphabet,
            Fingerprint = state => $"{state.Status} {state.Holder} {state.Drops}",
            Machines = [BatonMachine.Definition],
            MaxDepth = 6,
        }).OrThrow().Coverage.RequireStatuses();
    }

    private static BatonCommand[] CommandsThatSomebodyMightSendIn(BatonState state) => [.. BatonSubject.Alphabet(state)];
}
