namespace CoP.Domain.Simulation.Models;

/// <summary>Parameters of the model: the departure that is asked about.</summary>
public static partial class ModelParameters
{
    /// <summary>The cycle at which the founder, or whoever leaver names, leaves; 0 is never.</summary>
    public static Parameter FounderLeaves { get; } = new(87, "founderLeaves", ParameterKind.Count, 0, 0, 100000, "cycle")
    {
        Meaning = "The cycle at which the founder, or whoever leaver names, leaves; 0 is never.",
        Source = "Fixed, not dependent on the state (protocol, 4).",
        Trust = ParameterTrust.Assumption,
        Group = "Departing",
    };

    /// <summary>How many cycles before the departure is known.</summary>
    public static Parameter Notice { get; } = new(88, "notice", ParameterKind.Count, 0, 0, 1000, "cycles")
    {
        Meaning = "How many cycles before the departure is known.",
        Source = "Arms of 13 and 26 cycles by protocol, 4.",
        Trust = ParameterTrust.Assumption,
        Group = "Departing",
    };

    /// <summary>Chance that a leader who has given notice offers a function in a cycle.</summary>
    public static Parameter NoticeOffer { get; } = new(89, "noticeOffer", ParameterKind.Number, 0.25, 0, 1, "chance a cycle")
    {
        Meaning = "Chance that a leader who has given notice offers a function in a cycle.",
        Source = "Assumption.",
        Trust = ParameterTrust.Assumption,
        Group = "Departing",
    };

    /// <summary>Who leaves: 0 the founder, 1 an ordinary member at random, 2 the member nearest to the founder in ties.</summary>
    public static Parameter Leaver { get; } = new(90, "leaver", ParameterKind.Count, 0, 0, 2, "who")
    {
        Meaning = "Who leaves: 0 the founder, 1 an ordinary member at random, 2 the member nearest to the founder in ties.",
        Source = "Nulls of protocol, 4.",
        Trust = ParameterTrust.Assumption,
        Group = "Departing",
    };

    /// <summary>W: how long a silence ends a life.</summary>
    public static Parameter AliveWindow { get; } = new(91, "aliveWindow", ParameterKind.Count, 26, 2, 260, "cycles")
    {
        Meaning = "W: how long a silence ends a life.",
        Source = "Protocol, 5: 26, and 6 or 13 for sensitivity.",
        Trust = ParameterTrust.Assumption,
        Group = "Departing",
    };
}
