using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Testing;
using CoP.Domain.Testing.Communities;
using FsCheck;
using FsCheck.Fluent;

namespace CoP.Domain.Tests.Communities;

/// <summary>Generated histories of whole communities, for laws that look at every step.</summary>
internal static class Runs
{
    public static Arbitrary<CommandHistory<DomainCommand>> All { get; } = Histories.Of(CommunitySubject.Create() with { LongestHistory = 60 });

    /// <summary>Checks a law on the log that every history leads to.</summary>
    public static void ForAll(Action<CommunityLog> law, int tests = 200) =>
        Prop.ForAll(All, h => law(LogOf(h))).Check(Budget.Cases(tests));

    public static CommunityLog LogOf(CommandHistory<DomainCommand> history) =>
        history.Commands.Aggregate(CommunityLog.Empty, (log, command) => log.Do(command).State);
}
