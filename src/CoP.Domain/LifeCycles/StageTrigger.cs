namespace CoP.Domain.LifeCycles;

/// <summary>What moves a community from one stage of its life to another.</summary>
public enum StageTrigger
{
    /// <summary>The exit conditions of the stage are met and the next one begins.</summary>
    Advance,

    /// <summary>Back to an earlier stage with new energy, such as from stewardship to maturing.</summary>
    Renew,

    /// <summary>The last stage begins: letting go, or living on in another form.</summary>
    Transform,

    /// <summary>The community ends; possible from every stage.</summary>
    End,
}
