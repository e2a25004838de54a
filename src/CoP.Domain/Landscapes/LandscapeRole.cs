namespace CoP.Domain.Landscapes;

/// <summary>What somebody does for several communities at once, beside brokering (Wenger-Trayner name network leaders, systems conveners, sponsors, enablers).</summary>
public enum LandscapeRole
{
    /// <summary>A systems convener, who starts conversations among people on different sides of a boundary; it takes legitimacy in several worlds.</summary>
    Convener,

    /// <summary>An enabler, who makes learning across communities possible without leading it.</summary>
    Enabler,

    /// <summary>A sponsor of several communities, who gives time, room or recognition.</summary>
    Sponsor,
}
