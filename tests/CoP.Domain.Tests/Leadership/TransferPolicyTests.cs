using CoP.Domain.Leadership;

namespace CoP.Domain.Tests.Leadership;

public sealed class TransferPolicyTests
{
    [Fact]
    public void New_Defaults_AreThoseDocumented()
    {
        var policy = new TransferPolicy();
        Assert.False(policy.SecondRequired);
        Assert.Equal(30, policy.ProposalLifetime.TotalDays);
        Assert.Equal(14, policy.ObjectionWindow.TotalDays);
        Assert.Equal(30, policy.ContestWindow.TotalDays);
        Assert.Equal(28, policy.OverlapPeriod.TotalDays);
        Assert.Equal(14, policy.RevocationWindow.TotalDays);
        Assert.Equal(Overlap.GiverHolds, policy.Overlap);
        Assert.Equal([new("active"), new("core")], policy.ReceiverLevels);
        Assert.Equal(TransferPolicy.Default, policy);
    }

    [Fact]
    public void Init_NegativePeriod_IsAnError()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new TransferPolicy { ProposalLifetime = TimeSpan.FromTicks(-1) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new TransferPolicy { ObjectionWindow = TimeSpan.FromTicks(-1) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new TransferPolicy { ContestWindow = TimeSpan.FromTicks(-1) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new TransferPolicy { OverlapPeriod = TimeSpan.FromTicks(-1) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new TransferPolicy { RevocationWindow = TimeSpan.FromTicks(-1) });
    }

    [Fact]
    public void Init_NoReceiverLevel_IsAnError() => Assert.Throws<ArgumentException>(() => new TransferPolicy { ReceiverLevels = [] });
}
