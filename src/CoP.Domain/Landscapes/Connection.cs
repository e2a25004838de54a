namespace CoP.Domain.Landscapes;

/// <summary>That two people of different communities are linked by a topic that both voiced.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="OneIn">Where the first of the pair voiced it.</param>
/// <param name="OtherIn">Where the second of the pair voiced it.</param>
/// <param name="Topic">The topic, one line.</param>
/// <param name="Since">Since when, in UTC.</param>
public sealed record Connection(CommunityId OneIn, CommunityId OtherIn, string Topic, DateTimeOffset Since)
{
    internal bool Touches(CommunityId community) => OneIn == community || OtherIn == community;
}
