namespace CoP.Domain.StateMachines;

/// <summary>Breadth-first search over edges, in declaration order; guards are taken to hold.</summary>
internal static class Paths
{
    /// <summary>Maps each reachable status, in the order found, to the edge by which it was first reached; the beginning has none.</summary>
    public static Dictionary<TStatus, Transition<TStatus, TTrigger>?> From<TStatus, TTrigger>(
        TStatus initial, Func<TStatus, IEnumerable<Transition<TStatus, TTrigger>>> edges)
        where TStatus : notnull
        where TTrigger : notnull
    {
        var reached = new Dictionary<TStatus, Transition<TStatus, TTrigger>?> { [initial] = null };
        var open = new Queue<TStatus>([initial]);
        while (open.TryDequeue(out var status))
        {
            foreach (var edge in edges(status))
            {
                if (reached.TryAdd(edge.To, edge))
                {
                    open.Enqueue(edge.To);
                }
            }
        }

        return reached;
    }
}
