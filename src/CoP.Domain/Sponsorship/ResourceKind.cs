namespace CoP.Domain.Sponsorship;

/// <summary>What a sponsor grants. Time, room and recognition are those of the practice leaders' tool (source text); budgets are common elsewhere.</summary>
public enum ResourceKind
{
    /// <summary>Working hours for taking part.</summary>
    Time,

    /// <summary>A room or space to meet in.</summary>
    Room,

    /// <summary>Acknowledgement of the work and its value.</summary>
    Recognition,

    /// <summary>Money; the amount is text, nothing is added up.</summary>
    Budget,
}
