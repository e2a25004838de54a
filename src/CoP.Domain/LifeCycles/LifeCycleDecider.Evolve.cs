using CoP.Domain.Deciding;
using CoP.Domain.StateMachines;

namespace CoP.Domain.LifeCycles;

public static partial class LifeCycleDecider
{
    private const string Subject = "community";

    internal static LifeCycleState Evolve(LifeCycleState state, LifeCycleEvent happened, LifeCycleModel model) => happened switch
    {
        _ when state.IsEnded => throw Corrupt(happened, "the community has ended"),
        LifeCycleBegan e => Began(state, e, model),
        _ when state.Model is null => throw Corrupt(happened, "the life has not begun"),
        StageEntered e => Entered(state, e, model),
        JunctureOpened e => Opened(state, e),
        JunctureClosed e => Closed(state, e),
        LifeCycleEnded e when e.From == state.Stage => state with { Stage = LifeCycleModel.Ended, Since = e.At, Ending = e.Ending },
        LifeCycleEnded e => throw Corrupt(e, $"the stage is {state.Stage} and not {e.From}"),
        _ => throw Corrupt(happened, "it is no event of a life cycle"),
    };

    internal static IEnumerable<MachineStep> Steps(LifeCycleState before, LifeCycleEvent happened, LifeCycleModel model) => happened switch
    {
        StageEntered e => [MachineStep.Of(model.Machine, Subject, e.From, e.Trigger, e.To)],
        LifeCycleEnded e => [MachineStep.Of(model.Machine, Subject, e.From, StageTrigger.End, LifeCycleModel.Ended)],
        JunctureOpened e => [Step(e.Kind, before.Of(e.Kind).Status, JunctureTrigger.Open, JunctureStatus.Open)],
        JunctureClosed e => [Step(e.Kind, before.Of(e.Kind).Status, JunctureTrigger.Close, JunctureStatus.Closed)],
        _ => [],
    };

    private static MachineStep Step(JunctureKind kind, JunctureStatus from, JunctureTrigger trigger, JunctureStatus to) =>
        MachineStep.Of(JunctureMachine.Definition, StableNames.Of(kind), from, trigger, to);

    private static LifeCycleState Began(LifeCycleState state, LifeCycleBegan e, LifeCycleModel model) =>
        state.Model is not null ? throw Corrupt(e, $"the life began already, with {state.Model}")
        : !string.Equals(e.Model, model.Name, StringComparison.Ordinal) ? throw Corrupt(e, $"the model is {model.Name} and not {e.Model}")
        : e.Stage != model.First ? throw Corrupt(e, $"a life begins with {model.First} and not with {e.Stage}")
        : state with { Model = e.Model, Stage = e.Stage, Since = e.At };

    private static LifeCycleState Entered(LifeCycleState state, StageEntered e, LifeCycleModel model) =>
        e.From != state.Stage ? throw Corrupt(e, $"the stage is {state.Stage} and not {e.From}")
        : e.Trigger == StageTrigger.End || !model.Machine.IsPermitted(e.From, e.Trigger, e.To) ? throw Corrupt(e, $"no way leads from {e.From} to {e.To}")
        : state with { Stage = e.To, Since = e.At };

    private static LifeCycleState Opened(LifeCycleState state, JunctureOpened e)
    {
        var juncture = Juncture(state, e, e.Kind);
        return juncture.Status == JunctureStatus.Open
            ? throw Corrupt(e, $"the juncture {e.Kind} is open")
            : With(state, juncture with { Status = JunctureStatus.Open, OpenedAt = e.At, Cause = e.Cause });
    }

    private static LifeCycleState Closed(LifeCycleState state, JunctureClosed e)
    {
        var juncture = Juncture(state, e, e.Kind);
        return juncture.Status != JunctureStatus.Open
            ? throw Corrupt(e, $"the juncture {e.Kind} is not open")
            : With(state, juncture with { Status = JunctureStatus.Closed, OpenedAt = null, Cause = null, TimesClosed = juncture.TimesClosed + 1 });
    }

    private static Juncture Juncture(LifeCycleState state, LifeCycleEvent e, JunctureKind kind) =>
        Enum.IsDefined(kind) ? state.Of(kind) : throw Corrupt(e, "there is no such kind of juncture");

    private static LifeCycleState With(LifeCycleState state, Juncture juncture) =>
        state with { Junctures = state.Junctures.With((int)juncture.Kind, juncture) };

    private static CorruptHistoryException Corrupt(LifeCycleEvent e, string reason) => new(e.Type, reason, null);
}
