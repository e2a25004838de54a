using CoP.Domain.Charters;
using CoP.Domain.Communities;
using CoP.Domain.Deciding;

namespace CoP.Domain.Testing.Communities;

/// <summary>Draws commands about amendments.</summary>
internal static class CharterDraw
{
    private static readonly CharterChange[] Changes =
    [
        new() { Purpose = "grow the practice, and the people in it" },
        new() { Values = ["openness", "no rank", "rigour"] },
        new() { Practice = ["writing retreats", "peer observation"] },
        new() { Values = ["rigour"] },
    ];

    public static DomainCommand Next(Community community, Dice dice, DateTimeOffset at)
    {
        var by = ParticipationDraw.Present(community, dice);
        if (community.Charter.Amendments is not [var open, ..] || dice.Percent(15))
        {
            return new ProposeAmendment(dice.Of(Changes), by, at);
        }

        var core = ParticipationDraw.Core(community, dice);
        return dice.Weighted<DomainCommand>(
            (25, new ConsentToAmendment(open.Id, core, at)),
            (30, new ObjectToAmendment(open.Id, "not who we are", core, at)),
            (25, new WithdrawAmendment(open.Id, dice.Percent(80) ? open.Proposer : by, at)),
            (20, new AdoptAmendment(open.Id, Actor.Deadline, at + TimeSpan.FromDays(14))));
    }
}
