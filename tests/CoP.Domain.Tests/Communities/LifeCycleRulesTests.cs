using System.Text.Json;
using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.LifeCycles;
using CoP.Domain.Testing;
using CoP.Domain.Testing.Communities;
using CoP.Domain.Tests.Formats;
using CoP.Domain.Tests.LifeCycles;
using FsCheck.Fluent;

namespace CoP.Domain.Tests.Communities;

public sealed class LifeCycleRulesTests
{
    private static readonly MemberId Ada = new("ada");
    private static readonly MemberId Ben = new("ben");
    private static readonly DateTimeOffset Day = new(2026, 1, 12, 12, 0, 0, TimeSpan.Zero);
    private static readonly StageId Spark = new("spark");
    private static readonly StageId Flame = new("flame");

    private static LifeCycleModel Fire { get; } = new(
        "fire",
        "made up – and «quoted»",
        [
            new(Spark, "Spark", "cold ↔ hot", SourceTrust.Unchecked,
            [
                new("wood is there", SourceTrust.Unchecked)
                {
                    To = Flame,
                    Indicators = [new(new(new("logs"), "logs of wood", StageLook.Activity, "the shed"), IndicatorComparison.Above, 2.5, "the neighbours")],
                },
            ])
            {
                Typical = new("it glows", SourceTrust.Secondary),
                Signs = [new(StageObservables.CoreSize, IndicatorComparison.AtMost, 1)],
            },
            new(Flame, "Flame", "", SourceTrust.Unchecked, []),
        ],
        [new(Spark, StageTrigger.Advance, Flame), new(Flame, StageTrigger.Renew, Spark)])
    {
        FormedIn = Flame,
    };

    public static TheoryData<string> Names => LifeCycleModelTests.Names();

    [Theory]
    [MemberData(nameof(Names))]
    public void Community_LivesByTheModelOfItsRules(string name)
    {
        var model = LifeCycleModels.Find(name)!;
        var log = Founded(model);
        Assert.Equal((model.Name, model.First), (log.Community.LifeCycle.Model, log.Community.LifeCycle.Stage));

        foreach (var move in model.Moves.Where(m => m.Trigger != StageTrigger.Renew))
        {
            Assert.Contains(log.Community.AvailableMoves(Ada, Day), m => m.IsPossible && m.Command is EnterStage enter && enter.To == move.To);
            log = log.Do(new EnterStage(move.To, "seen so", Ada, Day)).OrThrow();
            Assert.Empty(CommunityInvariants.Violations(log.Community));
        }

        Assert.Equal(model.Stages[^1].Id, log.Community.LifeCycle.Stage);
        Assert.False(log.Community.LifeCycle.IsOpen(JunctureKind.Formation));
        Assert.Equal(log.Community, CommunityLog.Replay(log.ToJsonLines()).Community);
        Assert.Equal("life-cycle.stage-not-permitted", log.Do(new EnterStage(new("no-stage"), "?", Ada, Day)).Refusal?.Code);
    }

    [Fact]
    public void Community_OfAModelOfItsOwn_LivesAndIsRebuilt()
    {
        var log = Founded(Fire);
        Assert.True(log.Community.LifeCycle.IsOpen(JunctureKind.Formation));

        log = log.Do(new EnterStage(Flame, "it burns", Ada, Day)).OrThrow();

        Assert.False(log.Community.LifeCycle.IsOpen(JunctureKind.Formation));
        var again = CommunityLog.Replay(log.ToJsonLines());
        Assert.Equal(Fire, again.Community.Rules.LifeCycle);
        Assert.Equal(log.Community, again.Community);
        Assert.Equal(log.Community, CommunityFormat.Snapshots.Read(CommunityFormat.Snapshots.Write(log.Community)));
        Assert.Equal(log.ToJsonLines(), again.ToJsonLines(), StringComparer.Ordinal);
        Assert.True(again.Do(new EnterStage(Spark, "it glows", Ada, Day)).IsAccepted);
    }

    [Fact]
    public void Community_OfAModelOfItsOwn_KeepsAllLaws()
    {
        var usual = CommunitySubject.Create();
        var subject = usual with
        {
            Commands = c => usual.Commands(c).Select(next => next is FoundCommunity found ? found with { Rules = found.Rules with { LifeCycle = Fire } } : next),
            Machines = [.. usual.Machines.Where(m => m.Name != Fire.Machine.Name), Fire.Machine],
            Histories = Budget.Of(100),
        };

        new DeciderLaws<DomainCommand, DomainEvent, Community>(subject).CheckAll().RequireTested(11);
    }

