using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Participation;

namespace CoP.Domain.Testing.Communities;

/// <summary>Draws commands about who takes part and how.</summary>
internal static class ParticipationDraw
{
    public static DomainCommand Next(Community community, Dice dice, DateTimeOffset at)
    {
        var who = dice.Of(CommunityCommands.People);
        return dice.Percent(75) && community.Participation.Find(who) is { } membership
            ? Own(community, membership, who, dice, at)
            : ByAnother(community, who, dice, at);
    }

    public static MemberId Present(Community community, Dice dice)
    {
        var present = CommunityCommands.People.Where(community.Participation.IsPresent).ToList();
        return present.Count == 0 || dice.Percent(5) ? dice.Of(CommunityCommands.People) : dice.Of(present);
    }

    public static MemberId Core(Community community, Dice dice)
    {
        var core = community.Participation.PresentAt(community.Rules.Participation.Scheme.Top).ToList();
        return core.Count == 0 || dice.Percent(10) ? Present(community, dice) : dice.Of(core);
    }

    private static DomainCommand Own(Community community, Membership membership, MemberId who, Dice dice, DateTimeOffset at) => membership switch
    {
        { Standing: Standing.Invited } => dice.Percent(60) ? new AcceptInvitation(who, at) : new DeclineInvitation(who, at),
        { Standing: Standing.OnLeave or Standing.Inactive or Standing.Emeritus } =>
            dice.Weighted<DomainCommand>((70, new ComeBack(who, at)), (10, new Depart(who, at)), (10, new Retire(who, at)), (10, Remove(community, who, dice, at))),
        { Standing: Standing.Departed or Standing.Removed } => new Welcome(who, Present(community, dice), at),
        { Offer: not null } => dice.Percent(70) ? new AcceptRaise(who, at) : new DeclineRaise(who, Present(community, dice), at),
        _ => dice.Weighted<DomainCommand>(
            (50, new OfferRaise(who, Level(community, dice), Core(community, dice), at)),
            (6, new StepBack(Level(community, dice), who, at)),
            (7, new TakeLeave(who, at)),
            (5, new Retire(who, at)),
            (5, new Depart(who, at)),
            (7, new MarkInactive(who, Present(community, dice), at)),
            (3, Remove(community, who, dice, at)),
            (10, new RecordAccess(who, (Access)dice.Below(32), Present(community, dice), at)),
            (5, new RecordBarrier(who, (Access)dice.Below(32), Present(community, dice), at))),
    };

    private static DomainCommand ByAnother(Community community, MemberId who, Dice dice, DateTimeOffset at) => dice.Weighted<DomainCommand>(
        (50, new Welcome(who, Present(community, dice), at)),
        (40, new Invite(who, Present(community, dice), at)),
        (3, new AcceptInvitation(who, at)),
        (3, new AcceptRaise(who, at)),
        (2, new Depart(Actor.Deadline, at)),
        (2, new ComeBack(who, at)));

    private static Remove Remove(Community community, MemberId who, Dice dice, DateTimeOffset at) =>
        new(who, dice.Percent(95) ? "broke the trust" : " ", Core(community, dice), at);

    private static Level Level(Community community, Dice dice) =>
        dice.Percent(95) ? dice.Of(community.Rules.Participation.Scheme.Levels) : new Level("master");
}
