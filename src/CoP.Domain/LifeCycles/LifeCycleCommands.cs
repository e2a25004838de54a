using CoP.Domain.Collections;
using CoP.Domain.Deciding;

namespace CoP.Domain.LifeCycles;

/// <summary>What can be asked of a life cycle.</summary>
/// <inheritdoc/>
public abstract record LifeCycleCommand(Actor By, DateTimeOffset At) : DomainCommand(By, At);

/// <summary>Begins the life of a community in the first stage of the model; part of its founding. Repeating it is refused.</summary>
/// <param name="By">Who founds.</param>
/// <param name="At">When.</param>
public sealed record BeginLifeCycle(Actor By, DateTimeOffset At) : LifeCycleCommand(By, At)
{
    internal override string Trigger => "begin-life-cycle";
}

/// <summary>Says that the community has come to another stage. Repeating it is refused, as no stage leads to itself.</summary>
/// <param name="To">The stage that begins.</param>
/// <param name="Evidence">What shows it: 1 to 10,000 characters.</param>
/// <param name="By">Who says so: somebody who may steer.</param>
/// <param name="At">When.</param>
public sealed record EnterStage(StageId To, string Evidence, Actor By, DateTimeOffset At) : LifeCycleCommand(By, At)
{
    internal override string Trigger => "enter-stage";
}

/// <summary>Says that the community has come to a critical juncture. Opening an open one changes nothing: the first cause stays.</summary>
/// <remarks>An observation and no power: any actor may make it, and the library makes it itself.</remarks>
/// <param name="Kind">Which kind of juncture.</param>
/// <param name="Cause">What brought it about: 1 to 10,000 characters.</param>
/// <param name="By">Who says so.</param>
/// <param name="At">When.</param>
public sealed record OpenJuncture(JunctureKind Kind, string Cause, Actor By, DateTimeOffset At) : LifeCycleCommand(By, At)
{
    internal override string Trigger => "open-juncture";
}

/// <summary>Says that the community has gone through a juncture. Repeating it is refused.</summary>
/// <param name="Kind">Which kind of juncture.</param>
/// <param name="Lesson">What was learned: 1 to 10,000 characters.</param>
/// <param name="By">Who says so: somebody who may steer, or a deadline.</param>
/// <param name="At">When.</param>
public sealed record CloseJuncture(JunctureKind Kind, string Lesson, Actor By, DateTimeOffset At) : LifeCycleCommand(By, At)
{
    internal override string Trigger => "close-juncture";
}

/// <summary>Ends the community, from any stage. Nothing follows; repeating it is refused.</summary>
/// <remarks>
/// Endings conserve people: everybody is listed exactly once. A split names two or more successors in all, a merger one, an institutionalisation at most one.
/// When the community faded or became a social club, people who are not listed are recorded as having left.
/// </remarks>
/// <param name="Ending">How it ends.</param>
/// <param name="Destinations">Where everybody goes.</param>
/// <param name="By">Who says so: somebody who may steer, or the deadline where nobody is left and the community has faded.</param>
/// <param name="At">When.</param>
public sealed record EndLifeCycle(Ending Ending, ValueList<Destination> Destinations, Actor By, DateTimeOffset At) : LifeCycleCommand(By, At)
{
    internal override string Trigger => "end-life-cycle";
}
