namespace CoP.Domain.Charters;

/// <summary>Where an amendment of the charter stands.</summary>
public enum AmendmentStatus
{
    /// <summary>Open: body members may consent or object; silence until the end of the window is consent.</summary>
    Proposed,

    /// <summary>The charter has changed. An end.</summary>
    Adopted,

    /// <summary>A body member objected with a reason; the charter is as it was. An end.</summary>
    Rejected,

    /// <summary>The proposer took it back; the charter is as it was. An end.</summary>
    Withdrawn,
}
