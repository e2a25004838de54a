using CoP.Domain.Deciding;
using CoP.Domain.Leadership;
using static CoP.Domain.Tests.Leadership.Circle;

namespace CoP.Domain.Tests.Leadership;

public sealed class LeadershipEvolveTests
{
    private static readonly TransferId Unknown = new(7);

    public static TheoryData<int> Impossible => [.. Enumerable.Range(0, Corruptions(new TransferId(101)).Count)];

    [Theory]
    [MemberData(nameof(Impossible))]
    public void Evolve_AnEventThatCannotFollow_IsCorrupt(int index)
    {
        var circle = LedBy(Ada);
        var id = circle.Propose(Ada, Ben, LeadershipShares.Of(4_000));
        var happened = Corruptions(id)[index];
        var corrupt = Assert.Throws<CorruptHistoryException>(() => LeadershipDecider.Evolve(circle.State, happened, null));
        Assert.Equal(happened.Type, corrupt.EventType);
        Assert.NotEmpty(corrupt.Reason!);
    }

    [Fact]
    public void Evolve_AHandOverThatMovesSomethingElse_IsCorrupt()
    {
        var circle = LedBy(Ada);
        var id = circle.Begin(Ada, Ben, overlap: Overlap.Both);
        foreach (var happened in new LeadershipEvent[]
        {
            new TransferCompleted(id, LeadershipShares.Whole, Day), new TransferReverted(id, LeadershipShares.None),
            new TransferLapsed(id, LeadershipShares.Whole, LapseReason.ReceiverLeft),
        })
        {
            Assert.Throws<CorruptHistoryException>(() => LeadershipDecider.Evolve(circle.State, happened, null));
        }
    }

    [Fact]
    public void Steps_OfAnEvent_NameTheEdge()
    {
        var circle = LedBy(Ada);
        circle.Accept(Ada, Ben);
        Assert.Equal([new("transfer", "101", "proposed", "accept", "accepted")], circle.Steps);
    }

    private static List<LeadershipEvent> Corruptions(TransferId id) =>
    [
        new FunctionEstablished(Coordination, Ada),
        new FunctionEstablished(default, Ada),
        new TransferProposed(id, Coordination, Ada, Cy, LeadershipShares.Of(1), Overlap.Both, Day) { By = Ada },
        new TransferProposed(Unknown, Coordination, Ada, Cy, LeadershipShares.Of(1), Overlap.Both, Day) { By = Ben },
        new TransferProposed(Unknown, Coordination, Ada, Cy, LeadershipShares.Of(1), Overlap.Both, Day),
        new TransferProposed(Unknown, Coordination, Ada, Ada, LeadershipShares.Of(1), Overlap.Both, Day) { By = Ada },
        new TransferProposed(Unknown, Coordination, Ada, Cy, LeadershipShares.None, Overlap.Both, Day) { By = Ada },
        new TransferProposed(Unknown, Coordination, Ben, Cy, LeadershipShares.Of(1), Overlap.Both, Day) { By = Ben },
        new TransferProposed(Unknown, Coordination, null, Cy, LeadershipShares.Of(1), Overlap.Both, Day) { By = Ben },
        new TransferProposed(Unknown, LeadershipFunctions.Agenda, Ada, Cy, LeadershipShares.Of(1), Overlap.Both, Day) { By = Ada },
        new TransferSeconded(Unknown),
        new TransferAccepted(Unknown, Day),
        new TransferContested(id, Cy, "no", Day),
        new TransferReconciled(id, Day),
        new HandOverBegun(id, LeadershipShares.None, Day),
        new TransferCompleted(id, LeadershipShares.Of(4_000), Day),
        new TransferReverted(id, LeadershipShares.None),
        new TransferSettled(id),
        new TransferLapsed(id, LeadershipShares.Of(1), LapseReason.Unanswered),
        new TransferDeclined(Unknown),
        new TransferWithdrawn(Unknown),
        new HoldingVacated(Coordination, Ben, LeadershipShares.Of(1)),
        new HoldingVacated(Coordination, Ada, LeadershipShares.None),
        new HoldingVacated(Coordination, Ada, LeadershipShares.Of(-1)),
        new HoldingVacated(LeadershipFunctions.Agenda, Ada, LeadershipShares.Of(1)),
        new ActingHolderNamed(Coordination, Cy),
        new ActingEnded(Coordination, Cy),
    ];
}
