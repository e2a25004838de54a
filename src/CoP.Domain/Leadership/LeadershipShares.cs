using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;

namespace CoP.Domain.Leadership;

/// <summary>An amount of one leadership function: so many ten-thousandths of its power, of its authority and of its responsibility.</summary>
/// <remarks>
/// Whole numbers, so that what is divided can be put together again without loss. An amount is valid when each part is between 0 and <see cref="Total"/>, ends included;
/// sums and differences are not checked, ask <see cref="IsValid"/>. <see langword="default"/> is <see cref="None"/>. Immutable, value-equal, thread-safe; not ordered.
/// </remarks>
/// <param name="Power">Ten-thousandths of the function's power.</param>
/// <param name="Authority">Ten-thousandths of the function's authority.</param>
/// <param name="Responsibility">Ten-thousandths of the function's responsibility.</param>
[method: JsonConstructor]
[StructLayout(LayoutKind.Auto)]
public readonly record struct LeadershipShares(int Power, int Authority, int Responsibility)
{
    /// <summary>How many shares each aspect of a function has: 10,000.</summary>
    public const int Total = 10_000;

    /// <summary>Nothing.</summary>
    public static LeadershipShares None => default;

    /// <summary>All of a function: 10,000 of each aspect.</summary>
    public static LeadershipShares Whole => Of(Total);

    /// <summary>Whether each part is between 0 and <see cref="Total"/>, ends included.</summary>
    [JsonIgnore]
    public bool IsValid => Fits(Power) && Fits(Authority) && Fits(Responsibility);

    /// <summary>Whether all three parts are 0.</summary>
    [JsonIgnore]
    public bool IsNone => this == None;

    /// <summary>Half of each part, rounded down: of 5 shares 2 are the half and 3 the rest.</summary>
    [JsonIgnore]
    public LeadershipShares Half => new(Power / 2, Authority / 2, Responsibility / 2);

    /// <summary>The part of one aspect.</summary>
    /// <param name="aspect">The aspect.</param>
    /// <exception cref="ArgumentOutOfRangeException">The aspect is none of the three.</exception>
    public int this[LeadershipAspect aspect] => aspect switch
    {
        LeadershipAspect.Power => Power,
        LeadershipAspect.Authority => Authority,
        LeadershipAspect.Responsibility => Responsibility,
        _ => throw new ArgumentOutOfRangeException(nameof(aspect), aspect, "An aspect is power, authority or responsibility."),
    };

    /// <summary>The same amount of all three aspects.</summary>
    /// <param name="shares">Ten-thousandths; not checked.</param>
    /// <returns>The amount.</returns>
    public static LeadershipShares Of(int shares) => new(shares, shares, shares);

    /// <summary>Adds part by part.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">Another one.</param>
    /// <returns>The sum, which may be invalid.</returns>
    /// <exception cref="OverflowException">A part leaves the range of <see cref="int"/>.</exception>
    public static LeadershipShares operator +(LeadershipShares left, LeadershipShares right) =>
        new(left.Power + right.Power, left.Authority + right.Authority, left.Responsibility + right.Responsibility);

    /// <summary>Subtracts part by part.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">What is taken off.</param>
    /// <returns>The difference, which may be invalid.</returns>
    /// <exception cref="OverflowException">A part leaves the range of <see cref="int"/>.</exception>
    public static LeadershipShares operator -(LeadershipShares left, LeadershipShares right) =>
        new(left.Power - right.Power, left.Authority - right.Authority, left.Responsibility - right.Responsibility);

    /// <summary>Whether another amount can be taken off this one: no part of it is greater. A partial order.</summary>
    /// <param name="other">The other amount.</param>
    /// <returns>Whether <paramref name="other"/> fits in.</returns>
    public bool Covers(LeadershipShares other) => Power >= other.Power && Authority >= other.Authority && Responsibility >= other.Responsibility;

    /// <summary>Returns the three parts, such as <c>5000 power, 5000 authority, 0 responsibility</c>.</summary>
    /// <returns>Text for people, the same in every culture.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Power} power, {Authority} authority, {Responsibility} responsibility");

    private static bool Fits(int part) => part is >= 0 and <= Total;
}
