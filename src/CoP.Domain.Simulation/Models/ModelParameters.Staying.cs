namespace CoP.Domain.Simulation.Models;

/// <summary>Parameters of the model: moving between levels, breaks and leaving.</summary>
public static partial class ModelParameters
{
    /// <summary>Acts of the trailing year from which a member is offered the core.</summary>
    public static Parameter CoreActs { get; } = new(69, "coreActs", ParameterKind.Count, 37, 1, 1000, "acts a year")
    {
        Meaning = "Acts of the trailing year from which a member is offered the core.",
        Source = "Absolute thresholds by protocol, 7.38; chosen on pattern 38.",
        Trust = ParameterTrust.Calibrated,
        Group = "Staying",
    };

    /// <summary>Acts of the trailing year from which a member is offered to be active.</summary>
    public static Parameter ActiveActs { get; } = new(70, "activeActs", ParameterKind.Count, 15, 1, 1000, "acts a year")
    {
        Meaning = "Acts of the trailing year from which a member is offered to be active.",
        Source = "Absolute thresholds by protocol, 7.38; chosen on pattern 38.",
        Trust = ParameterTrust.Calibrated,
        Group = "Staying",
    };

    /// <summary>Chance that who has the acts is offered the next level in a cycle.</summary>
    public static Parameter RaiseChance { get; } = new(71, "raiseChance", ParameterKind.Number, 0.25, 0, 1, "chance a cycle")
    {
        Meaning = "Chance that who has the acts is offered the next level in a cycle.",
        Source = "Assumption.",
        Trust = ParameterTrust.Assumption,
        Group = "Staying",
    };

    /// <summary>Chance to leave in a cycle of somebody whom nothing holds.</summary>
    public static Parameter LeaveRate { get; } = new(72, "leaveRate", ParameterKind.Number, 0.45, 0, 1, "chance a cycle")
    {
        Meaning = "Chance to leave in a cycle of somebody whom nothing holds.",
        Source = "Chosen on pattern 40.",
        Trust = ParameterTrust.Calibrated,
        Group = "Staying",
    };

    /// <summary>Chance to leave in a cycle for reasons that have nothing to do with the community, of somebody who does not identify with it.</summary>
    public static Parameter LeaveAnyway { get; } = new(73, "leaveAnyway", ParameterKind.Number, 0.042, 0, 1, "chance a cycle")
    {
        Meaning = "Chance to leave in a cycle for reasons that have nothing to do with the community, of somebody who does not identify with it.",
        Source = "Chosen on pattern 40: also those who stayed a year leave at a high rate (Bao et al. 2019).",
        Trust = ParameterTrust.Calibrated,
        Group = "Staying",
    };

    /// <summary>How much value received holds a member.</summary>
    public static Parameter ValueWeight { get; } = new(74, "valueWeight", ParameterKind.Number, 0.4, 0, 1, "weight")
    {
        Meaning = "How much value received holds a member.",
        Source = "Assumption.",
        Trust = ParameterTrust.Assumption,
        Group = "Staying",
    };

    /// <summary>How much trusted ties hold a member.</summary>
    public static Parameter TieWeight { get; } = new(75, "tieWeight", ParameterKind.Number, 0.25, 0, 1, "weight")
    {
        Meaning = "How much trusted ties hold a member.",
        Source = "Chosen with identityWeight and leaveRate on patterns 40 and 46.",
        Trust = ParameterTrust.Calibrated,
        Group = "Staying",
    };

    /// <summary>How much identification holds a member.</summary>
    public static Parameter IdentityWeight { get; } = new(76, "identityWeight", ParameterKind.Number, 0.4, 0, 1, "weight")
    {
        Meaning = "How much identification holds a member.",
        Source = "Chosen with tieWeight and leaveRate on patterns 40 and 46.",
        Trust = ParameterTrust.Calibrated,
        Group = "Staying",
    };

    /// <summary>Whether ties and identification grow with staying; off for the constant hazard of pattern 40.</summary>
    public static Parameter TenureEffect { get; } = new(77, "tenureEffect", ParameterKind.Switch, 1, 0, 1, "switch")
    {
        Meaning = "Whether ties and identification grow with staying; off for the constant hazard of pattern 40.",
        Source = "Protocol, 7.40.",
        Trust = ParameterTrust.Assumption,
        Group = "Staying",
    };

