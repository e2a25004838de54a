namespace CoP.Domain.Trajectories;

/// <summary>Where a person is heading in a community (Wenger 1998, pp. 154–155, second hand).</summary>
public enum TrajectoryKind
{
    /// <summary>Never leads to full participation, although the access may be real; stable, and no failure.</summary>
    Peripheral,

    /// <summary>A newcomer who invests in full participation to come.</summary>
    Inbound,

    /// <summary>A full member, whose identity is renegotiated as the practice moves on.</summary>
    Insider,

    /// <summary>Spans communities and brokers between them; takes at least two memberships at once.</summary>
    Boundary,

    /// <summary>On the way out, building new relations and another outlook.</summary>
    Outbound,
}
