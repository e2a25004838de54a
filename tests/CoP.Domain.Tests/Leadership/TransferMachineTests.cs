using CoP.Domain.Leadership;

namespace CoP.Domain.Tests.Leadership;

public sealed class TransferMachineTests
{
    [Fact]
    public void Definition_Ends_AreTheFive() => Assert.Equal(
        [TransferStatus.Settled, TransferStatus.Declined, TransferStatus.Withdrawn, TransferStatus.Lapsed, TransferStatus.Reverted],
        TransferMachine.Definition.Statuses.Where(TransferMachine.Definition.IsTerminal));

    [Fact]
    public void Definition_Statuses_AreAllReachable() =>
        Assert.Equal(Enum.GetValues<TransferStatus>().Order(), TransferMachine.Definition.Reachable().Order());

    [Fact]
    public void Definition_EveryTrigger_LeadsToOneStatus() => Assert.All(
        TransferMachine.Definition.Transitions.GroupBy(t => (t.From, t.Trigger)),
        g => Assert.Single(g));

    [Theory]
    [InlineData(TransferStatus.Proposed, "second accept decline withdraw lapse")]
    [InlineData(TransferStatus.Seconded, "accept decline withdraw lapse")]
    [InlineData(TransferStatus.Accepted, "contest hand-over decline withdraw lapse")]
    [InlineData(TransferStatus.Contested, "reconcile decline withdraw lapse")]
    [InlineData(TransferStatus.HandingOver, "complete revoke lapse")]
    [InlineData(TransferStatus.Completed, "revoke settle")]
    public void PermittedTriggers_OfEachStatus_AreTheseAlone(TransferStatus status, string triggers) => Assert.Equal(
        triggers, string.Join(' ', TransferMachine.Definition.PermittedTriggers(status).Select(TransferMachine.Definition.NameOf)));
}
