using System.Runtime.InteropServices;
using System.Text.Json.Serialization;

namespace CoP.Domain.Participation;

/// <summary>One person's place in the community: standing × level, and by what right.</summary>
/// <remarks>
/// Value-equal and thread-safe: a struct, so what you hold is yours and nobody changes it; inside the library a long history writes it in place.
/// <see langword="default"/> is an outsider. The history of levels and standings is in the events, gap-free from join to leave.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public record struct Membership
{
    /// <summary>Makes a membership.</summary>
    /// <param name="standing">The standing.</param>
    /// <param name="standingSince">Since when.</param>
    /// <param name="level">The level.</param>
    /// <param name="levelSince">Since when.</param>
    /// <param name="legitimacy">Who conferred legitimacy last, or the founding.</param>
    /// <param name="offer">A level offered and not yet answered.</param>
    /// <param name="access">What the person has had access to.</param>
    [JsonConstructor]
    public Membership(
        Standing standing,
        DateTimeOffset standingSince,
        Level level,
        DateTimeOffset levelSince,
        Warrant legitimacy,
        RaiseOffer? offer = null,
        Access access = Access.None)
    {
        Standing = standing;
        StandingSince = standingSince;
        Level = level;
        LevelSince = levelSince;
        Legitimacy = legitimacy;
        Offer = offer;
        Access = access;
    }

    /// <summary>The standing; never <see cref="Standing.Outsider"/> on record.</summary>
    public Standing Standing { readonly get; internal set; }

    /// <summary>Since when, in UTC.</summary>
    public DateTimeOffset StandingSince { readonly get; internal set; }

    /// <summary>The level; kept while away, the entry level while invited.</summary>
    public Level Level { readonly get; internal set; }

    /// <summary>Since when, in UTC.</summary>
    public DateTimeOffset LevelSince { readonly get; internal set; }

    /// <summary>Who conferred legitimacy last, or the founding.</summary>
    public Warrant Legitimacy { readonly get; internal set; }

    /// <summary>A level offered and not yet answered.</summary>
    public RaiseOffer? Offer { readonly get; internal set; }

    /// <summary>What the person has had access to, as recorded.</summary>
    public Access Access { readonly get; internal set; }

    /// <summary>Whether the person belongs and is present.</summary>
    [JsonIgnore]
    public readonly bool IsPresent => Standing == Standing.Member;

    /// <summary>Whether the person belongs to the community, be it on leave or emeritus; the invited do not yet, the departed no longer.</summary>
    [JsonIgnore]
    public readonly bool Belongs => IsBelonging(Standing);

    internal static bool IsBelonging(Standing standing) => standing is Standing.Member or Standing.OnLeave or Standing.Inactive or Standing.Emeritus;
}
