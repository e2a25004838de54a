namespace CoP.Domain.LifeCycles;

/// <summary>The kinds of look at a community, by what is looked at.</summary>
public enum StageLook
{
    /// <summary>The community's own state and history: levels, functions, junctures, charter.</summary>
    Record,

    /// <summary>What people did: attendance, contributions, energy over time.</summary>
    Activity,

    /// <summary>Who is tied to whom.</summary>
    Network,

    /// <summary>What people say when they are asked.</summary>
    Judgement,
}
