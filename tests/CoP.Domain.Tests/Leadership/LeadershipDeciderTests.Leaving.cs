using CoP.Domain.Leadership;
using static CoP.Domain.Tests.Leadership.Circle;

namespace CoP.Domain.Tests.Leadership;

public sealed partial class LeadershipDeciderTests
{
    [Fact]
    public void Vacate_WhoIsPresent_IsRefused() => LedBy(Ada).Refused<LeadershipRefusal.StillPresent>(
        new VacateHoldings(Ada, Ben, Day), "holding.still-present");

    [Fact]
    public void Vacate_WhoHoldsNothing_ChangesNothing()
    {
        var circle = LedBy(Ada);
        Assert.Empty(circle.Do(new VacateHoldings(Stranger, Ada, Day)));
        circle.Leave(Ada, Day);
        Assert.Empty(circle.Do(new VacateHoldings(Ada, Ada, Day)));
    }

    [Fact]
    public void Vacate_AHolder_OpensAVacancyAndNamesWhoActs()
    {
        var circle = LedBy(Ada);
        circle.ActingOrder.AddRange([Ada, Ben]);
        circle.Leave(Ada, Day);
        Assert.Equal(LeadershipShares.Whole, circle.State.Held(Coordination, null));
        Assert.Equal(Ben, circle.State.Functions[Coordination].Acting);
        Assert.Equal("holding-vacated acting-holder-named", Types(circle.Events.Skip(1)));
    }

    [Fact]
    public void Vacate_WhoActs_NamesTheNext()
    {
        var circle = new Circle();
        circle.ActingOrder.AddRange([Cy, Ben]);
        circle.Do(new EstablishFunction(Coordination, null, Ada, Day));
        circle.Leave(Cy, Day);
        Assert.Equal(Ben, circle.State.Functions[Coordination].Acting);
        circle.Leave(Ben, Day);
        Assert.Null(circle.State.Functions[Coordination].Acting);
        Assert.Empty(circle.Violations());
    }

    [Fact]
    public void Vacate_TheReceiverOfAHalfMovedHandOver_ReturnsTheHalfFirst()
    {
        var circle = LedBy(Ada);
        var id = circle.Begin(Ada, Ben, Odd, Overlap.Both);
        circle.Leave(Ben, Day.AddDays(15));
        Assert.Equal(
            new TransferLapsed(id, Odd.Half, LapseReason.ReceiverLeft) { By = Ben, At = Day.AddDays(15) },
            circle.Events[^1]);
        Assert.Equal(LeadershipShares.Whole, circle.State.Free(Coordination, Ada));
    }

    [Fact]
    public void Vacate_TheGiverBeforeTheHandOver_TheTransferLapsesAndTheSharesAreVacant()
    {
        var circle = LedBy(Ada);
        circle.Accept(Ada, Ben);
        circle.Leave(Ada, Day);
        Assert.Equal("transfer-lapsed holding-vacated", Types(circle.Events[^2..]));
        Assert.Equal(LeadershipShares.Whole, circle.State.Free(Coordination, null));
    }

    [Fact]
    public void Vacate_TheGiverDuringTheHandOver_TheReceiverHasItAtOnce()
    {
        var circle = LedBy(Ada);
        circle.Begin(Ada, Ben, overlap: Overlap.Both);
        circle.Leave(Ada, Day.AddDays(15));
        Assert.Equal("transfer-completed transfer-settled", Types(circle.Events[^2..]));
        Assert.Equal(LeadershipShares.Whole, circle.State.Free(Coordination, Ben));
    }

    [Fact]
    public void Vacate_GiverOrReceiverOfACompletedOne_Settles()
    {
        var circle = LedBy(Ada);
        circle.Complete(Ada, Ben);
        circle.Leave(Ada, Day.AddDays(16));
        Assert.Equal(LeadershipShares.Whole, circle.State.Free(Coordination, Ben));
        circle = LedBy(Ada);
        circle.Complete(Ada, Ben);
        circle.Leave(Ben, Day.AddDays(16));
        Assert.Equal("transfer-settled holding-vacated", Types(circle.Events[^2..]));
        Assert.Equal(LeadershipShares.Whole, circle.State.Free(Coordination, null));
    }

    [Fact]
    public void Vacate_BothParties_InEitherOrder_LeavesNothingBehind()
    {
        foreach (var order in new[] { new[] { Ada, Ben }, [Ben, Ada] })
        {
            var circle = LedBy(Ada);
            circle.Begin(Ada, Ben, Odd, Overlap.Both);
            circle.GoSilently(Ada);
            circle.GoSilently(Ben);
            foreach (var member in order)
            {
                circle.Do(new VacateHoldings(member, member, Day.AddDays(15)));
            }

            Assert.Empty(circle.Violations());
            Assert.Equal(LeadershipShares.Whole, circle.State.Free(Coordination, null));
        }
    }

    private static string Types(IEnumerable<LeadershipEvent> events) =>
        string.Join(' ', events.Select(e => e.Type.Replace("leadership.", string.Empty, StringComparison.Ordinal)));
}
