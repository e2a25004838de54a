using BenchmarkDotNet.Running;
using CoP.Domain.Benchmarks.Communities;

if (args is ["life", ..])
{
    WholeLife.Run(args[1..], Console.Out);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
