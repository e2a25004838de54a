using CoP.Domain.Charters;
using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Leadership;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;

namespace CoP.Domain.Tests.Communities;

public sealed class MoveTests
{
    private static readonly MemberId Ada = new("ada");
    private static readonly DateTimeOffset Day = new(2026, 1, 12, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void ToString_OfEachKind_SaysWhatItIsAbout()
    {
        DomainCommand[] commands =
        [
            new StepBack(new Level("occasional"), Ada, Day), new TakeLeave(Ada, Day), new AcceptTransfer(new TransferId(7), Ada, Day),
            new Relinquish(LeadershipFunctions.Keeping, LeadershipShares.Whole, Ada, Day), new ConsentToAmendment(new AmendmentId(9), Ada, Day),
            new CloseJuncture(JunctureKind.EvolvingIdentity, "we asked early", Ada, Day),
        ];

        Assert.Equal(
            ["ada can step-back to occasional", "ada can take-leave", "ada can accept-transfer 7", "ada can relinquish keeping", "ada can consent-to-amendment 9", "ada can close-juncture evolving-identity"],
            commands.Select(c => new Move(c, null).ToString()), StringComparer.Ordinal);
    }

    [Fact]
    public void AvailableMoves_OfAFounder_AreAllDifferentInWords()
    {
        var charter = new Charter("Learning developers", about: "learning development", purpose: "grow", values: ["openness"], practice: ["retreats"]);
        var moves = CommunityLog.Found(new CommunityId("ld"), charter, [Ada], Ada, Day).Community.AvailableMoves(Ada, Day);

        Assert.Equal(moves.Count, moves.Select(m => m.ToString()).Distinct(StringComparer.Ordinal).Count());
        Assert.Contains(moves, m => !m.IsPossible && m.ToString().StartsWith("ada cannot ", StringComparison.Ordinal));
    }
}
