using CoP.Domain.StateMachines;

namespace CoP.Domain.Landscapes;

/// <summary>The machine of a broker between two communities.</summary>
public static class BrokerMachine
{
    /// <summary>The definition, shared by all brokers.</summary>
    public static StateMachine<BrokerStatus, BrokerTrigger> Definition { get; } =
        StateMachine<BrokerStatus, BrokerTrigger>.Define("broker", BrokerStatus.Unrecognised)
            .State(BrokerStatus.Unrecognised, s => s
                .Permit(BrokerTrigger.Recognise, BrokerStatus.OneSided, "the broker is present on both sides, with enough legitimacy on each"))
            .State(BrokerStatus.OneSided, s => s
                .Permit(BrokerTrigger.Recognise, BrokerStatus.Recognised, "by a member of the other side")
                .Permit(BrokerTrigger.End, BrokerStatus.Unrecognised))
            .State(BrokerStatus.Recognised, s => s
                .OnEntry("the boundary has a broker while both memberships last")
                .Permit(BrokerTrigger.End, BrokerStatus.Unrecognised))
            .Build();
}
