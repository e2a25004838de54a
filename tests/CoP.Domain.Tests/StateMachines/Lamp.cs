using CoP.Domain.StateMachines;

namespace CoP.Domain.Tests.StateMachines;

/// <summary>A machine with everything: a conditional target, a re-entry, an ignored trigger, texts and an end.</summary>
internal static class Lamp
{
    public static StateMachine<Light, Press> Machine { get; } = StateMachine<Light, Press>.Define("desk-lamp", Light.Off)
        .State(Light.Off, s => s
            .Permit(Press.Up, Light.DimmedLow, guard: "evening: after 18 h")
            .Permit(Press.Up, Light.On)
            .Ignore(Press.Down, "it is dark already"))
        .State(Light.DimmedLow, s => s
            .OnEntry("\"warm\" light")
            .OnExit("remember the level")
            .Permit(Press.Up, Light.On)
            .Permit(Press.Down, Light.Off)
            .PermitReentry(Press.HoldLong, note: "changes the level"))
        .State(Light.On, s => s
            .Permit(Press.Down, Light.Off)
            .Permit(Press.Overload, Light.BurntOut))
        .Terminal(Light.BurntOut, s => s.Ignore(Press.Up, "broken"))
        .Build();

    public static StateMachine<string, string> OfData { get; } = StateMachine<string, string>.Define("stages", "a:1")
        .State("a:1", s => s.Permit("go; on", "end"))
        .State("end", s => s.Permit("turn", "a-1", guard: "#1 <x>"))
        .Terminal("a-1")
        .Build();
}
