namespace CoP.Domain.LeadershipGroups;

/// <summary>How long leadership groups are convened for.</summary>
public enum LeadershipGroupHorizon
{
    /// <summary>One meeting, conference or course day; written <c>event</c>.</summary>
    Event,

    /// <summary>The life of a community, over many meetings; written <c>long-term</c>.</summary>
    LongTerm,
}