    [Fact]
    public void Founding_WithAKnownModel_NamesItAndWithTheDefaultIsSilent()
    {
        Assert.Contains("\"lifeCycle\":\"webber-2016\"", Founding(LifeCycleModels.Webber2016), StringComparison.Ordinal);
        Assert.DoesNotContain("lifeCycle", Founding(LifeCycleModels.Cultivating2002), StringComparison.Ordinal);
        Assert.Contains("\"lifeCycle\":{\"name\":\"fire\"", Founding(Fire), StringComparison.Ordinal);
        Assert.Contains("\"threshold\":0.5", Founding(LifeCycleModels.KrebsHolleyWith(new() { Together = 0.5 })), StringComparison.Ordinal);
    }

    [Fact]
    public void Founding_FromBeforeThereWasAChoice_HasTheDefault()
    {
        var community = CommunityLog.Replay(Golden.Events).Community;

        Assert.Same(LifeCycleModels.Cultivating2002, community.Rules.LifeCycle);
        Assert.Same(LifeCycleModels.Cultivating2002, CommunityFormat.Snapshots.Read(Golden.Snapshot).Rules.LifeCycle);
    }

    [Fact]
    public void Founding_WithAKnownModel_ReadsAsTheOneInstance() =>
        Assert.Same(LifeCycleModels.KrebsHolley, CommunityLog.Replay(Founded(LifeCycleModels.KrebsHolley).ToJsonLines()).Community.Rules.LifeCycle);

    [Theory]
    [InlineData("\"lifeCycle\":\"nobody-1999\"")]
    [InlineData("\"lifeCycle\":null")]
    [InlineData("\"lifeCycle\":7")]
    [InlineData("\"lifeCycle\":{}")]
    [InlineData("\"lifeCycle\":{\"name\":7,\"source\":\"s\",\"stages\":[],\"moves\":[]}")]
    [InlineData("\"lifeCycle\":{\"name\":\"x\",\"source\":\"s\",\"stages\":[],\"moves\":[]}")]
    [InlineData("\"lifeCycle\":{\"name\":\"x\",\"source\":\"s\",\"stages\":7,\"moves\":[]}")]
    [InlineData("\"lifeCycle\":{\"name\":null,\"source\":\"s\",\"stages\":[],\"moves\":[]}")]
    public void Founding_WithAModelThatIsNone_IsABadLine(string spoilt)
    {
        var line = Founding(LifeCycleModels.Webber2016).Replace("\"lifeCycle\":\"webber-2016\"", spoilt, StringComparison.Ordinal);

        var reading = CommunityFormat.Events.Read([line]);

        Assert.False(reading.Report.IsValid);
        Assert.Empty(reading.Events);
    }

    [Theory]
    [InlineData("\"threshold\":2.5", "\"threshold\":1e999")]
    [InlineData(",\"threshold\":2.5", "")]
    [InlineData("\"formedIn\":\"flame\"", "\"formedIn\":\"ash\"")]
    [InlineData("\"formedIn\":\"flame\"", "\"formedIn\":7")]
    [InlineData("\"comparison\":\"above\"", "\"comparison\":\"beside\"")]
    public void Founding_WithSpoiltData_IsABadLine(string good, string bad)
    {
        var line = Founding(Fire);
        Assert.Contains(good, line, StringComparison.Ordinal);

        Assert.False(CommunityFormat.Events.Read([line.Replace(good, bad, StringComparison.Ordinal)]).Report.IsValid);
    }

    [Fact]
    public void History_OfAnotherModel_IsCorrupt()
    {
        var lines = Founded(LifeCycleModels.Webber2016).ToJsonLines().Select(l => l.Replace("\"lifeCycle\":\"webber-2016\"", "\"lifeCycle\":\"wenger-1998\"", StringComparison.Ordinal));

        Assert.Throws<CorruptHistoryException>(() => CommunityLog.Replay(lines));
    }

    [Fact]
    public void Model_AsJsonOfTheContext_IsItsName() =>
        Assert.Equal("\"wenger-1998\"", JsonSerializer.Serialize(LifeCycleModels.Wenger1998, CommunityJson.Default.LifeCycleModel));

    private static string Founding(LifeCycleModel model) => Founded(model).ToJsonLines().First();

    private static CommunityLog Founded(LifeCycleModel model) => CommunityLog.Empty.Do(
        new FoundCommunity(new("east"), new("East", about: "learning", purpose: "learn", values: ["openness"], practice: ["talk"]), [Ada, Ben], Ada, Day)
        {
            Rules = new() { LifeCycle = model },
        }).OrThrow();
}
