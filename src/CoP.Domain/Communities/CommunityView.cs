using CoP.Domain.Charters;
using CoP.Domain.Leadership;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;

namespace CoP.Domain.Communities;

/// <summary>What the modules may know of each other.</summary>
internal sealed class CommunityView(Community community) : IJoiningRules, IEligibility, IAssembly, ISteering
{
    public ParticipationPolicy Policy => community.Rules.Participation;

    TransferPolicy IEligibility.Policy => community.Rules.Transfer;

    public long Position => community.Position;

    private LevelScheme Scheme => community.Rules.Participation.Scheme;

    public bool MayConfer(Level level) => community.Charter.Current?.Joining.MayConfer(level) ?? false;

    public bool IsPresent(MemberId member) => community.Participation.IsPresent(member);

    public bool IsCore(MemberId member) => LevelOf(member) == Scheme.Top;

    public Level? LevelOf(MemberId member) => community.Participation.Find(member) is { IsPresent: true } m ? m.Level : null;

    public DateTimeOffset? LevelSince(MemberId member) => community.Participation.Find(member) is { IsPresent: true } m ? m.LevelSince : null;

    // Closest to the work first, and among them whoever has been there longest; the entry level only waits and learns.
    public IEnumerable<MemberId> InActingOrder(LeadershipFunction function) => Scheme.Levels
        .Where(l => l != Scheme.Entry || Scheme.Levels.Count == 1)
        .SelectMany(community.Participation.PresentAt);

    public bool IsInBody(MemberId member, AmendmentRule rule) => LevelOf(member) is { } level && rule.Body.Contains(level);

    public int BodySize(AmendmentRule rule) => rule.Body.Distinct().Sum(community.Participation.CountAt);

    public bool MaySteer(Actor actor) => actor.TryGetMember(out var member)
        && IsPresent(member)
        && (IsCore(member) || community.Leadership.Holds(LeadershipFunctions.Coordination, member));

    public IEnumerable<MemberId> Everyone() => community.Participation.People.Where(p => p.Value.Belongs).Select(p => p.Key);
}
