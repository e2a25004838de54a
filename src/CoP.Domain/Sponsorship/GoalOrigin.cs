namespace CoP.Domain.Sponsorship;

/// <summary>Who proposed a goal.</summary>
public enum GoalOrigin
{
    /// <summary>The sponsor; written <c>sponsor</c>.</summary>
    Sponsor,

    /// <summary>A member; written <c>members</c>.</summary>
    Members,
}
