using CoP.Domain.StateMachines;

namespace CoP.Domain.Learning;

/// <summary>The machine of testing the boundary in one matter; there is no end, as any boundary may be tested again.</summary>
public static class BoundaryTestMachine
{
    /// <summary>The definition, shared by all matters.</summary>
    public static StateMachine<BoundaryTestStatus, BoundaryTestTrigger> Definition { get; } =
        StateMachine<BoundaryTestStatus, BoundaryTestTrigger>.Define("boundary-test", BoundaryTestStatus.Untested)
            .State(BoundaryTestStatus.Untested, s => s
                .Permit(BoundaryTestTrigger.Plan, BoundaryTestStatus.Planned, "the person has said what they believe"))
            .State(BoundaryTestStatus.Planned, s => s
                .OnEntry("what is believed now is what the test will be compared with")
                .Permit(BoundaryTestTrigger.Hold, BoundaryTestStatus.Held, "something was believed")
                .Permit(BoundaryTestTrigger.PushBack, BoundaryTestStatus.PushedBack, "not believed beyond")
                .Permit(BoundaryTestTrigger.Widen, BoundaryTestStatus.Widened, "not believed within")
                .Permit(BoundaryTestTrigger.CallOff, BoundaryTestStatus.Untested, "never tested before")
                .Permit(BoundaryTestTrigger.CallOff, BoundaryTestStatus.Held, "the last test held")
                .Permit(BoundaryTestTrigger.CallOff, BoundaryTestStatus.PushedBack, "the last test was pushed back")
                .Permit(BoundaryTestTrigger.CallOff, BoundaryTestStatus.Widened, "the last test widened"))
            .State(BoundaryTestStatus.Held, s => s
                .OnEntry("the tested boundary is where it was believed")
                .Permit(BoundaryTestTrigger.Plan, BoundaryTestStatus.Planned))
            .State(BoundaryTestStatus.PushedBack, s => s
                .OnEntry("the matter is beyond the tested boundary")
                .Permit(BoundaryTestTrigger.Plan, BoundaryTestStatus.Planned))
            .State(BoundaryTestStatus.Widened, s => s
                .OnEntry("the matter is within the tested boundary")
                .Permit(BoundaryTestTrigger.Plan, BoundaryTestStatus.Planned))
            .Build();
}
