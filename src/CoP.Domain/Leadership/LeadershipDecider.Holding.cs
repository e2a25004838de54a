using CoP.Domain.Deciding;

namespace CoP.Domain.Leadership;

/// <content>Establishing, laying down, leaving behind, and who stands in.</content>
public static partial class LeadershipDecider
{
    private static Decision<LeadershipEvent> Establish(LeadershipState state, EstablishFunction c, IEligibility port)
    {
        if (c.Function == default)
        {
            throw new ArgumentException("A function needs a code.", nameof(c));
        }

        return EstablisherProblem(c, port) is { } notAllowed ? Refuse(notAllowed)
            : state.Functions.ContainsKey(c.Function) ? Refuse(new LeadershipRefusal.FunctionEstablishedAlready(c.Function))
            : c.Holder is { } holder && ReceiverProblem(holder, c.Function, port) is { } unfit ? Refuse(unfit)
            : c.Holder is { } other && c.By.TryGetMember(out var by) && other != by ? Refuse(new LeadershipRefusal.HolderUnasked(c.Function, other, c.By))
            : WithActing(state, c, port, c.Function, new FunctionEstablished(c.Function, c.Holder));
    }

    private static LeadershipRefusal? EstablisherProblem(EstablishFunction c, IEligibility port) =>
        c.By.IsOffice ? null
        : !IsPresentMember(c.By, port, out var by) ? new LeadershipRefusal.NotPresent(c.By)
        : !port.IsCore(by) ? new LeadershipRefusal.NotCore(c.Function, c.By)
        : null;

    private static Decision<LeadershipEvent> LayDown(LeadershipState state, Relinquish c, IEligibility port) =>
        !IsPresentMember(c.By, port, out var by) ? Refuse(new LeadershipRefusal.NotPresent(c.By))
        : !state.Functions.ContainsKey(c.Function) ? Refuse(new LeadershipRefusal.FunctionUnknown(c.Function))
        : Shares(state, c.Function, by, c.Shares, out var shares) is { } because ? Refuse(because)
        : WithActing(state, c, port, c.Function, new HoldingVacated(c.Function, by, shares));

    private static Decision<LeadershipEvent> Vacate(LeadershipState state, VacateHoldings c, IEligibility port)
    {
        if (port.IsPresent(c.Member))
        {
            return Refuse(new LeadershipRefusal.StillPresent(c.Member));
        }

        List<LeadershipEvent> events = [];
        HashSet<LeadershipFunction> touched = [];
        foreach (var transfer in state.InOrder().Where(t => t.IsParty(c.Member)))
        {
            touched.Add(transfer.Function);
            events.AddRange(transfer.To == c.Member ? ReceiverLeft(transfer) : GiverLeft(transfer, c.At.ToUniversalTime()));
        }

        var after = Folded(state, events);
        foreach (var (function, holdings) in after.Functions.OrderBy(f => f.Key))
        {
            var left = holdings.Of(c.Member);
            if (!left.IsNone)
            {
                events.Add(new HoldingVacated(function, c.Member, left));
            }

            if (!left.IsNone || holdings.Acting == c.Member)
            {
                touched.Add(function);
            }
        }

        AddActing(events, Folded(state, events), [.. touched.Order()], port, c.Member);
        return Accept(c, [.. events]);
    }

    private static IEnumerable<LeadershipEvent> ReceiverLeft(Transfer transfer) =>
        transfer.Status == TransferStatus.Completed ? [new TransferSettled(transfer.Id)] : [Lapsed(transfer, LapseReason.ReceiverLeft)];

    private static IEnumerable<LeadershipEvent> GiverLeft(Transfer transfer, DateTimeOffset at) => transfer.Status switch
    {
        TransferStatus.HandingOver => [Completed(transfer, at), new TransferSettled(transfer.Id)],
        TransferStatus.Completed => [new TransferSettled(transfer.Id)],
        _ => [Lapsed(transfer, LapseReason.GiverLeft)],
    };

    private static Decision<LeadershipEvent> WithActing(
        LeadershipState state, LeadershipCommand command, IEligibility port, LeadershipFunction function, LeadershipEvent happened)
    {
        List<LeadershipEvent> events = [happened];
        MemberId? unwilling = command is Relinquish && command.By.TryGetMember(out var by) ? by : null;
        AddActing(events, Folded(state, events), [function], port, unwilling);
        return Accept(command, [.. events]);
    }

    private static void AddActing(
        List<LeadershipEvent> events, LeadershipState after, IReadOnlyList<LeadershipFunction> functions, IEligibility port, MemberId? unwilling)
    {
        foreach (var function in functions)
        {
            var holdings = after.Functions[function];
            var isHeld = holdings.Responsibility.Held > 0;
            var stays = holdings.Acting is { } acting && !isHeld && port.IsPresent(acting);
            if (holdings.Acting is { } former && !stays)
            {
                events.Add(new ActingEnded(function, former));
            }

            if (!isHeld && !stays && NextActing(function, port, unwilling) is { } next)
            {
                events.Add(new ActingHolderNamed(function, next));
            }
        }
    }

    private static MemberId? NextActing(LeadershipFunction function, IEligibility port, MemberId? unwilling)
    {
        foreach (var candidate in port.InActingOrder(function))
        {
            if (candidate != unwilling && port.IsPresent(candidate))
            {
                return candidate;
            }
        }

        return null;
    }

    private static LeadershipState Folded(LeadershipState state, List<LeadershipEvent> events)
    {
        foreach (var happened in events)
        {
            state = Evolve(state, happened, null);
        }

        return state;
    }
}
