namespace CoP.Domain.Sponsorship;

/// <summary>What moves a goal.</summary>
public enum GoalTrigger
{
    /// <summary>The community makes it its own.</summary>
    Adopt,

    /// <summary>The community lets it go.</summary>
    Drop,
}
