using CoP.Domain.Simulation.Models;
using FsCheck;
using FsCheck.Fluent;

namespace CoP.Domain.Simulation.Tests.Models;

public sealed class ResumeTests
{
    [Fact]
    public void Resume_FromAnyCycle_GoesOnWithTheSameBits() =>
        Prop.ForAll(RandomRun.All, run =>
        {
            var whole = run.Begin();
            var outcome = CommunityModel.Finish(whole, 0, run.Cycles);
            var stopped = run.Begin();
            stopped.RunTo(Math.Min(whole.World.Cycle, 1 + (run.Seed % run.Cycles)));
            var resumed = CommunityModel.Resume(stopped.World.Save(), run.Parameters, (ulong)run.Seed, 0);

            return outcome == CommunityModel.Finish(resumed, 0, run.Cycles) && whole.World.Save().AsSpan().SequenceEqual(resumed.World.Save());
        }).Check(Budget.Cases(Budget.Of(30, 300)));

    [Fact]
    public void Run_InAWorldThatServedAnother_IsTheSameAsInANewOne()
    {
        var used = new CommunityWorld();
        Prop.ForAll(RandomRun.All, run =>
            CommunityModel.Run(used, run.Parameters, (ulong)run.Seed, 0, run.Cycles) == CommunityModel.Run(new(), run.Parameters, (ulong)run.Seed, 0, run.Cycles))
            .Check(Budget.Cases(Budget.Of(30, 300)));
    }
}
