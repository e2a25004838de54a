using CoP.Domain.Charters;
using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Leadership;

namespace CoP.Domain.Testing.Communities;

/// <summary>How generated communities begin.</summary>
internal static class Beginnings
{
    public static DateTimeOffset Day { get; } = new(2024, 2, 28, 18, 0, 0, TimeSpan.Zero);

    public static Charter Charter { get; } = new(
        "Learning developers",
        new DomainStatement("learning development in universities"),
        "grow the practice together",
        ["openness", "no rank"],
        ["writing retreats"],
        spaces: [new("list", SpaceAccess.Public, SpaceMode.Online), new("kitchen", SpaceAccess.Private, SpaceMode.InPerson)]);

    public static DomainCommand Founding(Dice dice)
    {
        var founders = CommunityCommands.People.Take(1 + dice.Below(4)).ToArray();
        return new FoundCommunity(new CommunityId("learning-developers"), Charter, [.. founders], founders[0], Day)
        {
            Rules = new GovernanceRules
            {
                Functions = [LeadershipFunctions.Coordination, LeadershipFunctions.Facilitation],
                Transfer = new TransferPolicy { SecondRequired = dice.Percent(30), Overlap = dice.Percent(50) ? Overlap.Both : Overlap.GiverHolds },
            },
        };
    }

    // Founding twice must be refused, and an integrator's fact must pass through: rare, but drawn.
    public static DomainCommand Again(Community community, Dice dice, DateTimeOffset at) => dice.Percent(50)
        ? new FoundCommunity(new CommunityId("another"), Charter, [CommunityCommands.People[0]], CommunityCommands.People[0], at)
        : new RecordExtension("x-tests.seen", "{\"b\" : 1,\"a\":[ 2 ]}", dice.Of(CommunityCommands.People), at);
}
