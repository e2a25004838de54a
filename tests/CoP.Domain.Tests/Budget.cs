using CoP.Domain.Testing;
using FsCheck;

namespace CoP.Domain.Tests;

/// <summary>How hard the tests try: everything, or with <c>COP_TEST_BUDGET=quick</c> a tenth with the same seeds, for runs over many mutants.</summary>
internal static class Budget
{
    private const int Share = 10;
    private const int FewestCases = 5;

    public static bool IsQuick { get; } = Environment.GetEnvironmentVariable("COP_TEST_BUDGET") == "quick";

    /// <summary>How many decisions an exhaustive exploration goes from its start.</summary>
    public static int Depth => IsQuick ? 4 : 12;

    /// <summary>How many cases to try, or to have met, where the full run takes a number of them.</summary>
    public static int Of(int full) => IsQuick ? Math.Max(FewestCases, full / Share) : full;

    /// <summary>A property over so many cases in the full run, always the same ones.</summary>
    public static Config Cases(int full) => Config.QuickThrowOnFailure.WithMaxTest(Of(full)).WithReplay(12345, 67891);

    public static LawSubject<TCommand, TEvent, TState> Budgeted<TCommand, TEvent, TState>(this LawSubject<TCommand, TEvent, TState> subject)
        where TCommand : notnull
        where TEvent : notnull =>
        subject with { Histories = Of(subject.Histories) };

    /// <summary>Skips what says nothing about a small sample.</summary>
    public static void NeedsAll(string why) => Assert.SkipWhen(IsQuick, $"Not in the quick budget: {why}");
}
