namespace CoP.Domain.Simulation.Models;

/// <summary>Parameters of the model: learning, ties, trust and identity.</summary>
public static partial class ModelParameters
{
    /// <summary>How much of what the other knows more is learnt in a contact of full access.</summary>
    public static Parameter LearnRate { get; } = new(30, "learnRate", ParameterKind.Number, 0.08, 0, 1, "share of the gap a contact")
    {
        Meaning = "How much of what the other knows more is learnt in a contact of full access.",
        Source = "Assumption; the more knowing move less, as in CoP-8.",
        Trust = ParameterTrust.Assumption,
        Group = "Learning",
    };

    /// <summary>How much of what is missing in a leadership function is learnt by doing it once.</summary>
    public static Parameter DoingRate { get; } = new(31, "doingRate", ParameterKind.Number, 0.06, 0, 1, "share of the gap an act")
    {
        Meaning = "How much of what is missing in a leadership function is learnt by doing it once.",
        Source = "Competence is learnt by doing or co-doing only (protocol, 2.4); the number is an assumption.",
        Trust = ParameterTrust.Assumption,
        Group = "Learning",
    };

    /// <summary>Whether a receiver learns beside the giver while a function is handed over, and a facilitator beside who facilitated before.</summary>
    public static Parameter CoDoing { get; } = new(32, "coDoing", ParameterKind.Switch, 1, 0, 1, "switch")
    {
        Meaning = "Whether a receiver learns beside the giver while a function is handed over, and a facilitator beside who facilitated before.",
        Source = "Protocol, 2.4 and 4: the null switches it off.",
        Trust = ParameterTrust.Assumption,
        Group = "Learning",
    };

    /// <summary>How much of what is missing is learnt by doing a function together for a cycle.</summary>
    public static Parameter CoDoingRate { get; } = new(33, "coDoingRate", ParameterKind.Number, 0.12, 0, 1, "share of the gap a cycle")
    {
        Meaning = "How much of what is missing is learnt by doing a function together for a cycle.",
        Source = "Assumption.",
        Trust = ParameterTrust.Assumption,
        Group = "Learning",
    };

    /// <summary>Chance that a contact in public between two who are not tied ties them.</summary>
    public static Parameter TieChance { get; } = new(34, "tieChance", ParameterKind.Number, 0.25, 0, 1, "chance a contact")
    {
        Meaning = "Chance that a contact in public between two who are not tied ties them.",
        Source = "Assumption.",
        Trust = ParameterTrust.Assumption,
        Group = "Learning",
    };

    /// <summary>How much of a tie's strength is lost in a cycle; contacts make up for it.</summary>
    public static Parameter TieDecay { get; } = new(35, "tieDecay", ParameterKind.Number, 0.04, 0, 1, "share a cycle")
    {
        Meaning = "How much of a tie's strength is lost in a cycle; contacts make up for it.",
        Source = "Assumption.",
        Trust = ParameterTrust.Assumption,
        Group = "Learning",
    };

    /// <summary>How much a private contact strengthens a tie.</summary>
    public static Parameter TrustGain { get; } = new(36, "trustGain", ParameterKind.Number, 0.15, 0, 1, "share of what is missing a contact")
    {
        Meaning = "How much a private contact strengthens a tie.",
        Source = "Trust is raised by private contact (protocol, 2.6); the number is an assumption.",
        Trust = ParameterTrust.Assumption,
        Group = "Learning",
    };

    /// <summary>Whether legitimacy and access bound what can be learnt and whom one meets.</summary>
    public static Parameter AccessEffect { get; } = new(37, "accessEffect", ParameterKind.Switch, 1, 0, 1, "switch")
    {
        Meaning = "Whether legitimacy and access bound what can be learnt and whom one meets.",
        Source = "Lave and Wenger 1991; switched off for patterns 42 and 43.",
        Trust = ParameterTrust.Assumption,
        Group = "Learning",
    };

    /// <summary>How much access grows by a contact with somebody of the core or active.</summary>
    public static Parameter AccessGain { get; } = new(38, "accessGain", ParameterKind.Number, 0.2, 0, 1, "share of what is missing a contact")
    {
        Meaning = "How much access grows by a contact with somebody of the core or active.",
        Source = "Assumption.",
        Trust = ParameterTrust.Assumption,
        Group = "Learning",
    };

    /// <summary>Share of newcomers who are kept from old-timers: nobody of core or active meets them in private, nor seeks them in public.</summary>
    public static Parameter Sequestration { get; } = new(39, "sequestration", ParameterKind.Number, 0, 0, 1, "share")
    {
        Meaning = "Share of newcomers who are kept from old-timers: nobody of core or active meets them in private, nor seeks them in public.",
        Source = "Sequestration: Lave and Wenger 1991; the share is set by scenarios.",
        Trust = ParameterTrust.Assumption,
        Group = "Learning",
    };

