namespace CoP.Domain.Simulation.Models;

/// <summary>Parameters of the model: meeting and what it gives.</summary>
public static partial class ModelParameters
{
    /// <summary>Days of a cycle: one cycle is a meeting.</summary>
    public static Parameter CycleDays { get; } = new(14, "cycleDays", ParameterKind.Count, 14, 1, 365, "days")
    {
        Meaning = "Days of a cycle: one cycle is a meeting.",
        Source = "Two weeks by protocol.",
        Trust = ParameterTrust.Assumption,
        Group = "Gathering",
    };

    /// <summary>Chance that a person of median drive, full need and middling engagement attends a gathering.</summary>
    public static Parameter AttendBase { get; } = new(15, "attendBase", ParameterKind.Number, 0.55, 0, 1, "chance")
    {
        Meaning = "Chance that a person of median drive, full need and middling engagement attends a gathering.",
        Source = "Chosen on patterns 38 and 40.",
        Trust = ParameterTrust.Calibrated,
        Group = "Gathering",
    };

    /// <summary>Chance that members gather by habit when nobody called them and they met the time before.</summary>
    public static Parameter Habit { get; } = new(16, "habit", ParameterKind.Number, 0.6, 0, 1, "chance")
    {
        Meaning = "Chance that members gather by habit when nobody called them and they met the time before.",
        Source = "Rhythm keeps a community alive (2002 principles); the number is an assumption.",
        Trust = ParameterTrust.Assumption,
        Group = "Gathering",
    };

    /// <summary>How much of the value of a gathering depends on how well it is facilitated.</summary>
    public static Parameter FacilitationEffect { get; } = new(17, "facilitationEffect", ParameterKind.Number, 0.5, 0, 1, "weight")
    {
        Meaning = "How much of the value of a gathering depends on how well it is facilitated.",
        Source = "Assumption.",
        Trust = ParameterTrust.Assumption,
        Group = "Gathering",
    };

    /// <summary>Acts of contribution that a person of median drive makes at a gathering attended.</summary>
    public static Parameter ContributionRate { get; } = new(18, "contributionRate", ParameterKind.Number, 0.6, 0, 20, "acts a gathering")
    {
        Meaning = "Acts of contribution that a person of median drive makes at a gathering attended.",
        Source = "Chosen on pattern 38.",
        Trust = ParameterTrust.Calibrated,
        Group = "Gathering",
    };

    /// <summary>How strongly drive sets the number of contributions: 0 makes all who attend contribute alike, 1 in proportion to drive.</summary>
    public static Parameter ContributionSpread { get; } = new(19, "contributionSpread", ParameterKind.Number, 1, 0, 4, "power")
    {
        Meaning = "How strongly drive sets the number of contributions: 0 makes all who attend contribute alike, 1 in proportion to drive.",
        Source = "Assumption; pattern 39 needs 1 or more.",
        Trust = ParameterTrust.Assumption,
        Group = "Gathering",
    };

    /// <summary>Whether facilitation goes round among willing active and core members.</summary>
    public static Parameter Rotation { get; } = new(20, "rotation", ParameterKind.Switch, 0, 0, 1, "switch")
    {
        Meaning = "Whether facilitation goes round among willing active and core members.",
        Source = "Wirth's rule that everybody facilitates once before anybody twice (theory, 1.1 and 9.18).",
        Trust = ParameterTrust.Assumption,
        Group = "Gathering",
    };

    /// <summary>How many others a person talks with at a gathering.</summary>
    public static Parameter PublicContacts { get; } = new(21, "publicContacts", ParameterKind.Count, 2, 0, 16, "people")
    {
        Meaning = "How many others a person talks with at a gathering.",
        Source = "Assumption.",
        Trust = ParameterTrust.Assumption,
        Group = "Gathering",
    };

    /// <summary>Chance that a person meets one of those it is tied to in private between two gatherings.</summary>
    public static Parameter PrivateContacts { get; } = new(22, "privateContacts", ParameterKind.Number, 0.5, 0, 1, "chance")
    {
        Meaning = "Chance that a person meets one of those it is tied to in private between two gatherings.",
        Source = "Public and private spaces both matter (Wenger, McDermott and Snyder 2002); the number is an assumption.",
        Trust = ParameterTrust.Assumption,
        Group = "Gathering",
    };

    /// <summary>Share of stimulating activities in the mix; the rest is familiar.</summary>
    public static Parameter Stimulation { get; } = new(23, "stimulation", ParameterKind.Number, 0.3, 0, 1, "share")
    {
        Meaning = "Share of stimulating activities in the mix; the rest is familiar.",
        Source = "Combine familiarity and excitement (2002 principles); the number is an assumption.",
        Trust = ParameterTrust.Assumption,
        Group = "Gathering",
    };

    /// <summary>How much of the value of a gathering depends on the mix being balanced: at 0 the mix does not matter.</summary>
    public static Parameter Familiarity { get; } = new(24, "familiarity", ParameterKind.Number, 0.5, 0, 1, "weight")
    {
        Meaning = "How much of the value of a gathering depends on the mix being balanced: at 0 the mix does not matter.",
        Source = "Assumption.",
        Trust = ParameterTrust.Assumption,
        Group = "Gathering",
    };

    /// <summary>Size of a gathering at which half of the benefit of numbers is reached.</summary>
    public static Parameter ResourceScale { get; } = new(25, "resourceScale", ParameterKind.Number, 8, 0.1, 100000, "people")
    {
        Meaning = "Size of a gathering at which half of the benefit of numbers is reached.",
        Source = "Size has a benefit (Butler, in theory 9.51); the number is an assumption.",
        Trust = ParameterTrust.Assumption,
        Group = "Gathering",
    };

    /// <summary>Size of a gathering at which crowding takes half of its value.</summary>
    public static Parameter OverloadScale { get; } = new(26, "overloadScale", ParameterKind.Number, 120, 1, 1000000000, "people")
    {
        Meaning = "Size of a gathering at which crowding takes half of its value.",
        Source = "Size has a cost (Butler, in theory 9.51); the number is an assumption.",
        Trust = ParameterTrust.Assumption,
        Group = "Gathering",
    };

    /// <summary>Whether a sponsor gives time and room.</summary>
    public static Parameter Sponsored { get; } = new(27, "sponsored", ParameterKind.Switch, 0, 0, 1, "switch")
    {
        Meaning = "Whether a sponsor gives time and room.",
        Source = "Assumption; scenarios set it.",
        Trust = ParameterTrust.Assumption,
        Group = "Gathering",
    };

    /// <summary>How much a sponsor who is kept informed adds to the hours of those who lead, as a share of them.</summary>
    public static Parameter SponsorTime { get; } = new(28, "sponsorTime", ParameterKind.Number, 0.5, 0, 10, "share of hours")
    {
        Meaning = "How much a sponsor who is kept informed adds to the hours of those who lead, as a share of them.",
        Source = "Assumption.",
        Trust = ParameterTrust.Assumption,
        Group = "Gathering",
    };

    /// <summary>The cycle at which the sponsor withdraws; 0 is never.</summary>
    public static Parameter SponsorLeaves { get; } = new(29, "sponsorLeaves", ParameterKind.Count, 0, 0, 100000, "cycle")
    {
        Meaning = "The cycle at which the sponsor withdraws; 0 is never.",
        Source = "Assumption; scenarios set it.",
        Trust = ParameterTrust.Assumption,
        Group = "Gathering",
    };
}
