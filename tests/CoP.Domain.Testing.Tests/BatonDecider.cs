using CoP.Domain.Collections;
using CoP.Domain.Deciding;

namespace CoP.Domain.Testing.Tests;

internal static class BatonDecider
{
    public const int MostDrops = 3;

    public static Decider<BatonCommand, BatonEvent, BatonState> Create(
        Func<BatonState, BatonCommand, Decision<BatonEvent>>? decide = null,
        Func<BatonState, BatonEvent, Owner?, BatonState>? evolve = null,
        Func<BatonState, BatonEvent, IEnumerable<MachineStep>>? steps = null) =>
        Decider<BatonCommand, BatonEvent, BatonState>.Create(
            "baton", BatonState.Initial, decide ?? Decide, evolve ?? Evolve, s => s.Status == BatonStatus.Ended, steps ?? Steps);

    public static Decision<BatonEvent> Decide(BatonState state, BatonCommand command) =>
        command.At < state.Latest ? No("baton.time-runs-backwards") : (state.Status, command) switch
        {
            (BatonStatus.Ended, _) => No("baton.ended"),
            (BatonStatus.Idle, Offer) when state.Drops >= MostDrops => No("baton.worn-out"),
            (BatonStatus.Idle, Offer offer) => Yes(new Offered(offer.To, offer.At)),
            (BatonStatus.Idle, End) => Yes(new Ended(command.At)),
            (BatonStatus.Offered, Take take) when take.By == state.Holder => Yes(new Taken(take.By, take.At)),
            (BatonStatus.Held, Drop or Clear) => Yes(new Dropped(command.At)),
            (_, Clear) => Yes(),
            _ => No("baton.not-now"),
        };

    public static BatonState Evolve(BatonState state, BatonEvent happened, Owner? owner = null) => (state.Status, happened) switch
    {
        (BatonStatus.Idle, Offered e) => state with { Status = BatonStatus.Offered, Holder = e.To, Latest = e.At },
        (BatonStatus.Offered, Taken e) => state with { Status = BatonStatus.Held, Holder = e.By, Latest = e.At },
        (BatonStatus.Held, Dropped e) => state with { Status = BatonStatus.Idle, Holder = null, Drops = state.Drops + 1, Latest = e.At },
        (_, Ended e) => state with { Status = BatonStatus.Ended, Holder = null, Latest = e.At },
        _ => throw new CorruptHistoryException(happened.GetType().Name, $"the baton is {state.Status}", null),
    };

    public static IEnumerable<MachineStep> Steps(BatonState before, BatonEvent happened) => happened switch
    {
        Offered => [Step(before.Status, BatonTrigger.Offer, BatonStatus.Offered)],
        Taken => [Step(before.Status, BatonTrigger.Take, BatonStatus.Held)],
        Dropped => [Step(before.Status, BatonTrigger.Drop, BatonStatus.Idle)],
        _ => [Step(before.Status, BatonTrigger.End, BatonStatus.Ended)],
    };

    public static MachineStep Step(BatonStatus from, BatonTrigger trigger, BatonStatus to)
    {
        var machine = BatonMachine.Definition;
        return new(machine.Name, "the baton", machine.NameOf(from), machine.NameOf(trigger), machine.NameOf(to));
    }

    public static Decision<BatonEvent> Yes(params BatonEvent[] events) =>
        new Decision<BatonEvent>.Accepted([.. events], [.. events.Select(_ => new Cause(0, -1))]);

    public static Decision<BatonEvent> No(string code) => new Decision<BatonEvent>.Refused(new DecisionRefusal.Vetoed(code, [], "baton"));
}
