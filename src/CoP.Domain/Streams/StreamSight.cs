using CoP.Domain.Communities;

namespace CoP.Domain.Streams;

/// <summary>What an activity sees while it decides, besides its own state.</summary>
internal readonly record struct StreamSight(Community Community, StreamId Id)
{
    /// <summary>Says whether somebody is a member now and present.</summary>
    public bool IsPresent(MemberId member) => Community.Participation.IsPresent(member);

    /// <summary>Says whether somebody may steer the community: a present core member, or whoever coordinates.</summary>
    public bool MaySteer(Actor actor) => new CommunityView(Community).MaySteer(actor);
}
