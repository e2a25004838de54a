using CoP.Domain.Collections;
using CoP.Domain.Communities;
using CoP.Domain.Leadership;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;

namespace CoP.Domain.Landscapes;

/// <summary>Turns a plan without problems into commands.</summary>
internal sealed class SuccessionWork(SuccessionPlan plan, LandscapeView view)
{
    public ValueList<AddressedCommand> Commands() => plan.Successors.SelectMany(Beginning).Concat(plan.Predecessors.Select(Ended)).ToValueList();

    public static IEnumerable<MemberId> Everyone(Community community) => community.Participation.People.Where(p => p.Value.Belongs).Select(p => p.Key);

    public static ValueList<MemberId> FoundersOf(Successor successor, SuccessionPlan plan, LandscapeView view) => !successor.Founders.IsEmpty
        ? successor.Founders
        : Going(successor.Community, plan)
            .Where(m => m == successor.By || plan.Predecessors.Any(p => IsPresentCore(view.Find(p.Community), m)))
            .Order()
            .ToValueList();

    /// <summary>The level closest to the work that the person has in a predecessor and that the successor's scheme knows.</summary>
    public static Level? LevelOf(MemberId member, SuccessionPlan plan, LandscapeView view, LevelScheme scheme) => plan.Predecessors
        .Select(p => view.Find(p.Community)?.Participation.Find(member) is { IsPresent: true } m ? m.Level : (Level?)null)
        .Where(l => l is { } level && scheme.RankOf(level) >= 0)
        .OrderBy(l => scheme.RankOf(l!.Value))
        .FirstOrDefault();

    private static IEnumerable<MemberId> Going(CommunityId to, SuccessionPlan plan) => plan.Destinations.Where(d => d.To.Contains(to)).Select(d => d.Member);

    private static bool IsPresentCore(Community? community, MemberId member) =>
        community?.Participation.Find(member) is { IsPresent: true } m && m.Level == community.Rules.Participation.Scheme.Top;

    private IEnumerable<AddressedCommand> Beginning(Successor successor)
    {
        var (id, by, at) = (successor.Community, successor.By, plan.At);
        var there = view.Find(id);
        var founders = there is null ? FoundersOf(successor, plan, view) : [];
        if (there is null)
        {
            yield return new(id, new FoundCommunity(id, successor.Charter!, founders, by, at) { Rules = successor.Rules });
            foreach (var (function, to) in successor.Handovers)
            {
                yield return new(id, new ProposeTransfer(function, by, to, by, at));
            }
        }

        foreach (var member in Going(id, plan).Except(founders).Where(m => there?.Participation.Find(m) is not { Belongs: true }).Order())
        {
            foreach (var command in Joining(successor, there, member))
            {
                yield return new(id, command);
            }
        }
    }

    // Who is present goes on as a member; who is away is invited and comes when they want to. Nobody is raised without accepting.
    private IEnumerable<ParticipationCommand> Joining(Successor successor, Community? there, MemberId member)
    {
        var (by, at) = (successor.By, plan.At);
        if (!plan.Predecessors.Any(p => view.IsPresent(p.Community, member)) && (there?.Participation.StandingOf(member) ?? Standing.Outsider) is Standing.Outsider)
        {
            yield return new Invite(member, by, at);
            yield break;
        }

        if (there?.Participation.StandingOf(member) == Standing.Invited && !plan.Predecessors.Any(p => view.IsPresent(p.Community, member)))
        {
            yield break;
        }

        yield return new Welcome(member, by, at);
        var scheme = (there?.Rules ?? successor.Rules).Participation.Scheme;
        if (LevelOf(member, plan, view, scheme) is { } level && scheme.RankOf(level) < scheme.RankOf(scheme.Entry) && MayOffer(there, by, level, scheme))
        {
            yield return new OfferRaise(member, level, by, at);
        }
    }

    private static bool MayOffer(Community? there, MemberId by, Level level, LevelScheme scheme) =>
        there is null || (there.Participation.Find(by) is { } m && scheme.RankOf(m.Level) <= scheme.RankOf(level));

    private AddressedCommand Ended(Predecessor predecessor)
    {
        var everyone = Everyone(view.Find(predecessor.Community)!).ToHashSet();
        return new(
            predecessor.Community,
            new EndLifeCycle(plan.Ending, plan.Destinations.Where(d => everyone.Contains(d.Member)).ToValueList(), predecessor.By, plan.At));
    }
}
