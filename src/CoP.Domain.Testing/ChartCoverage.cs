using System.Globalization;

namespace CoP.Domain.Testing;

/// <summary>Which statuses and edges of the machines were reached, and how often.</summary>
/// <remarks>Immutable; machines, statuses and edges in the order of their declarations.</remarks>
public sealed class ChartCoverage
{
    internal ChartCoverage(IReadOnlyList<StatusCount> statuses, IReadOnlyList<EdgeCount> edges)
    {
        Statuses = statuses;
        Edges = edges;
    }

    /// <summary>Every declared status with its count.</summary>
    public IReadOnlyList<StatusCount> Statuses { get; }

    /// <summary>Every declared edge with its count.</summary>
    public IReadOnlyList<EdgeCount> Edges { get; }

    /// <summary>The declared statuses that were never reached.</summary>
    public IReadOnlyList<MachineStatus> MissingStatuses => [.. Statuses.Where(s => s.Count == 0).Select(s => s.Status)];

    /// <summary>The declared edges that were never taken.</summary>
    public IReadOnlyList<EdgeCount> MissingEdges => [.. Edges.Where(e => e.Count == 0)];

    /// <summary>Insists that every declared status was reached.</summary>
    /// <param name="except">Statuses that need not be.</param>
    /// <returns>This coverage.</returns>
    /// <exception cref="LawBrokenException">A status was not reached; the message lists all that were not.</exception>
    public ChartCoverage RequireStatuses(params IReadOnlyList<MachineStatus> except)
    {
        var missing = MissingStatuses.Except(except).ToList();
        return missing.Count == 0 ? this : throw new LawBrokenException("every status is reached", $"  not reached: {string.Join(", ", missing)}\n{this}");
    }

    /// <summary>Insists that every declared edge was taken.</summary>
    /// <returns>This coverage.</returns>
    /// <exception cref="LawBrokenException">An edge was not taken; the message lists all that were not.</exception>
    public ChartCoverage RequireEdges()
    {
        var missing = MissingEdges;
        return missing.Count == 0
            ? this
            : throw new LawBrokenException("every edge is taken", $"{string.Join('\n', missing.Select(e => $"  not taken: {Named(e)}"))}\n{this}");
    }

    /// <summary>Returns the counts as a table.</summary>
    /// <returns>A line a status, then a line an edge.</returns>
    public override string ToString() => string.Join(
        '\n',
        Statuses.Select(s => Line(s.Count, s.Status.ToString())).Concat(Edges.Select(e => Line(e.Count, Named(e)))));

    private static string Named(EdgeCount edge) => $"{edge.Machine}: {edge.Edge.From} –{edge.Edge.Trigger}→ {edge.Edge.To}";

    private static string Line(int count, string name) => string.Create(CultureInfo.InvariantCulture, $"{count,9}  {name}");
}
