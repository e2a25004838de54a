using System.Runtime.InteropServices;
using System.Text.Json.Serialization;

namespace CoP.Domain.Landscapes;

/// <summary>Two communities with a boundary between them; which is named first does not matter.</summary>
/// <remarks>Ordered by the ids, so that equal pairs are equal. Immutable, value-equal, thread-safe.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct CommunityPair
{
    /// <summary>Makes a pair.</summary>
    /// <param name="one">One community.</param>
    /// <param name="other">Another; a pair of a community with itself can be made, and every command refuses it.</param>
    [JsonConstructor]
    public CommunityPair(CommunityId one, CommunityId other) => (One, Other) = one.CompareTo(other) <= 0 ? (one, other) : (other, one);

    /// <summary>The one whose id comes first.</summary>
    public CommunityId One { get; }

    /// <summary>The one whose id comes last.</summary>
    public CommunityId Other { get; }

    /// <summary>Says whether a community is one of the two.</summary>
    /// <param name="community">The community.</param>
    /// <returns>Whether it is.</returns>
    public bool Has(CommunityId community) => One == community || Other == community;

    /// <summary>Returns both ids.</summary>
    /// <returns>Such as <c>north~south</c>.</returns>
    public override string ToString() => $"{One}~{Other}";
}