    /// <summary>How fast identification grows in who gets value.</summary>
    public static Parameter IdentityRate { get; } = new(78, "identityRate", ParameterKind.Number, 0.12, 0, 1, "share of what is missing a cycle")
    {
        Meaning = "How fast identification grows in who gets value.",
        Source = "Chosen on patterns 38, 40 and 46.",
        Trust = ParameterTrust.Calibrated,
        Group = "Staying",
    };

    /// <summary>Chance that somebody whose work is twice the hours lays leadership down or takes a break.</summary>
    public static Parameter BurnoutChance { get; } = new(79, "burnoutChance", ParameterKind.Number, 0.04, 0, 1, "chance a cycle")
    {
        Meaning = "Chance that somebody whose work is twice the hours lays leadership down or takes a break.",
        Source = "Assumption.",
        Trust = ParameterTrust.Assumption,
        Group = "Staying",
    };

    /// <summary>Chance of a break from the community for reasons outside.</summary>
    public static Parameter BreakChance { get; } = new(80, "breakChance", ParameterKind.Number, 0.014, 0, 1, "chance a cycle")
    {
        Meaning = "Chance of a break from the community for reasons outside.",
        Source = "All core developers take at least one break (Calefato et al. 2022); chosen on pattern 46.",
        Trust = ParameterTrust.Calibrated,
        Group = "Staying",
    };

    /// <summary>Chance of a return right after the break has begun.</summary>
    public static Parameter ReturnChance { get; } = new(81, "returnChance", ParameterKind.Number, 0.0225, 0, 1, "chance a cycle")
    {
        Meaning = "Chance of a return right after the break has begun.",
        Source = "Calefato et al. 2022; chosen on pattern 46.",
        Trust = ParameterTrust.Calibrated,
        Group = "Staying",
    };

    /// <summary>Cycles away after which the chance of a return has halved.</summary>
    public static Parameter ReturnDecay { get; } = new(82, "returnDecay", ParameterKind.Number, 25, 1, 1000, "cycles")
    {
        Meaning = "Cycles away after which the chance of a return has halved.",
        Source = "Calefato et al. 2022; chosen on pattern 46.",
        Trust = ParameterTrust.Calibrated,
        Group = "Staying",
    };

    /// <summary>Size from which a community may split; 0 is never.</summary>
    public static Parameter SplitSize { get; } = new(83, "splitSize", ParameterKind.Count, 0, 0, 1000000000, "people")
    {
        Meaning = "Size from which a community may split; 0 is never.",
        Source = "Assumption; scenarios set it.",
        Trust = ParameterTrust.Assumption,
        Group = "Staying",
    };

    /// <summary>Chance of a split in a cycle beyond that size.</summary>
    public static Parameter SplitChance { get; } = new(84, "splitChance", ParameterKind.Number, 0.01, 0, 1, "chance a cycle")
    {
        Meaning = "Chance of a split in a cycle beyond that size.",
        Source = "Assumption.",
        Trust = ParameterTrust.Assumption,
        Group = "Staying",
    };

    /// <summary>Chance that a sponsor makes the community a part of the organisation.</summary>
    public static Parameter Institutionalising { get; } = new(85, "institutionalising", ParameterKind.Number, 0, 0, 1, "chance a cycle")
    {
        Meaning = "Chance that a sponsor makes the community a part of the organisation.",
        Source = "Assumption; scenarios set it.",
        Trust = ParameterTrust.Assumption,
        Group = "Staying",
    };

    /// <summary>Chance that the community merges with another.</summary>
    public static Parameter Merging { get; } = new(86, "merging", ParameterKind.Number, 0, 0, 1, "chance a cycle")
    {
        Meaning = "Chance that the community merges with another.",
        Source = "Assumption; scenarios set it.",
        Trust = ParameterTrust.Assumption,
        Group = "Staying",
    };

    /// <summary>Of those who would leave and identify wholly, how many only fall silent and may come back; of others fewer, by the square of identification.</summary>
    public static Parameter FallingSilent { get; } = new(96, "fallingSilent", ParameterKind.Number, 1, 0, 1, "share")
    {
        Meaning = "Of those who would leave and identify wholly, how many only fall silent and may come back; of others fewer, by the square of identification.",
        Source = "Core developers take breaks and many come back (Calefato et al. 2022); chosen on pattern 46.",
        Trust = ParameterTrust.Calibrated,
        Group = "Staying",
    };
}
