using CoP.Domain.Collections;
using CoP.Domain.Communities;

namespace CoP.Domain.Testing.Streams;

/// <summary>A community with its activities, as one state.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Community">The constitution.</param>
/// <param name="Streams">The activities that have begun, each as the stream state of its kind.</param>
public sealed record WholeCommunity(Community Community, PersistentMap<StreamId, object> Streams)
{
    /// <summary>Nothing has begun.</summary>
    public static WholeCommunity Nothing { get; } = new(Community.Unfounded, PersistentMap<StreamId, object>.Empty);
}
