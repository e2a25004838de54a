using System.Runtime.InteropServices;
using System.Text.Json.Serialization;

namespace CoP.Domain.Landscapes;

/// <summary>Two people; who is named first does not matter.</summary>
/// <remarks>Ordered by the ids, so that equal pairs are equal. Immutable, value-equal, thread-safe.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PersonPair
{
    /// <summary>Makes a pair.</summary>
    /// <param name="one">One person.</param>
    /// <param name="other">Another.</param>
    [JsonConstructor]
    public PersonPair(MemberId one, MemberId other) => (One, Other) = one.CompareTo(other) <= 0 ? (one, other) : (other, one);

    /// <summary>The one whose id comes first.</summary>
    public MemberId One { get; }

    /// <summary>The one whose id comes last.</summary>
    public MemberId Other { get; }

    /// <summary>Returns both ids.</summary>
    /// <returns>Such as <c>ada~ben</c>.</returns>
    public override string ToString() => $"{One}~{Other}";
}
