using FsCheck;

namespace CoP.Domain.Simulation.Tests;

/// <summary>How hard the tests try: everything there is with <c>COP_FULL=1</c>, a share that says the same with wider bands without it.</summary>
internal static class Budget
{
    public static bool IsFull { get; } = Environment.GetEnvironmentVariable("COP_FULL") == "1";

    /// <summary>How many runs.</summary>
    public static int Of(int reduced, int full) => IsFull ? full : reduced;

    /// <summary>A property over so many cases, always the same ones.</summary>
    public static Config Cases(int cases) => Config.QuickThrowOnFailure.WithMaxTest(cases).WithReplay(12345, 67891);
}
