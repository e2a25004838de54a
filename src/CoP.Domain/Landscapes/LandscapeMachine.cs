using CoP.Domain.StateMachines;

namespace CoP.Domain.Landscapes;

/// <summary>The machine of a landscape: there is no governing body, so it is there as long as a community is in it.</summary>
public static class LandscapeMachine
{
    /// <summary>The definition, shared by all landscapes.</summary>
    public static StateMachine<LandscapeStatus, LandscapeTrigger> Definition { get; } =
        StateMachine<LandscapeStatus, LandscapeTrigger>.Define("landscape", LandscapeStatus.Unopened)
            .State(LandscapeStatus.Unopened, s => s.Permit(LandscapeTrigger.Open, LandscapeStatus.Open, "by somebody who may steer the first community"))
            .State(LandscapeStatus.Open, s => s.Permit(LandscapeTrigger.Close, LandscapeStatus.Closed, "the last community leaves"))
            .Terminal(LandscapeStatus.Closed)
            .Build();
}
