namespace CoP.Domain.Simulation.Models;

/// <summary>Parameters of the model: leadership: needs, offers, alignment.</summary>
public static partial class ModelParameters
{
    /// <summary>Chance that a holder of a whole function offers a part or all of it to somebody.</summary>
    public static Parameter WillingnessToOffer { get; } = new(50, "willingnessToOffer", ParameterKind.Number, 0, 0, 1, "chance a cycle")
    {
        Meaning = "Chance that a holder of a whole function offers a part or all of it to somebody.",
        Source = "A disposition; regimes set it.",
        Trust = ParameterTrust.Assumption,
        Group = "Leading",
    };

    /// <summary>Which part of a holding is offered: 1 hands the function over, less shares it.</summary>
    public static Parameter OfferedShare { get; } = new(51, "offeredShare", ParameterKind.Number, 1, 0.1, 1, "share")
    {
        Meaning = "Which part of a holding is offered: 1 hands the function over, less shares it.",
        Source = "A disposition; regimes set it.",
        Trust = ParameterTrust.Assumption,
        Group = "Leading",
    };

    /// <summary>How many functions the founder never offers: coordination first.</summary>
    public static Parameter KeptFunctions { get; } = new(52, "keptFunctions", ParameterKind.Count, 0, 0, 6, "functions")
    {
        Meaning = "How many functions the founder never offers: coordination first.",
        Source = "A disposition; regimes set it.",
        Trust = ParameterTrust.Assumption,
        Group = "Leading",
    };

    /// <summary>Confidence that a member must have to accept a function.</summary>
    public static Parameter AcceptanceThreshold { get; } = new(53, "acceptanceThreshold", ParameterKind.Number, 0.35, 0, 1, "share")
    {
        Meaning = "Confidence that a member must have to accept a function.",
        Source = "A disposition; the number is an assumption.",
        Trust = ParameterTrust.Assumption,
        Group = "Leading",
    };

    /// <summary>Share of power that a giver keeps while authority and responsibility go.</summary>
    public static Parameter PowerRetained { get; } = new(54, "powerRetained", ParameterKind.Number, 0, 0, 1, "share")
    {
        Meaning = "Share of power that a giver keeps while authority and responsibility go.",
        Source = "Power, authority and responsibility move separately (seed text on leadership); the number is an assumption.",
        Trust = ParameterTrust.Assumption,
        Group = "Leading",
    };

    /// <summary>Hours that a leader gives to knowing what another leader is doing.</summary>
    public static Parameter AlignmentHours { get; } = new(55, "alignmentHours", ParameterKind.Number, 0.25, 0, 10, "hours a cycle and colleague")
    {
        Meaning = "Hours that a leader gives to knowing what another leader is doing.",
        Source = "A disposition; regimes set it.",
        Trust = ParameterTrust.Assumption,
        Group = "Leading",
    };

    /// <summary>What an hour of alignment takes from the hours for leading; 0 makes it free.</summary>
    public static Parameter AlignmentCost { get; } = new(56, "alignmentCost", ParameterKind.Number, 1, 0, 10, "times")
    {
        Meaning = "What an hour of alignment takes from the hours for leading; 0 makes it free.",
        Source = "Protocol, 2.3; scenarios set it.",
        Trust = ParameterTrust.Assumption,
        Group = "Leading",
    };

    /// <summary>Hours at which a leader knows half of what the others have taken.</summary>
    public static Parameter AlignmentHalf { get; } = new(57, "alignmentHalf", ParameterKind.Number, 0.1, 0.001, 10, "hours a cycle and colleague")
    {
        Meaning = "Hours at which a leader knows half of what the others have taken.",
        Source = "Assumption.",
        Trust = ParameterTrust.Assumption,
        Group = "Leading",
    };

    /// <summary>Chance that two leaders who collide on a need spoil it.</summary>
    public static Parameter Interdependence { get; } = new(58, "interdependence", ParameterKind.Number, 0.35, 0, 1, "chance")
    {
        Meaning = "Chance that two leaders who collide on a need spoil it.",
        Source = "Protocol, 2.2; the number is an assumption.",
        Trust = ParameterTrust.Assumption,
        Group = "Leading",
    };

    /// <summary>Hours that an act of leadership takes.</summary>
    public static Parameter ActHours { get; } = new(59, "actHours", ParameterKind.Number, 1.5, 0.01, 40, "hours")
    {
        Meaning = "Hours that an act of leadership takes.",
        Source = "Assumption.",
        Trust = ParameterTrust.Assumption,
        Group = "Leading",
    };

    /// <summary>Whether the hours for leading are fixed in total and divided by shares, or each leader's own.</summary>
    public static Parameter BudgetNeutral { get; } = new(60, "budgetNeutral", ParameterKind.Switch, 0, 0, 1, "switch")
    {
        Meaning = "Whether the hours for leading are fixed in total and divided by shares, or each leader's own.",
        Source = "Protocol, 4.",
        Trust = ParameterTrust.Assumption,
        Group = "Leading",
    };

