namespace CoP.Domain.Sponsorship;

/// <summary>How the community answers a demand, besides a member taking it up.</summary>
public enum DemandAnswer
{
    /// <summary>No; written <c>declined</c>.</summary>
    Declined,

    /// <summary>Something else instead; written <c>negotiated</c>.</summary>
    Negotiated,
}
