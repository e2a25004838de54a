using CoP.Domain.StateMachines;

namespace CoP.Domain.Testing.Tests;

internal static class BatonMachine
{
    public static StateMachine<BatonStatus, BatonTrigger> Definition { get; } = StateMachine<BatonStatus, BatonTrigger>
        .Define("baton", BatonStatus.Idle)
        .State(BatonStatus.Idle, s => s.Permit(BatonTrigger.Offer, BatonStatus.Offered).Permit(BatonTrigger.End, BatonStatus.Ended))
        .State(BatonStatus.Offered, s => s.Permit(BatonTrigger.Take, BatonStatus.Held))
        .State(BatonStatus.Held, s => s.Permit(BatonTrigger.Drop, BatonStatus.Idle))
        .Terminal(BatonStatus.Ended)
        .Build();
}
