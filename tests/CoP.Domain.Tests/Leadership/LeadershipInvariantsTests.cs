using CoP.Domain.Leadership;
using static CoP.Domain.Tests.Leadership.Circle;

namespace CoP.Domain.Tests.Leadership;

public sealed class LeadershipInvariantsTests
{
    [Fact]
    public void Violations_OfADecidedState_AreNone()
    {
        var circle = LedBy(Ada);
        circle.Begin(Ada, Ben, LeadershipShares.Of(3), Overlap.Both);
        Assert.Empty(circle.Violations());
    }

    [Fact]
    public void Violations_HolderAndPartyAway_AreNamed()
    {
        var circle = LedBy(Ada);
        circle.Propose(Ada, Ben);
        Assert.Equal(
            "ada holds coordination and is not present. transfer 101 has a party that is not present.",
            string.Join(' ', LeadershipInvariants.Violations(circle.State, m => m != Ada)));
    }

    [Fact]
    public void Violations_TooMuchHeldOrNegativeOrOutOfOrder_AreNamed()
    {
        Names("Power of coordination: 10001 are held and -1 vacant.", Of(new ShareTable([new(Ada, 10_001)])));
        Names("Power of coordination: ada holds 0.", Of(new ShareTable([new(Ada, 0)])));
        Names("Power of coordination: ada stands out of order or twice.", Of(new ShareTable([new(Ben, 1), new(Ada, 1)])));
    }

    [Fact]
    public void Violations_MoreLockedThanHeld_IsNamed()
    {
        var circle = LedBy(Ada);
        var id = circle.Propose(Ada, Ben);
        var twice = circle.State.Transfers[id] with { Id = new(7), To = Cy };
        var state = circle.State with { Transfers = circle.State.Transfers.Set(twice.Id, twice) };
        Assert.Contains(LeadershipInvariants.Violations(state, _ => true), v => v.StartsWith("ada holds 10000 power", StringComparison.Ordinal));
        var empty = circle.State with { Functions = circle.State.Functions.Set(Coordination, FunctionHoldings.Vacancy) };
        Names("transfer 101 locks shares that giver or receiver does not hold.", LeadershipInvariants.Violations(empty, _ => true));
    }

    [Fact]
    public void Violations_AnEndedOrStrayTransfer_IsNamed()
    {
        var circle = LedBy(Ada);
        var id = circle.Propose(Ada, Ben);
        var ended = circle.State.Transfers[id] with { Status = TransferStatus.Lapsed };
        Names("transfer 101 is lapsed and still there.", With(circle.State, id, ended));
        Assert.Contains(With(circle.State, id, ended with { Id = new(7) }), v => v.Contains("wrong id", StringComparison.Ordinal));
        Assert.Contains(With(circle.State, id, ended with { To = Ada }), v => v.Contains("from ada to ada", StringComparison.Ordinal));
    }

    [Fact]
    public void Violations_ActingWhereResponsibilityIsHeld_IsNamed()
    {
        var circle = LedBy(Ada);
        var acting = circle.State.Functions[Coordination] with { Acting = Ben };
        Assert.Single(LeadershipInvariants.Violations(circle.State with { Functions = circle.State.Functions.Set(Coordination, acting) }, _ => true));
    }

    private static void Names(string violation, IReadOnlyList<string> violations) =>
        Assert.Contains(violations, v => string.Equals(v, violation, StringComparison.Ordinal));

    private static IReadOnlyList<string> With(LeadershipState state, TransferId id, Transfer transfer) =>
        LeadershipInvariants.Violations(state with { Transfers = state.Transfers.Set(id, transfer) }, _ => true);

    private static IReadOnlyList<string> Of(ShareTable power) => LeadershipInvariants.Violations(
        LeadershipState.Empty with { Functions = LeadershipState.Empty.Functions.Set(Coordination, FunctionHoldings.Vacancy with { Power = power }) },
        _ => true);
}
