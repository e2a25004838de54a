using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.LifeCycles;

namespace CoP.Domain.Testing.Communities;

/// <summary>Draws commands about stages, junctures and the ending.</summary>
internal static class LifeCycleDraw
{
    public static DomainCommand Next(Community community, Dice dice, DateTimeOffset at)
    {
        var by = ParticipationDraw.Core(community, dice);
        return dice.Weighted<DomainCommand>(
            (83, new EnterStage(Stage(community, dice), "the members see it so", by, at)),
            (12, new CloseJuncture(dice.Of(Enum.GetValues<JunctureKind>()), "a lesson", by, at)),
            (5, Ending(community, dice, by, at)));
    }

    private static StageId Stage(Community community, Dice dice) => community.LifeCycle.Onward(community.Rules.LifeCycle) is { Count: > 0 } onward && dice.Percent(95)
        ? dice.Of(onward)
        : LifeCycleModels.Stewardship;

    private static EndLifeCycle Ending(Community community, Dice dice, MemberId by, DateTimeOffset at)
    {
        var ending = dice.Of(Enum.GetValues<Ending>());
        CommunityId[] successors = ending switch
        {
            LifeCycles.Ending.Split => [new("east"), new("west")],
            LifeCycles.Ending.Merged => [new("whole")],
            _ => [],
        };
        var everyone = community.Participation.People.Where(p => p.Value.Belongs).Select(p => p.Key).Order();
        return new(ending, [.. everyone.Select((m, i) => new Destination(m, successors.Length == 0 ? [] : [successors[i % successors.Length]]))], by, at);
    }
}
