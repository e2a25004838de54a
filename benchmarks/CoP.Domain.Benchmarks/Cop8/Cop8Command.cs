using System.Diagnostics;
using System.Globalization;

namespace CoP.Domain.Benchmarks.Cop8;

/// <summary>The command <c>cop8 N T SEED [REPS [THREADS]]</c>, which prints what the reference program in C prints.</summary>
internal static class Cop8Command
{
    public static void Run(string[] args, TextWriter output)
    {
        var (members, ticks, seed) = (Number(args[0]), Number(args[1]), ulong.Parse(args[2], CultureInfo.InvariantCulture));
        var (runs, threads) = (Number(args.ElementAtOrDefault(3) ?? "1"), Number(args.ElementAtOrDefault(4) ?? "1"));
        var timings = new Cop8Timing[runs];
        var began = Stopwatch.GetTimestamp();
        var next = -1;
        var workers = Enumerable.Range(1, threads - 1).Select(_ => new Thread(Work)).ToList();
        workers.ForEach(w => w.Start());
        Work();
        workers.ForEach(w => w.Join());
        var wall = Stopwatch.GetElapsedTime(began).TotalSeconds;
        var steps = 0L;
        for (var i = 0; i < runs; i++)
        {
            var (result, start, loop, processor) = timings[i];
            output.WriteLine(FormattableString.Invariant(
                $"{result.Line(members, ticks, seed + (ulong)i)} init_s={start:F6} loop_s={loop:F6} cpu_s={processor:F6} rate={result.Steps / loop:F0}"));
            steps += result.Steps;
        }

        if (runs > 1)
        {
            output.WriteLine(FormattableString.Invariant(
                $"ENSEMBLE reps={runs} threads={threads} wall_s={wall:F6} steps={steps} rate={steps / wall:F0}"));
        }

        void Work()
        {
            var run = new Cop8Run(members, ticks);
            for (var i = Interlocked.Increment(ref next); i < runs; i = Interlocked.Increment(ref next))
            {
                var from = Stopwatch.GetTimestamp();
                run.Start(seed + (ulong)i);
                var (start, spent) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
                var result = run.Finish();
                var loop = Stopwatch.GetElapsedTime(start).TotalSeconds;

                // The processor's time is told for the process, so that with several threads it is nobody's own.
                var processor = threads == 1 ? (Environment.CpuUsage.TotalTime - spent).TotalSeconds : loop;
                timings[i] = new(result, Stopwatch.GetElapsedTime(from, start).TotalSeconds, loop, processor);
            }
        }
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