    /// <summary>How much an answered first contribution holds a newcomer in the next cycles.</summary>
    public static Parameter ReplyEffect { get; } = new(40, "replyEffect", ParameterKind.Number, 1.7, 0, 5, "weight")
    {
        Meaning = "How much an answered first contribution holds a newcomer in the next cycles.",
        Source = "Joyce and Kraut 2006: .44 against .56 return; the number is chosen on pattern 41.",
        Trust = ParameterTrust.Calibrated,
        Group = "Learning",
    };

    /// <summary>Chance that a newcomer's first contribution is answered.</summary>
    public static Parameter ReplyChance { get; } = new(41, "replyChance", ParameterKind.Number, 0.61, 0, 1, "chance")
    {
        Meaning = "Chance that a newcomer's first contribution is answered.",
        Source = "Joyce and Kraut 2006: 61 % got a reply.",
        Trust = ParameterTrust.Abstract,
        Group = "Learning",
    };

    /// <summary>How far newcomers hold the founding values before they have met anybody.</summary>
    public static Parameter NewcomerEthos { get; } = new(42, "newcomerEthos", ParameterKind.Number, 0.4, 0, 1, "share")
    {
        Meaning = "How far newcomers hold the founding values before they have met anybody.",
        Source = "Assumption.",
        Trust = ParameterTrust.Assumption,
        Group = "Learning",
    };

    /// <summary>How much of the difference in values a contact with a more senior member closes.</summary>
    public static Parameter EthosContact { get; } = new(43, "ethosContact", ParameterKind.Number, 0.08, 0, 1, "share of the gap a contact")
    {
        Meaning = "How much of the difference in values a contact with a more senior member closes.",
        Source = "Assumption.",
        Trust = ParameterTrust.Assumption,
        Group = "Learning",
    };

    /// <summary>How much everybody's hold on the founding values weakens by itself in a cycle.</summary>
    public static Parameter EthosDrift { get; } = new(44, "ethosDrift", ParameterKind.Number, 0.004, 0, 1, "share a cycle")
    {
        Meaning = "How much everybody's hold on the founding values weakens by itself in a cycle.",
        Source = "Assumption.",
        Trust = ParameterTrust.Assumption,
        Group = "Learning",
    };

    /// <summary>Below which mean hold of core and active members on the founding values the ethos counts as lost.</summary>
    public static Parameter EthosThreshold { get; } = new(45, "ethosThreshold", ParameterKind.Number, 0.5, 0, 1, "share")
    {
        Meaning = "Below which mean hold of core and active members on the founding values the ethos counts as lost.",
        Source = "A definition of this model.",
        Trust = ParameterTrust.Assumption,
        Group = "Learning",
    };

    /// <summary>Share of a newcomer's identification that goes to the founder, when the founder leads, and not to the community.</summary>
    public static Parameter FounderIdentification { get; } = new(46, "founderIdentification", ParameterKind.Number, 0.5, 0, 1, "share")
    {
        Meaning = "Share of a newcomer's identification that goes to the founder, when the founder leads, and not to the community.",
        Source = "Protocol, 2.4; the number is an assumption. 0 is a null of section 4.",
        Trust = ParameterTrust.Assumption,
        Group = "Learning",
    };

    /// <summary>How much the founder's leading adds to what those who come feel they get, and to how many would like to join.</summary>
    public static Parameter Charisma { get; } = new(47, "charisma", ParameterKind.Number, 0.2, 0, 5, "weight")
    {
        Meaning = "How much the founder's leading adds to what those who come feel they get, and to how many would like to join.",
        Source = "The gardener's charisma and recruiting (protocol, 2.6); the number is an assumption.",
        Trust = ParameterTrust.Assumption,
        Group = "Learning",
    };

    /// <summary>Chance that a member tests the boundary of its area of influence.</summary>
    public static Parameter BoundaryTests { get; } = new(48, "boundaryTests", ParameterKind.Number, 0.05, 0, 1, "chance a cycle")
    {
        Meaning = "Chance that a member tests the boundary of its area of influence.",
        Source = "Self-leadership (seed text on self-leading groups); the number is an assumption.",
        Trust = ParameterTrust.Assumption,
        Group = "Learning",
    };

    /// <summary>Value that a change initiative outside brings back to who made it.</summary>
    public static Parameter InitiativeValue { get; } = new(49, "initiativeValue", ParameterKind.Number, 0.15, 0, 1, "share of need")
    {
        Meaning = "Value that a change initiative outside brings back to who made it.",
        Source = "Protocol, 2.6; the number is an assumption.",
        Trust = ParameterTrust.Assumption,
        Group = "Learning",
    };

    /// <summary>How much access a contribution costs that comes before its maker is known: the legitimacy of newcomers is for peripheral work.</summary>
    public static Parameter Pushback { get; } = new(97, "pushback", ParameterKind.Number, 0.3, 0, 5, "weight an act")
    {
        Meaning = "How much access a contribution costs that comes before its maker is known: the legitimacy of newcomers is for peripheral work.",
        Source = "Lave and Wenger 1991 on legitimacy; rejected work drives newcomers away (Halfaker et al. 2013); the number is an assumption.",
        Trust = ParameterTrust.Assumption,
        Group = "Learning",
    };
}
