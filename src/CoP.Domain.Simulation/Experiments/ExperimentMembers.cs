namespace CoP.Domain.Simulation.Experiments;

/// <summary>The names of the members of an experiment file.</summary>
internal static class ExperimentMembers
{
    public const string Schema = "$schema";
    public const string Experiment = "experiment";
    public const string Scenario = "scenario";
    public const string Cycles = "cycles";
    public const string Regimes = "regimes";
    public const string Arms = "arms";
    public const string Design = "design";
    public const string Runs = "runs";
    public const string Seed = "seed";
    public const string Stop = "stop";
    public const string Precision = "precision";
    public const string Power = "power";
    public const string Effect = "effect";
    public const string Alpha = "alpha";
    public const string AtMost = "atMost";
    public const string Tables = "tables";
    public const string Kind = "kind";
    public const string Values = "values";
    public const string Boxes = "boxes";
    public const string Points = "n";
    public const string Trajectories = "r";
    public const string Levels = "p";
    public const string SecondOrder = "secondOrder";

    public static string[] All => [Schema, Experiment, Scenario, Cycles, Regimes, Arms, Design, Runs, Stop, Seed, Tables];

    public static string[] OfPrecision => [Precision, AtMost];

    public static string[] OfPower => [Power, Effect, Alpha, AtMost];

    public static string[] Kinds => ["grid", "latin-hypercube", "morris", "sobol"];

    /// <summary>Which members a design of a kind has.</summary>
    public static string[] Of(DesignKind kind) => kind switch
    {
        DesignKind.Grid => [Kind, Values],
        DesignKind.LatinHypercube => [Kind, Boxes, Points],
        DesignKind.Morris => [Kind, Boxes, Trajectories, Levels],
        _ => [Kind, Boxes, Points, SecondOrder],
    };
}
