using CoP.Domain.Communities;
using CoP.Domain.Leadership;
using CoP.Domain.Testing.Communities;
using static CoP.Domain.Tests.Formats.EveryEvent;

namespace CoP.Domain.Tests.Communities;

public sealed class MovesTests(ITestOutputHelper output)
{
    private static readonly Community Founded = Community.Unfounded.Do(Founding()).OrThrow();

    [Fact]
    public void Moves_OfAnybodyInAnyState_AgreeWithDo()
    {
        var (possible, all) = (0, 0);
        Runs.ForAll(log =>
        {
            foreach (var member in CommunityCommands.People)
            {
                foreach (var move in log.Community.AvailableMoves(member, log.Community.Now.AddDays(14)))
                {
                    var outcome = log.Community.Do(move.Command);
                    Assert.Equal(outcome.Refusal, move.Refusal);
                    Assert.Equal(outcome.IsAccepted, move.IsPossible);
                    Assert.Equal(outcome.Refusal, log.Community.WhyNot(move.Command));
                    Assert.Equal(outcome.IsAccepted, log.Community.CanDo(move.Command));
                    Assert.Equal((Actor)member, move.Command.By);
                    possible += move.IsPossible ? 1 : 0;
                    all++;
                }
            }
        }, tests: 100);
        output.WriteLine($"{possible} of {all} moves were possible");
        Assert.InRange(possible, Budget.Of(100), all - Budget.Of(100));
    }

    [Fact]
    public void Moves_OfAnybodyInAnyState_ReadDifferently() => Runs.ForAll(log =>
    {
        foreach (var member in CommunityCommands.People)
        {
            var moves = log.Community.AvailableMoves(member, log.Community.Now).Select(m => m.ToString()).ToList();
            Assert.Equal(moves.Count, moves.Distinct(StringComparer.Ordinal).Count());
        }
    });

    [Fact]
    public void Moves_SayWhatTheyAreAbout()
    {
        var community = Founded.Do(new ProposeTransfer(LeadershipFunctions.Coordination, Ada, Cyd, Ada, Day(1))).OrThrow();

        Assert.Equal(
            """
            cyd can step-back to active
            cyd can step-back to occasional
            cyd can step-back to peripheral
            cyd can take-leave
            cyd can retire
            cyd can depart
            cyd can accept-transfer 8
            cyd can decline-transfer 8
            cyd can enter-stage coalescing
            cyd can close-juncture formation
            """,
            string.Join('\n', community.AvailableMoves(Cyd, Day(1)).Where(m => m.IsPossible)),
            ignoreLineEndingDifferences: true);
        Assert.Contains(
            "ada can relinquish facilitation (10000 power, 10000 authority, 10000 responsibility)",
            community.AvailableMoves(Ada, Day(1)).Select(m => m.ToString()),
            StringComparer.Ordinal);
        Assert.StartsWith(
            "ben cannot accept-transfer 8: ",
            Assert.Single(community.AvailableMoves(Ben, Day(1)), m => m.Command is AcceptTransfer).ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Relinquish_WhatIsPartlyLocked_NamesWhatIsFree()
    {
        var community = Founded.Do(new ProposeTransfer(LeadershipFunctions.Coordination, Ada, Cyd, Ada, Day(1)) { Shares = LeadershipShares.Of(4_000) }).OrThrow();
        var move = Assert.Single(community.AvailableMoves(Ada, Day(1)), m => m.Command is Relinquish { Function: var f } && f == LeadershipFunctions.Coordination);

        Assert.Equal(LeadershipShares.Of(6_000), Assert.IsType<Relinquish>(move.Command).Shares);
        Assert.True(move.IsPossible);
    }
}
