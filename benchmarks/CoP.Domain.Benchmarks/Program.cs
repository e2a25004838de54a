using System.Runtime.CompilerServices;
using BenchmarkDotNet.Running;
using CoP.Domain.Benchmarks.Communities;
using CoP.Domain.Benchmarks.Cop8;
using CoP.Domain.Benchmarks.Models;

if (args is ["life", ..])
{
    WholeLife.Run(args[1..], Console.Out);
    return;
}

if (args is ["cop8", ..])
{
    Cop8Command.Run(args[1..], Console.Out);
    return;
}

if (args is ["model", ..])
{
    ModelCost.Run(args[1..], Console.Out);
    return;
}

Benchmark(args);

// Apart, so that nothing of the benchmarks' runner is loaded when it is not asked for.
[MethodImpl(MethodImplOptions.NoInlining)]
static void Benchmark(string[] args) => BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
