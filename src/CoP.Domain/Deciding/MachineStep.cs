using CoP.Domain.StateMachines;

namespace CoP.Domain.Deciding;

/// <summary>One step of one state machine, as an event took it.</summary>
/// <param name="Machine">The machine's name, such as <c>transfer</c>.</param>
/// <param name="Subject">Whose machine: a member, a transfer, the community.</param>
/// <param name="From">The name of the status before.</param>
/// <param name="Trigger">The name of the trigger.</param>
/// <param name="To">The name of the status after.</param>
public readonly record struct MachineStep(string Machine, string Subject, string From, string Trigger, string To)
{
    internal static MachineStep Of<TStatus, TTrigger>(
        StateMachine<TStatus, TTrigger> machine, string subject, TStatus from, TTrigger trigger, TStatus to)
        where TStatus : notnull
        where TTrigger : notnull =>
        new(machine.Name, subject, machine.NameOf(from), machine.NameOf(trigger), machine.NameOf(to));
}
