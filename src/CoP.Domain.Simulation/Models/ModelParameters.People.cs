namespace CoP.Domain.Simulation.Models;

/// <summary>Parameters of the model: who the members are.</summary>
public static partial class ModelParameters
{
    /// <summary>How many people found the community.</summary>
    public static Parameter FoundingCircle { get; } = new(0, "foundingCircle", ParameterKind.Count, 12, 1, 100000, "people")
    {
        Meaning = "How many people found the community.",
        Source = "Assumption; a founding paper with ten authors is told of (Bickle et al. 2021).",
        Trust = ParameterTrust.Assumption,
        Group = "People",
    };

    /// <summary>Mean number of people who would like to join in a cycle when the community is as attractive as at its founding.</summary>
    public static Parameter ArrivalRate { get; } = new(1, "arrivalRate", ParameterKind.Number, 8, 0, 100000, "people a cycle")
    {
        Meaning = "Mean number of people who would like to join in a cycle when the community is as attractive as at its founding.",
        Source = "Chosen with leaveRate on retention and level shares (patterns 38, 40).",
        Trust = ParameterTrust.Calibrated,
        Group = "People",
    };

    /// <summary>How many times more people than arrivalRate there are who could become interested: the pre-drawn stream that attraction thins.</summary>
    public static Parameter ArrivalCeiling { get; } = new(2, "arrivalCeiling", ParameterKind.Number, 3, 1, 20, "times")
    {
        Meaning = "How many times more people than arrivalRate there are who could become interested: the pre-drawn stream that attraction thins.",
        Source = "A device for common random numbers (protocol, section 6).",
        Trust = ParameterTrust.Assumption,
        Group = "People",
    };

    /// <summary>How unequal people are in how much they do at all; 0 makes them alike.</summary>
    public static Parameter DriveSpread { get; } = new(3, "driveSpread", ParameterKind.Number, 0.78, 0, 4, "standard deviation of the logarithm")
    {
        Meaning = "How unequal people are in how much they do at all; 0 makes them alike.",
        Source = "People contribute unequally (van Mierlo 2014; Pinto et al. 2016); the number is chosen on pattern 40.",
        Trust = ParameterTrust.Calibrated,
        Group = "People",
    };

    /// <summary>How much more the founder does than a median person.</summary>
    public static Parameter FounderDrive { get; } = new(4, "founderDrive", ParameterKind.Number, 2.5, 0.1, 50, "times the median")
    {
        Meaning = "How much more the founder does than a median person.",
        Source = "Assumption; founding coordinators are called heroic in the case studies.",
        Trust = ParameterTrust.Assumption,
        Group = "People",
    };

    /// <summary>Hours that a person can give in a cycle.</summary>
    public static Parameter HoursMean { get; } = new(5, "hoursMean", ParameterKind.Number, 6, 0, 80, "hours a cycle")
    {
        Meaning = "Hours that a person can give in a cycle.",
        Source = "Assumption.",
        Trust = ParameterTrust.Assumption,
        Group = "People",
    };

    /// <summary>Whether the founder stays but for the departure that is asked about; otherwise the founder may rest, burn out and leave as anybody.</summary>
    public static Parameter FounderBound { get; } = new(6, "founderBound", ParameterKind.Switch, 1, 0, 1, "switch")
    {
        Meaning = "Whether the founder stays but for the departure that is asked about; otherwise the founder may rest, burn out and leave as anybody.",
        Source = "Exit time is fixed, not dependent on the state (protocol, 4).",
        Trust = ParameterTrust.Assumption,
        Group = "People",
    };

    /// <summary>Hours that the founder can give in a cycle.</summary>
    public static Parameter FounderHours { get; } = new(7, "founderHours", ParameterKind.Number, 12, 0, 160, "hours a cycle")
    {
        Meaning = "Hours that the founder can give in a cycle.",
        Source = "Assumption; high early energy is told by Webber 2016.",
        Trust = ParameterTrust.Assumption,
        Group = "People",
    };

    /// <summary>Mean need for the practice, at which the community began.</summary>
    public static Parameter NeedMean { get; } = new(8, "needMean", ParameterKind.Number, 0.6, 0, 1, "share")
    {
        Meaning = "Mean need for the practice, at which the community began.",
        Source = "Assumption; need is exogenous by design (protocol, 2.1).",
        Trust = ParameterTrust.Assumption,
        Group = "People",
    };

    /// <summary>How much a person's need wanders by itself in a cycle.</summary>
    public static Parameter NeedNoise { get; } = new(9, "needNoise", ParameterKind.Number, 0.05, 0, 1, "standard deviation a cycle")
    {
        Meaning = "How much a person's need wanders by itself in a cycle.",
        Source = "Assumption.",
        Trust = ParameterTrust.Assumption,
        Group = "People",
    };

    /// <summary>How the need of everybody changes in a year, from outside.</summary>
    public static Parameter NeedTrend { get; } = new(10, "needTrend", ParameterKind.Number, 0, -1, 1, "share a year")
    {
        Meaning = "How the need of everybody changes in a year, from outside.",
        Source = "Assumption; scenarios set it.",
        Trust = ParameterTrust.Assumption,
        Group = "People",
    };

    /// <summary>From which cycle on the need goes away, half of it every 13 cycles; 0 is never.</summary>
    public static Parameter NeedEnds { get; } = new(11, "needEnds", ParameterKind.Count, 0, 0, 100000, "cycle")
    {
        Meaning = "From which cycle on the need goes away, half of it every 13 cycles; 0 is never.",
        Source = "Assumption; scenarios set it.",
        Trust = ParameterTrust.Assumption,
        Group = "People",
    };

    /// <summary>Share of newcomers who belong to a group that is not the founders' own.</summary>
    public static Parameter Minority { get; } = new(12, "minority", ParameterKind.Number, 0.3, 0, 1, "share")
    {
        Meaning = "Share of newcomers who belong to a group that is not the founders' own.",
        Source = "Assumption; inclusion is asked for by the sources, no share is given.",
        Trust = ParameterTrust.Assumption,
        Group = "People",
    };

    /// <summary>Chance that somebody of that group is let in where another would be.</summary>
    public static Parameter MinorityAccess { get; } = new(13, "minorityAccess", ParameterKind.Number, 0.7, 0, 1, "chance")
    {
        Meaning = "Chance that somebody of that group is let in where another would be.",
        Source = "Assumption.",
        Trust = ParameterTrust.Assumption,
        Group = "People",
    };

    /// <summary>How much the need that all members of a community share differs between communities, and in one over the years.</summary>
    public static Parameter SharedNeed { get; } = new(92, "sharedNeed", ParameterKind.Number, 0.35, 0, 3, "standard deviation of the logarithm")
    {
        Meaning = "How much the need that all members of a community share differs between communities, and in one over the years.",
        Source = "Members share a domain, so part of their need is one (protocol, 2.1: need comes from outside and varies); the number is an assumption.",
        Trust = ParameterTrust.Assumption,
        Group = "People",
    };

    /// <summary>Cycles in which a deviation of the shared need halves.</summary>
    public static Parameter SharedNeedMemory { get; } = new(93, "sharedNeedMemory", ParameterKind.Number, 52, 1, 10000, "cycles")
    {
        Meaning = "Cycles in which a deviation of the shared need halves.",
        Source = "Assumption.",
        Trust = ParameterTrust.Assumption,
        Group = "People",
    };
}
