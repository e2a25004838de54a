namespace CoP.Domain.Simulation.Experiments;

/// <summary>The names of the files that every experiment has.</summary>
internal static class ExperimentFiles
{
    public const string Manifest = "experiment.json";
    public const string Runs = "runs.jsonl";
}
