using CoP.Domain.Collections;
using CoP.Domain.LifeCycles;
using CoP.Domain.Testing;
using CoP.Domain.Tests.Charters;
using FsCheck;
using FsCheck.Fluent;

namespace CoP.Domain.Tests.LifeCycles;

public sealed class LifeCycleLaws
{
    private static readonly MemberId Ada = new("ada");
    private static readonly MemberId Ben = new("ben");
    private static readonly DateTimeOffset Day = new(2026, 1, 12, 12, 0, 0, TimeSpan.Zero);

    private static readonly string[] Codes =
    [
        "life-cycle.not-begun", "life-cycle.already-begun", "life-cycle.ended", "life-cycle.may-not-steer", "life-cycle.stage-not-permitted",
        "life-cycle.juncture-not-open", "life-cycle.text-unfit", "life-cycle.destination-missing", "life-cycle.destination-of-stranger",
        "life-cycle.destination-twice", "life-cycle.successors-unfit",
    ];

    internal static LawSubject<LifeCycleCommand, LifeCycleEvent, LifeCycleState> Subject { get; } = SubjectOf(LifeCycleModels.Cultivating2002);

    public static TheoryData<string> Models() => [.. LifeCycleModels.All.Select(m => m.Name)];

    [Theory]
    [Trait("Statement", "11")]
    [Trait("Statement", "21")]
    [MemberData(nameof(Models))]
    public void Life_ByEveryModel_KeepsAllLaws(string name) =>
        new DeciderLaws<LifeCycleCommand, LifeCycleEvent, LifeCycleState>(SubjectOf(LifeCycleModels.Find(name)!)).CheckAll().RequireTested(11);

    [Theory]
    [MemberData(nameof(Models))]
    public void Histories_ByEveryModel_ReachEveryStageOftenEnough(string name) =>
        new DeciderLaws<LifeCycleCommand, LifeCycleEvent, LifeCycleState>(SubjectOf(LifeCycleModels.Find(name)!)).Distribution().AtLeast(0.10);

    private static LawSubject<LifeCycleCommand, LifeCycleEvent, LifeCycleState> SubjectOf(LifeCycleModel model) => new()
    {
        Decider = LifeCycleDecider.Over(new Steering([Ada], [Ben]), model),
        Commands = s => Commands(s, model),
        Machines = [model.Machine, JunctureMachine.Definition],
        StatusesOf = s => s.Model is null
            ? []
            : [new("life-cycle", s.Stage.Value), .. s.Junctures.Select(j => new MachineStatus("juncture", JunctureMachine.Definition.NameOf(j.Status)))],
        Invariants = s => LifeCycleInvariants.Violations(s, model),
        IsKnownCode = Codes.Contains,
        Write = EventText.Write,
        Read = EventText.Read<LifeCycleEvent>,
        At = e => e.At,
        Repeating = (_, c) => c is OpenJuncture ? Repetition.ChangesNothing : Repetition.Refused,
    };

    [Fact]
    public void Histories_MeetEveryRefusal() =>
        Assert.Equal(Codes.Order(StringComparer.Ordinal), new DeciderLaws<LifeCycleCommand, LifeCycleEvent, LifeCycleState>(Subject).Distribution().Refused.Select(r => r.Code), StringComparer.Ordinal);

    private static Gen<LifeCycleCommand> Commands(LifeCycleState state, LifeCycleModel model) =>
        state.Model is null
            ? Gen.Elements<LifeCycleCommand>(new BeginLifeCycle(Ada, Day), new BeginLifeCycle(Ada, Day), new OpenJuncture(JunctureKind.Formation, "early", Ada, Day))
            : Gen.Frequency((20, Stages(state, model)), (10, Junctures()), (2, Endings()), (1, Gen.Constant<LifeCycleCommand>(new BeginLifeCycle(Ada, Day))));

    private static Gen<LifeCycleCommand> Stages(LifeCycleState state, LifeCycleModel model) =>
        from to in Gen.Elements([.. state.Onward(model), .. state.Onward(model), .. model.Stages.Select(s => s.Id), LifeCycleModel.Ended])
        from who in Gen.Elements<Actor>(Ada, Ada, Ada, Ben)
        from evidence in Gen.Elements("it shows", "it shows", "it shows", " ")
        select (LifeCycleCommand)new EnterStage(to, evidence, who, Day);

    private static Gen<LifeCycleCommand> Junctures() =>
        from kind in Gen.Elements(Enum.GetValues<JunctureKind>())
        from who in Gen.Elements<Actor>(Ada, Ada, Ben, Actor.Deadline)
        from text in Gen.Elements("because", "because", "")
        from opens in Gen.Elements(true, false)
        select opens ? (LifeCycleCommand)new OpenJuncture(kind, text, who, Day) : new CloseJuncture(kind, text, who, Day);

    private static Gen<LifeCycleCommand> Endings() =>
        from ending in Gen.Elements(Enum.GetValues<Ending>())
        from destinations in Gen.Frequency((5, Everybody()), (1, Gen.Constant(Array.Empty<Destination>())), (1, Somebody()))
        select (LifeCycleCommand)new EndLifeCycle(ending, [.. destinations], Ada, Day);

    private static Gen<Destination[]> Everybody() =>
        from ada in Successors()
        from ben in Successors()
        select new Destination[] { new(Ada, ada), new(Ben, ben) };

    private static Gen<Destination[]> Somebody() =>
        from who in Gen.Elements(Ada, new MemberId("zoe"))
        from again in Gen.Elements(Ada, Ben)
        from to in Successors()
        select new Destination[] { new(who, to), new(again, to) };

    private static Gen<ValueList<CommunityId>> Successors() =>
        Gen.SubListOf(new CommunityId("north"), new CommunityId("south")).Select(ids => ids.ToValueList());
}
