using System.Globalization;
using CoP.Domain.Simulation;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Stepping;

namespace CoP.Domain.Benchmarks.Models;

/// <summary>What a member costs in a cycle of the default model: <c>model MEMBERS [CYCLES]</c>. Nobody leaves but for a break, so that the size stays what it is.</summary>
internal static class ModelCost
{
    public static void Run(IReadOnlyList<string> args, TextWriter to)
    {
        var members = int.Parse(args[0], CultureInfo.InvariantCulture);
        var cycles = args.Count > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : Math.Max(5, 2_000_000 / members);
        var world = new CommunityWorld(members + 64);
        var parameters = ParameterSet.Default
            .With(ModelParameters.FoundingCircle, Math.Min(members, 100_000))
            .With(ModelParameters.ArrivalRate, members > 100_000 ? 100_000 : 0)
            .With(ModelParameters.MinorityAccess, 1)
            .With(ModelParameters.LeaveRate, 0)
            .With(ModelParameters.LeaveAnyway, 0)
            .With(ModelParameters.OverloadScale, 1e9);
        CommunityModel.Begin(world, parameters, seed: 1, run: 0, cycles: 100_000);
        var engine = new Engine<CommunityWorld>(world, CommunityModel.Pipeline);
        while (world.Cycle < 30 || (world.Count < members && world.Cycle < 200))
        {
            engine.Step();
        }

        // The size is reached: whoever else comes now would make the next cycle dearer than this one.
        var closed = new Engine<CommunityWorld>(world, CommunityModel.Pipeline.Remove("arrival"));
        closed.Step();
        using var process = System.Diagnostics.Process.GetCurrentProcess();
        var (before, allocated, done) = (process.TotalProcessorTime, GC.GetAllocatedBytesForCurrentThread(), 0L);
        for (var cycle = 0; cycle < cycles; cycle++)
        {
            closed.Step();
            done += world.Count;
        }

        process.Refresh();
        var spent = process.TotalProcessorTime - before;
        var bytes = GC.GetAllocatedBytesForCurrentThread() - allocated;
        to.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"members={world.Count} cycles={cycles} ns_per_member_cycle={spent.TotalNanoseconds / done:F0} allocated_per_cycle={bytes / cycles} peak_mb={process.PeakWorkingSet64 / 1e6:F0}"));
    }
}
