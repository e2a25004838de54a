namespace CoP.Domain.Simulation.Tests.Worlds;

public sealed class WorldTests
{
    [Fact]
    public void World_New_IsEmptyAtCycle0()
    {
        var world = new SmallWorld(capacity: 5);

        Assert.Equal((0, 0, 0, 5), (world.Cycle, world.Count, world.Arrivals, world.Capacity));
        Assert.True(world.Present.IsEmpty);
    }

    [Fact]
    public void Enter_MoreThanThereIsRoomFor_GrowsAndKeepsEverything()
    {
        var world = new SmallWorld(capacity: 2);
        var first = world.Enter();
        var second = world.Enter();
        world.Trust[second] = 0.25;
        world.Ties.Link(first, second, 0.75f);
        for (var i = 0; i < 100; i++)
        {
            world.Enter();
        }

        Assert.Equal(102, world.Count);
        Assert.InRange(world.Capacity, 102, 140);
        Assert.Equal(0.25, world.Trust[second]);
        Assert.Equal([second], world.Ties.Of(first).ToArray());
        Assert.Equal([0.75f], world.Ties.StrengthsOf(second).ToArray());
        Assert.Equal(Enumerable.Range(0, 102), world.Present.ToArray());
    }

    [Fact]
    public void Leave_WhileTheListIsWalked_LeavesTheListAsItWas()
    {
        var world = new SmallWorld();
        for (var i = 0; i < 6; i++)
        {
            world.Enter();
        }

        var seen = new List<int>();
        foreach (var slot in world.Present)
        {
            seen.Add(world.NumberOf(slot));
            if (slot % 2 == 0)
            {
                world.Leave(slot);
            }
        }

        Assert.Equal([0, 1, 2, 3, 4, 5], seen);
        Assert.Equal(3, world.Count);
        Assert.Equal([1, 3, 5], world.Present.ToArray());
    }

    [Fact]
    public void Enter_AfterSomebodyLeft_TakesTheSlotWithNothingOfTheirs()
    {
        var world = new SmallWorld(capacity: 3);
        var (ana, ben) = (world.Enter(), world.Enter());
        world.Trust[ana] = 1;
        world.Ties.Link(ana, ben);
        world.Leave(ana);
        var eve = world.Enter();

        Assert.Equal(ana, eve);
        Assert.Equal((2, 0.0, 0, 0), (world.NumberOf(eve), world.Trust[eve], world.Ties.Degree(eve), world.Ties.Degree(ben)));
        Assert.Equal([ben, eve], world.Present.ToArray());
    }

    [Fact]
    public void Leave_WhoIsNotThere_IsRefused()
    {
        var world = new SmallWorld();
        var ana = world.Enter();
        world.Leave(ana);

        Assert.Throws<InvalidOperationException>(() => world.Leave(ana));
        Assert.Equal(0, world.Count);
    }

    [Fact]
    public void Parts_AskedForAgain_AreTheSame_AndOtherwiseRefused()
    {
        var world = new SmallWorld();

        Assert.Same(world.Trust, world.Column<double>("trust"));
        Assert.Same(world.Stage, world.Register<int>("stage"));
        Assert.Same(world.Needs, world.Row<long>("needs", 3));
        Assert.Throws<InvalidOperationException>(() => world.Column<float>("trust"));
        Assert.Throws<InvalidOperationException>(() => world.Register<double>("trust"));
        Assert.Throws<InvalidOperationException>(() => world.Row<long>("needs", 4));
        Assert.Throws<InvalidOperationException>(() => world.Row<int>("ties", 4));
    }

    [Fact]
    public void Column_AskedForLate_HasRoomForThoseWhoAreThere()
    {
        var world = new SmallWorld(capacity: 1);
        for (var i = 0; i < 40; i++)
        {
            world.Enter();
        }

        Assert.Equal(world.Capacity, world.Column<short>("late").Values.Length);
        Assert.Equal("late", world.Column<short>("late").Name);
    }

    [Theory]
    [InlineData(0, 3)]
    [InlineData(5, -1)]
    [InlineData(5, 256)]
    public void World_WithNumbersOutOfRange_IsRefused(int capacity, int tieLimit) =>
        Assert.ThrowsAny<ArgumentException>(() => new SmallWorld(capacity, tieLimit));

    [Fact]
    public void Ties_WithoutStrengths_HaveNone_AndWithoutRoomAreNone()
    {
        var plain = new SmallWorld(capacity: 2, tieLimit: 255, weighted: false);
        plain.Ties.Link(plain.Enter(), plain.Enter());
        var none = new SmallWorld(capacity: 2, tieLimit: 0);

        Assert.True(plain.Ties.StrengthsOf(0).IsEmpty);
        Assert.False(none.Ties.TryLink(none.Enter(), none.Enter()));
        Assert.True(none.Ties.IsFull(0));
    }

    [Fact]
    public void Ties_MoreThan254OfOneMember_AreKept()
    {
        var world = new SmallWorld(capacity: 300, tieLimit: 255, weighted: false);
        var hub = world.Enter();
        for (var i = 0; i < 260; i++)
        {
            Assert.Equal(i < 255, world.Ties.TryLink(hub, world.Enter()));
        }

        world.Leave(hub);
        Assert.All(world.Present.ToArray(), slot => Assert.Equal(0, world.Ties.Degree(slot)));
    }
}
