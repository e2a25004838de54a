using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Stepping;

namespace CoP.Domain.Simulation.Descriptions;

/// <summary>What a pipeline has that the default one has not, and the other way round.</summary>
internal sealed class PipelineDifference
{
    public PipelineDifference(Pipeline<CommunityWorld> pipeline)
    {
        var before = CommunityModel.Pipeline;
        Added = [.. pipeline.Where(p => before.All(q => q.Name != p.Name)).Select(p => p.Name)];
        Removed = [.. before.Where(q => pipeline.All(p => p.Name != q.Name)).Select(q => q.Name)];
        Replaced = [.. pipeline.Where(p => before.Any(q => q.Name == p.Name && !ReferenceEquals(p, q))).Select(p => p.Name)];
        string[] kept = [.. pipeline.Select(p => p.Name).Where(n => !Added.Contains(n, StringComparer.Ordinal))];
        IsReordered = !kept.SequenceEqual(before.Select(p => p.Name).Where(n => !Removed.Contains(n, StringComparer.Ordinal)), StringComparer.Ordinal);
        Order = [.. pipeline.Select(p => p.Name)];
    }

    public IReadOnlyList<string> Added { get; }

    public IReadOnlyList<string> Removed { get; }

    public IReadOnlyList<string> Replaced { get; }

    public IReadOnlyList<string> Order { get; }

    public bool IsReordered { get; }

    public bool IsNone => Added.Count + Removed.Count + Replaced.Count == 0 && !IsReordered;
}
