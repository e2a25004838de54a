using System.Text.Json.Serialization;

namespace CoP.Domain.Leadership;

/// <summary>Who holds one function: a table for each aspect, and who acts while nobody is responsible.</summary>
/// <remarks>
/// Leadership as a hybrid configuration of shares (Gronn 2009) in place of one leader; that power, authority and responsibility are variably distributed follows the
/// project's case studies. Immutable, value-equal, thread-safe.
/// </remarks>
/// <param name="Power">Who holds the power.</param>
/// <param name="Authority">Who holds the authority.</param>
/// <param name="Responsibility">Who holds the responsibility.</param>
/// <param name="Acting">Who stands in while nobody holds responsibility; holds nothing by it. <see langword="null"/> for nobody.</param>
public sealed record FunctionHoldings(ShareTable Power, ShareTable Authority, ShareTable Responsibility, MemberId? Acting)
{
    /// <summary>A function that nobody holds and nobody acts for.</summary>
    public static FunctionHoldings Vacancy { get; } = new(ShareTable.Empty, ShareTable.Empty, ShareTable.Empty, null);

    /// <summary>What nobody holds.</summary>
    [JsonIgnore]
    public LeadershipShares Vacant => new(Power.Vacant, Authority.Vacant, Responsibility.Vacant);

    /// <summary>Whoever holds a share of anything, each once, ordered by id.</summary>
    [JsonIgnore]
    public IEnumerable<MemberId> Holders =>
        Power.Holdings.Concat(Authority.Holdings).Concat(Responsibility.Holdings).Select(h => h.Member).Distinct().Order();

    /// <summary>The table of one aspect.</summary>
    /// <param name="aspect">The aspect.</param>
    /// <exception cref="ArgumentOutOfRangeException">The aspect is none of the three.</exception>
    public ShareTable this[LeadershipAspect aspect] => aspect switch
    {
        LeadershipAspect.Power => Power,
        LeadershipAspect.Authority => Authority,
        LeadershipAspect.Responsibility => Responsibility,
        _ => throw new ArgumentOutOfRangeException(nameof(aspect), aspect, "An aspect is power, authority or responsibility."),
    };

    /// <summary>What one member holds, locked shares included.</summary>
    /// <param name="member">The member.</param>
    /// <returns>The amount; <see cref="LeadershipShares.None"/> for who holds nothing.</returns>
    public LeadershipShares Of(MemberId member) => new(Power.Of(member), Authority.Of(member), Responsibility.Of(member));

    internal LeadershipShares HeldBy(MemberId? holder) => holder is { } member ? Of(member) : Vacant;

    /// <summary>Moves shares; null is the vacancy. The caller has checked that the giver has them.</summary>
    internal FunctionHoldings Move(MemberId? from, MemberId? to, LeadershipShares shares)
    {
        if (shares.IsNone)
        {
            return this;
        }

        var taken = from is { } giver ? Change(giver, LeadershipShares.None - shares) : this;
        return to is { } receiver ? taken.Change(receiver, shares) : taken;
    }

    private FunctionHoldings Change(MemberId member, LeadershipShares by) => this with
    {
        Power = Power.Change(member, by.Power),
        Authority = Authority.Change(member, by.Authority),
        Responsibility = Responsibility.Change(member, by.Responsibility),
    };
}
