using CoP.Domain.Leadership;

namespace CoP.Domain.Tests.Leadership;

public sealed class LeadershipUsage
{
    [Fact]
    public void Usage_OfTheConceptPage_HandsOver()
    {
        var community = new Circle();
        var (ada, ben, day) = (Circle.Ada, Circle.Ben, Circle.Day);

        var leadership = LeadershipDecider.Over(community);
        var led = leadership.Do(leadership.Initial, new EstablishFunction(LeadershipFunctions.Coordination, ada, ada, day)).OrThrow();
        var proposal = new ProposeTransfer(LeadershipFunctions.Coordination, ada, ben, ada, day) { Shares = LeadershipShares.Of(6_000), Overlap = Overlap.Both };
        var proposed = leadership.Do(led, proposal).OrThrow();
        var id = proposed.Transfers.Keys.Single();
        var accepted = leadership.Do(proposed, new AcceptTransfer(id, ben, day.AddDays(2))).OrThrow();
        var due = LeadershipDecider.Due(accepted, day.AddDays(16));
        var handingOver = leadership.Do(accepted, [.. due]).OrThrow();

        Assert.Equal(LeadershipShares.Of(3_000), handingOver.Held(LeadershipFunctions.Coordination, ben));
    }
}