    /// <summary>The total when the budget is neutral.</summary>
    public static Parameter BudgetHours { get; } = new(61, "budgetHours", ParameterKind.Number, 12, 0, 1000, "hours a cycle")
    {
        Meaning = "The total when the budget is neutral.",
        Source = "Assumption.",
        Trust = ParameterTrust.Assumption,
        Group = "Leading",
    };

    /// <summary>How many attending members make one need to integrate others' work in a cycle.</summary>
    public static Parameter IntegrateLoad { get; } = new(62, "integrateLoad", ParameterKind.Number, 12, 1, 1000000000, "people")
    {
        Meaning = "How many attending members make one need to integrate others' work in a cycle.",
        Source = "Assumption.",
        Trust = ParameterTrust.Assumption,
        Group = "Leading",
    };

    /// <summary>Chance that a confident core or active member takes up what nobody holds, or helps.</summary>
    public static Parameter Volunteering { get; } = new(63, "volunteering", ParameterKind.Number, 0.03, 0, 1, "chance a cycle")
    {
        Meaning = "Chance that a confident core or active member takes up what nobody holds, or helps.",
        Source = "Leadership of one's own area (seed text); the number is an assumption.",
        Trust = ParameterTrust.Assumption,
        Group = "Leading",
    };

    /// <summary>How much givers look for somebody like themselves; 0 looks openly.</summary>
    public static Parameter SuccessorSimilarity { get; } = new(64, "successorSimilarity", ParameterKind.Number, 0.3, 0, 1, "weight")
    {
        Meaning = "How much givers look for somebody like themselves; 0 looks openly.",
        Source = "Protocol, 2.6; the number is an assumption.",
        Trust = ParameterTrust.Assumption,
        Group = "Leading",
    };

    /// <summary>Chance that a core member objects to an accepted transfer.</summary>
    public static Parameter Objection { get; } = new(65, "objection", ParameterKind.Number, 0.03, 0, 1, "chance")
    {
        Meaning = "Chance that a core member objects to an accepted transfer.",
        Source = "Assumption.",
        Trust = ParameterTrust.Assumption,
        Group = "Leading",
    };

    /// <summary>Whether who acts for a function is drawn anew every cycle: a null.</summary>
    public static Parameter RandomReassignment { get; } = new(66, "randomReassignment", ParameterKind.Switch, 0, 0, 1, "switch")
    {
        Meaning = "Whether who acts for a function is drawn anew every cycle: a null.",
        Source = "Protocol, 4.",
        Trust = ParameterTrust.Assumption,
        Group = "Leading",
    };

    /// <summary>The cycle at which the practice changes from outside; 0 is never.</summary>
    public static Parameter EnvironmentShift { get; } = new(67, "environmentShift", ParameterKind.Count, 0, 0, 100000, "cycle")
    {
        Meaning = "The cycle at which the practice changes from outside; 0 is never.",
        Source = "Protocol, 2.6; scenarios set it.",
        Trust = ParameterTrust.Assumption,
        Group = "Leading",
    };

    /// <summary>How much of the competence of those nearest to the founder's way the change makes worthless.</summary>
    public static Parameter ShiftSize { get; } = new(68, "shiftSize", ParameterKind.Number, 0.5, 0, 1, "share")
    {
        Meaning = "How much of the competence of those nearest to the founder's way the change makes worthless.",
        Source = "Assumption.",
        Trust = ParameterTrust.Assumption,
        Group = "Leading",
    };

    /// <summary>How readily what nobody holds is taken up: the chance that somebody is asked to take it on, and that who only stands in does what there is to do.</summary>
    public static Parameter TakingUp { get; } = new(94, "takingUp", ParameterKind.Number, 0.8, 0, 1, "chance a cycle")
    {
        Meaning = "How readily what nobody holds is taken up: the chance that somebody is asked to take it on, and that who only stands in does what there is to do.",
        Source = "A disposition; the number is chosen so that about half of the communities outlive their founder and comparisons end at no floor.",
        Trust = ParameterTrust.Calibrated,
        Group = "Leading",
    };

    /// <summary>Chance that a confident peripheral member steps forward when nobody of core or active is left.</summary>
    public static Parameter SteppingForward { get; } = new(95, "steppingForward", ParameterKind.Number, 0.01, 0, 1, "chance a cycle")
    {
        Meaning = "Chance that a confident peripheral member steps forward when nobody of core or active is left.",
        Source = "Newcomers rescue communities, too (Avelino et al. 2019); the number is an assumption.",
        Trust = ParameterTrust.Assumption,
        Group = "Leading",
    };
}
