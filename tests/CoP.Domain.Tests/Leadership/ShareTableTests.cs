using CoP.Domain.Leadership;
using static CoP.Domain.Tests.Leadership.Circle;

namespace CoP.Domain.Tests.Leadership;

public sealed class ShareTableTests
{
    [Fact]
    public void Change_InAnyOrder_KeepsHoldersSorted()
    {
        var table = ShareTable.Empty.Change(Cy, 1).Change(Ada, 2).Change(Ben, 3);
        Assert.Equal([new(Ada, 2), new(Ben, 3), new(Cy, 1)], table.Holdings);
        Assert.Equal(table, ShareTable.Empty.Change(Ben, 3).Change(Cy, 1).Change(Ada, 2));
    }

    [Fact]
    public void Change_ToNothing_TakesTheEntryOut() => Assert.Equal(ShareTable.Empty, ShareTable.Empty.Change(Ada, 5).Change(Ada, -5));

    [Fact]
    public void Change_ByNothing_IsTheSameTable() => Assert.Same(ShareTable.Empty, ShareTable.Empty.Change(Ada, 0));

    [Fact]
    public void HeldAndVacant_Always_AreTheWhole()
    {
        var table = ShareTable.Empty.Change(Ada, 2_500).Change(Ben, 4_000).Change(Ada, 500);
        Assert.Equal(7_000, table.Held);
        Assert.Equal(3_000, table.Vacant);
        Assert.Equal(3_000, table.Of(Ada));
        Assert.Equal(0, table.Of(Cy));
    }
}
