using CoP.Domain.StateMachines;

namespace CoP.Domain.LifeCycles;

/// <summary>The course of a critical juncture: it opens, closes, and may open again.</summary>
public static class JunctureMachine
{
    /// <summary>The machine, one instance for all junctures.</summary>
    public static StateMachine<JunctureStatus, JunctureTrigger> Definition { get; } =
        StateMachine<JunctureStatus, JunctureTrigger>.Define("juncture", JunctureStatus.Absent)
            .State(JunctureStatus.Absent, s => s.Permit(JunctureTrigger.Open, JunctureStatus.Open))
            .State(JunctureStatus.Open, s => s
                .Ignore(JunctureTrigger.Open, "it is open; the first cause stays")
                .Permit(JunctureTrigger.Close, JunctureStatus.Closed, "a lesson is given"))
            .State(JunctureStatus.Closed, s => s.Permit(JunctureTrigger.Open, JunctureStatus.Open))
            .Build();
}
