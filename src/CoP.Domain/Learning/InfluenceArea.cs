using System.Text.Json.Serialization;
using CoP.Domain.Collections;

namespace CoP.Domain.Learning;

/// <summary>One person's area of influence: the matters that they might act in, and where the boundary runs through them.</summary>
/// <remarks>
/// That people often take their area to be smaller than it is, out of fear and untested assumptions, and that a community encourages them to test the boundary: Wirth (2005, read).
/// The three boundaries are kept apart so that the difference shows. Immutable, value-equal; safe for concurrent use unless a fold still owns it.
/// </remarks>
/// <param name="Matters">The matters that anybody has named, with the boundaries in each.</param>
public sealed record InfluenceArea(PersistentMap<Matter, MatterStanding> Matters)
{
    /// <summary>No matter is named.</summary>
    public static InfluenceArea Empty { get; } = new(PersistentMap<Matter, MatterStanding>.Empty);

    /// <summary>The matters that the person believes to be within their influence, in ordinal order.</summary>
    [JsonIgnore]
    public IEnumerable<Matter> Perceived => Where(m => m.Belief == BoundaryBelief.Within);

    /// <summary>The matters that the last test showed to be within, in ordinal order.</summary>
    [JsonIgnore]
    public IEnumerable<Matter> Tested => Where(m => m.IsTestedWithin == true);

    /// <summary>The matters that somebody granted, in ordinal order.</summary>
    [JsonIgnore]
    public IEnumerable<Matter> Granted => Where(m => m.Grant is not null);

    /// <summary>The matters in which the person believes something that no test has shown, in ordinal order.</summary>
    [JsonIgnore]
    public IEnumerable<Matter> Untested => Where(m => m.Belief is not null && m.LastTest is null);

    /// <summary>The matters in which a fear or an assumption waits for a test, in ordinal order.</summary>
    [JsonIgnore]
    public IEnumerable<Matter> UntestedConcerns => Where(m => m.Untested.Any());

    /// <summary>The matters in which the person believes something else than is known, in ordinal order.</summary>
    [JsonIgnore]
    public IEnumerable<Matter> Gaps => Where(m => m.Gap != PerceptionGap.None);

    /// <summary>Says where the boundaries stand in one matter.</summary>
    /// <param name="matter">The matter.</param>
    /// <returns>The standing; <see cref="MatterStanding.Unknown"/> for a matter that nobody named.</returns>
    public MatterStanding Of(Matter matter) => Matters.TryGetValue(matter, out var standing) ? standing : MatterStanding.Unknown;

    private IEnumerable<Matter> Where(Func<MatterStanding, bool> condition) => Matters.Where(m => condition(m.Value)).Select(m => m.Key).Order();
}
