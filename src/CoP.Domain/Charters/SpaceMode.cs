namespace CoP.Domain.Charters;

/// <summary>How people meet in a space.</summary>
public enum SpaceMode
{
    /// <summary>At a distance; written <c>online</c>.</summary>
    Online,

    /// <summary>In one room; written <c>in-person</c>.</summary>
    InPerson,

    /// <summary>Some in the room and some at a distance; written <c>hybrid</c>.</summary>
    Hybrid,
}
