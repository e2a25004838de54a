namespace CoP.Domain.Landscapes;

/// <summary>What a split or a merger does not carry over by itself.</summary>
public enum LossKind
{
    /// <summary>A level: it is offered where the successor knows it and its steward may offer it, and otherwise ends.</summary>
    Level,

    /// <summary>What somebody holds of a function of leadership: it ends with the predecessor.</summary>
    Holding,

    /// <summary>A vacancy: it ends with the predecessor, as everything in a new community is held by who founds it.</summary>
    Vacancy,

    /// <summary>An invitation that was not answered: it lapses with the predecessor.</summary>
    Invitation,

    /// <summary>A transfer under way: it ends with the predecessor.</summary>
    Transfer,
}
