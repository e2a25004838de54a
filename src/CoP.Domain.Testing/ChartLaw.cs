using CoP.Domain.Deciding;

namespace CoP.Domain.Testing;

/// <summary>Events move machines along declared edges only, and each machine from where it stands.</summary>
internal sealed class ChartLaw<TCommand, TEvent, TState>(LawSubject<TCommand, TEvent, TState> subject)
    : Law<TCommand, TEvent, TState>(subject)
    where TCommand : notnull
    where TEvent : notnull
{
    private readonly MachineTable machines = new(subject.Machines);

    public override int Number => 3;

    public override string Sentence => "every step follows a declared edge of its machine, from where the machine stands";

    public override string? Breach(CommandHistory<TCommand> history)
    {
        var standing = new Dictionary<(string Machine, string Subject), string>();
        foreach (var taken in Walk.Through(Subject, history))
        {
            foreach (var (before, happened) in Walk.Events(Subject, taken))
            {
                foreach (var step in Subject.Decider.StepsOf(before, happened))
                {
                    Count();
                    if ((machines.Problem(step) ?? Gap(standing, step)) is { } problem)
                    {
                        return $"{problem}\n  command: {taken.Command}\n  event: {happened}\n  subject: {step.Subject}";
                    }

                    standing[(step.Machine, step.Subject)] = step.To;
                }
            }
        }

        return null;
    }

    private static string? Gap(Dictionary<(string Machine, string Subject), string> standing, MachineStep step) =>
        standing.TryGetValue((step.Machine, step.Subject), out var at) && !string.Equals(at, step.From, StringComparison.Ordinal)
            ? $"the machine {step.Machine} stands in {at}, but the step leaves {step.From}"
            : null;
}
