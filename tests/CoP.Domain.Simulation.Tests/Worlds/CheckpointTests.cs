using CoP.Domain.Simulation.Draws;

namespace CoP.Domain.Simulation.Tests.Worlds;

public sealed class CheckpointTests
{
    [Fact]
    public void Load_OfWhatWasSaved_BringsEveryPartBack()
    {
        var saved = Inhabited();
        var world = new SmallWorld();
        world.Load(saved.Save());

        Assert.Equal((saved.Count, saved.Arrivals, saved.Cycle), (world.Count, world.Arrivals, world.Cycle));
        Assert.Equal((5, 42L), (world.Stage.Value, world.Needs[2]));
        Assert.Equal(saved.Chance.Value, world.Chance.Value);
        Assert.Equal(saved.Calendar.Count, world.Calendar.Count);
        Assert.Equal(saved.Save(), world.Save());
        Assert.Equal(saved.Enter(), world.Enter());
    }

    [Fact]
    public void Load_AnyByteFlipped_IsRefusedAndChangesNothing()
    {
        var bytes = Inhabited().Save();
        var world = Other();
        var before = world.Save();
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] ^= 0x10;
            Assert.ThrowsAny<ArgumentException>(() => world.Load(bytes));
            bytes[i] ^= 0x10;
        }

        Assert.Equal(before, world.Save());
        world.Load(bytes);
        Assert.Equal(bytes, world.Save());
    }

    [Fact]
    public void Load_CutAnywhereOrLonger_IsRefusedAndChangesNothing()
    {
        var bytes = Inhabited().Save();
        var world = Other();
        var before = world.Save();
        for (var length = 0; length < bytes.Length; length++)
        {
            Assert.ThrowsAny<ArgumentException>(() => world.Load(bytes.AsSpan(0, length)));
        }

        Assert.ThrowsAny<ArgumentException>(() => world.Load([.. bytes, 0]));
        Assert.Equal(before, world.Save());
    }

    [Fact]
    public void Load_OfAWorldWithOtherParts_IsRefusedAndChangesNothing()
    {
        var bytes = Inhabited().Save();
        SmallWorld[] others = [Other(), new(tieLimit: 4), new(weighted: false)];
        others[0].Column<float>("more");
        var typed = Other();
        typed.Column<int>("same size");
        var floats = Inhabited();
        floats.Column<float>("same size");

        Assert.All(others, world =>
        {
            var before = world.Save();
            Assert.Throws<ArgumentException>(() => world.Load(bytes));
            Assert.Equal(before, world.Save());
        });
        Assert.Contains("same size: column of System.Int32", Assert.Throws<ArgumentException>(() => typed.Load(floats.Save())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_OfAWorldOfAnotherType_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new SmallWorld().Load(new EmptyWorld().Save()));

    [Fact]
    public void Load_IntoAWorldThatHadMore_LeavesNothingOfIt()
    {
        var small = new SmallWorld();
        small.Enter();
        var world = Inhabited();
        world.Load(small.Save());

        Assert.Equal(small.Save(), world.Save());
        var next = world.Enter();
        Assert.Equal((1, 0.0, 0, 0), (world.NumberOf(next), world.Trust[next], world.Ties.Degree(next), world.Stage.Value));
    }

    [Fact]
    public void Save_DoesNotDependOnTheRoomThatThereIs()
    {
        var (narrow, wide) = (new SmallWorld(capacity: 1), new SmallWorld(capacity: 500));
        foreach (var world in new[] { narrow, wide })
        {
            for (var i = 0; i < 30; i++)
            {
                world.Trust[world.Enter()] = i;
            }

            world.Leave(3);
        }

        Assert.Equal(narrow.Save(), wide.Save());
    }

    private static SmallWorld Inhabited()
    {
        var world = new SmallWorld();
        for (var i = 0; i < 9; i++)
        {
            world.Trust[world.Enter()] = i / 8.0;
            world.Calendar.Enter(3, i % 2, i, i * 100L, -i);
        }

        world.Ties.Link(0, 4, 0.5f);
        world.Ties.Link(4, 8);
        world.Leave(2);
        world.Calendar.TryTake(3, out _);
        world.Needs[2] = 42;
        world.Stage.Value = 5;
        world.Chance.Value = RandomStream.FromSeed(3);
        return world;
    }

    private static SmallWorld Other()
    {
        var world = new SmallWorld();
        world.Trust[world.Enter()] = 0.5;
        world.Stage.Value = 1;
        return world;
    }
}
