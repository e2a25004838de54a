using CoP.Domain.Simulation.Stepping;

namespace CoP.Domain.Simulation.Tests.Docking;

/// <summary>The voter model: one at a time takes a random neighbour's side. A side wins with its share of all ends of ties, not of all people.</summary>
public sealed class VoterOracleTests
{
    private const int Members = 9;

    private static readonly Pipeline<DockingWorld> s_voting = new(Process.Of<DockingWorld>("voting", world =>
    {
        var one = world.Present[world.Chance.Value.Below(world.Count)];
        var neighbours = world.Ties.Of(one);
        world.Opinion[one] = world.Opinion[neighbours[world.Chance.Value.Below(neighbours.Length)]];
    }));

    [Theory]
    [InlineData(new[] { 0 })]
    [InlineData(new[] { 8 })]
    [InlineData(new[] { 1, 5, 6 })]
    public void Fixation_OfASide_IsProportionalToItsDegrees(int[] side)
    {
        var runs = Budget.Of(1_500, 20_000);
        var world = new DockingWorld(Members, Members);
        var engine = new Engine<DockingWorld>(world, s_voting);
        var won = Enumerable.Range(0, runs).Count(run =>
        {
            Begin(world, side, run);
            while (world.Opinion.Values.Contains(0) && world.Opinion.Values.Contains(1))
            {
                engine.Step();
            }

            return world.Opinion[0] > 0;
        });

        Fits.Share(won, runs, (double)side.Sum(world.Ties.Degree) / Enumerable.Range(0, Members).Sum(world.Ties.Degree));
    }

    /// <summary>A hub with eight around it, five of whom are tied in a row too: degrees from 1 to 8.</summary>
    private static void Begin(DockingWorld world, int[] side, int run)
    {
        world.Begin(Members, seed: 55, run);
        for (var one = 1; one < Members; one++)
        {
            world.Ties.Link(0, one);
        }

        for (var one = 1; one < 5; one++)
        {
            world.Ties.Link(one, one + 1);
        }

        Array.ForEach(side, one => world.Opinion[one] = 1);
    }
}
