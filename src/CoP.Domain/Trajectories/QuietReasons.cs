using CoP.Domain.Collections;
using CoP.Domain.LifeCycles;

namespace CoP.Domain.Trajectories;

/// <summary>Why people lurk, as they said when they were asked.</summary>
/// <remarks>A citation beside your own counts: 375 online communities of one host are not yours, and nothing here is computed with them.</remarks>
public static class QuietReasons
{
    private const string Survey = "Nonnecke et al. 2004, 375 MSN communities";

    /// <summary>The reasons, the most frequent first.</summary>
    public static ValueList<PublishedShare> Published { get; } =
    [
        new("lurkers for whom reading is enough", 0.539, Survey, SourceTrust.Abstract),
        new("lurkers who are still learning about the group", 0.297, Survey, SourceTrust.Abstract),
        new("lurkers who meant to from the start", 0.132, Survey, SourceTrust.Abstract),
    ];
}
