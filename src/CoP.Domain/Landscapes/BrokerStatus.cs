namespace CoP.Domain.Landscapes;

/// <summary>How far the two sides recognise a broker.</summary>
public enum BrokerStatus
{
    /// <summary>By neither: there is no such broker, or no more.</summary>
    Unrecognised,

    /// <summary>By one side; the other has yet to say so.</summary>
    OneSided,

    /// <summary>By a member of each side.</summary>
    Recognised,
}
