using CoP.Domain.Deciding;
using CoP.Domain.Validation;

namespace CoP.Domain.LifeCycles;

/// <summary>The rules of a community's life: stages follow the model, junctures open and close, endings conserve people.</summary>
/// <remarks>Pure and thread-safe. There are no deadlines: no stage has to end.</remarks>
public static partial class LifeCycleDecider
{
    /// <summary>Makes the decider value over the rest of a community, with the default model.</summary>
    /// <param name="port">Who may steer, and whom an ending must account for.</param>
    /// <returns>The decider.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="port"/> is <see langword="null"/>.</exception>
    public static Decider<LifeCycleCommand, LifeCycleEvent, LifeCycleState> Over(ISteering port) => Over(port, LifeCycleModels.Cultivating2002);

    /// <summary>Makes the decider value over the rest of a community, with a model of the caller's.</summary>
    /// <param name="port">Who may steer, and whom an ending must account for.</param>
    /// <param name="model">The model; a history that was begun with another one is corrupt.</param>
    /// <returns>The decider.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Decider<LifeCycleCommand, LifeCycleEvent, LifeCycleState> Over(ISteering port, LifeCycleModel model)
    {
        ArgumentNullException.ThrowIfNull(port);
        ArgumentNullException.ThrowIfNull(model);
        return new(
            "life-cycle",
            LifeCycleState.Empty,
            (s, c) => Decide(s, c, port, model),
            (s, e, _) => Evolve(s, e, model),
            IsTerminal,
            (s, e) => Steps(s, e, model));
    }

    internal static Decision<LifeCycleEvent> Decide(LifeCycleState state, LifeCycleCommand command, ISteering port, LifeCycleModel model)
    {
        ArgumentNullException.ThrowIfNull(command);
        Declared(command);
        return (state, command) switch
        {
            ({ Ending: { } ending }, _) => Refuse(new LifeCycleRefusal.Ended(ending)),
            ({ Model: null }, BeginLifeCycle) => Decisions.Accept<LifeCycleEvent>(command, new LifeCycleBegan(model.Name, model.First)),
            ({ Model: null }, _) => Refuse(new LifeCycleRefusal.NotBegun()),
            (_, BeginLifeCycle) => Refuse(new LifeCycleRefusal.AlreadyBegun(state.Stage)),
            (_, OpenJuncture open) => Open(state, open),
            (_, CloseJuncture close) => Close(state, close, port),
            _ when !MaySteer(command, port) => Refuse(new LifeCycleRefusal.MayNotSteer(command.By)),
            (_, EnterStage enter) => Enter(state, enter, model),
            (_, EndLifeCycle end) => End(state, end, port),
            _ => throw new ArgumentException($"The command {command.Trigger} is none of this module.", nameof(command)),
        };
    }

    internal static bool IsTerminal(LifeCycleState state) => state.IsEnded;

    // Who is the last to leave cannot steer any more, so a community without people ends by itself.
    private static bool MaySteer(LifeCycleCommand command, ISteering port) => port.MaySteer(command.By)
        || (command is EndLifeCycle { Ending: Ending.Faded } && command.By == Actor.Deadline && !port.Everyone().Any());

    private static Decision<LifeCycleEvent> Enter(LifeCycleState state, EnterStage command, LifeCycleModel model) =>
        model.Way(state.Stage, command.To) is not { } trigger
            ? Refuse(new LifeCycleRefusal.StageNotPermitted(state.Stage, command.To, model.After(state.Stage)))
        : Unfit("evidence", command.Evidence) is { } unfit ? Refuse(unfit)
        : Decisions.Accept<LifeCycleEvent>(command, new StageEntered(state.Stage, trigger, command.To, command.Evidence));

    private static Decision<LifeCycleEvent> Open(LifeCycleState state, OpenJuncture command) =>
        Unfit("cause", command.Cause) is { } unfit ? Refuse(unfit)
        : state.Of(command.Kind).Status == JunctureStatus.Open ? Decisions.Accept<LifeCycleEvent>(command)
        : Decisions.Accept<LifeCycleEvent>(command, new JunctureOpened(command.Kind, command.Cause));

    private static Decision<LifeCycleEvent> Close(LifeCycleState state, CloseJuncture command, ISteering port) =>
        command.By != Actor.Deadline && !port.MaySteer(command.By) ? Refuse(new LifeCycleRefusal.MayNotSteer(command.By))
        : state.Of(command.Kind) is { Status: not JunctureStatus.Open and var status } ? Refuse(new LifeCycleRefusal.JunctureNotOpen(command.Kind, status))
        : Unfit("lesson", command.Lesson) is { } unfit ? Refuse(unfit)
        : Decisions.Accept<LifeCycleEvent>(command, new JunctureClosed(command.Kind, command.Lesson));

    private static void Declared(LifeCycleCommand command)
    {
        if (command is OpenJuncture { Kind: var opened } && !Enum.IsDefined(opened)
            || command is CloseJuncture { Kind: var closed } && !Enum.IsDefined(closed)
            || command is EndLifeCycle { Ending: var ending } && !Enum.IsDefined(ending))
        {
            throw new ArgumentException("The command names a kind that is not declared.", nameof(command));
        }
    }

    private static LifeCycleRefusal.TextUnfit? Unfit(string what, string? text) =>
        TextProblem.OfText(text) is { } problem ? new(what, problem.Message) : null;

    private static Decision<LifeCycleEvent> Refuse(LifeCycleRefusal because) => Decisions.Refuse<LifeCycleEvent>(because);
}
