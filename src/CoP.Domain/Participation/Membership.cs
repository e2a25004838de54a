namespace CoP.Domain.Participation;

/// <summary>One person's place in the community: standing × level, and by what right.</summary>
/// <remarks>Immutable, value-equal, thread-safe. The history of levels and standings is in the events, gap-free from join to leave.</remarks>
/// <param name="Standing">The standing; never <see cref="Standing.Outsider"/>.</param>
/// <param name="StandingSince">Since when.</param>
/// <param name="Level">The level; kept while away, the entry level while invited.</param>
/// <param name="LevelSince">Since when.</param>
/// <param name="Legitimacy">Who conferred legitimacy last, or the founding.</param>
public sealed record Membership(Standing Standing, DateTimeOffset StandingSince, Level Level, DateTimeOffset LevelSince, Warrant Legitimacy)
{
    /// <summary>A level offered and not yet answered.</summary>
    public RaiseOffer? Offer { get; init; }

    /// <summary>What the person has had access to, as recorded.</summary>
    public Access Access { get; init; }

    /// <summary>Whether the person belongs and is present.</summary>
    public bool IsPresent => Standing == Standing.Member;

    /// <summary>Whether the person belongs to the community, be it on leave or emeritus; the invited do not yet, the departed no longer.</summary>
    public bool Belongs => Standing is Standing.Member or Standing.OnLeave or Standing.Inactive or Standing.Emeritus;
}
