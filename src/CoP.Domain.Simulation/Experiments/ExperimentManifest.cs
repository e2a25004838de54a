using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CoP.Domain.Simulation.Scenarios;

namespace CoP.Domain.Simulation.Experiments;

/// <summary>What stands in <c>experiment.json</c> of a folder: the experiment written out, who made it, which part it is, and a hash over all that decides results.</summary>
internal sealed record ExperimentManifest(Experiment Experiment, ResultStamp Stamp, Shard Shard, long Runs, string Hash, string Text)
{
    private const string HashMember = "hash";
    private const string ShardMember = "shard";
    private const string VersionMember = "version";
    private const string GeneratorMember = "generator";
    private const string AlgorithmMember = "algorithm";

    /// <summary>The runs of this part; with a rule the most it may have.</summary>
    public (long First, long End) Range => Shard.RangeOf(Runs);

    public static ExperimentManifest Of(Experiment experiment, ResultStamp stamp, Shard shard)
    {
        var cells = experiment.ToStudy().Cells();
        var points = Hex(string.Join('\n', cells.Select(c => c.Label)));
        var runs = (long)cells.Count * (experiment.Stopping?.AtMost ?? experiment.Runs);
        string Text(string? hash) => ScenarioJson.Text(w => Write(w, experiment, stamp, hash is null ? null : shard, runs, points, hash));
        var hash = Hex(Text(null));
        return new(experiment, stamp, shard, runs, hash, Text(hash));
    }

    /// <summary>Reads a manifest, and whether it is as this library would write it.</summary>
    public static ExperimentManifest? Read(ReadOnlySpan<byte> utf8Json)
    {
        var findings = new Findings(ExperimentReading.Concept);
        var members = JsonText.Read(utf8Json, findings)?.Members.DistinctBy(m => m.Name, StringComparer.Ordinal).ToDictionary(m => m.Name, m => m.Item, StringComparer.Ordinal);
        if (members is null || !members.TryGetValue(ExperimentMembers.Experiment, out var item) || ExperimentReading.Of(item, findings, null).Experiment is not { } experiment)
        {
            return null;
        }

        string Named(string name) => members.TryGetValue(name, out var found) ? found.Text : string.Empty;
        var stamp = new ResultStamp(experiment.Scenario.Name, Named(VersionMember), Named(GeneratorMember), Named(AlgorithmMember), experiment.Seed);
        var shard = members.TryGetValue(ShardMember, out var part) ? Shard.Find(part.Text) : Shard.Whole;
        var manifest = shard is null ? null : Of(experiment, stamp, shard);
        return manifest?.Text == Encoding.UTF8.GetString(utf8Json) ? manifest : null;
    }

    private static void Write(Utf8JsonWriter writer, Experiment experiment, ResultStamp stamp, Shard? shard, long runs, string points, string? hash)
    {
        writer.WriteStartObject();
        if (hash is not null)
        {
            writer.WriteString(HashMember, hash);
        }

        if (shard is { Of: > 1 })
        {
            writer.WriteString(ShardMember, shard.ToString());
        }

        writer.WriteString(VersionMember, stamp.Version);
        writer.WriteString(GeneratorMember, stamp.Generator);
        writer.WriteString(AlgorithmMember, stamp.Algorithm);
        writer.WriteNumber(experiment.Stopping is null ? "allRuns" : "runsAtMost", runs);
        writer.WriteString("points", points);
        writer.WritePropertyName(ExperimentMembers.Experiment);
        ExperimentJson.Write(writer, experiment);
        writer.WriteEndObject();
    }

    private static string Hex(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
