namespace CoP.Domain.Distribution;

/// <summary>How far two ways of dividing the same thing over people lie apart.</summary>
/// <remarks>
/// Total variation distance ½Σ|p − q|: 0 where everybody has the same part in both, 1 where nobody has a part in both. A textbook measure. Pure and thread-safe.
/// </remarks>
public static class ShareDivergence
{
    /// <summary>Compares what people hold with what they do. Pure.</summary>
    /// <param name="held">What is held; each person once. Only the proportions count.</param>
    /// <param name="done">What is done; each person once.</param>
    /// <returns>The distance, 0 to 1; <see langword="null"/> unless something is held and something is done.</returns>
    public static double? Between(IEnumerable<LeaderShare> held, IEnumerable<LeaderDeeds> done)
    {
        ArgumentNullException.ThrowIfNull(held);
        ArgumentNullException.ThrowIfNull(done);
        return Distance(held.ToDictionary(h => h.Member, h => h.Share), Weights(done));
    }

    /// <summary>Compares two kinds of deeds, such as work and leadership. Pure.</summary>
    /// <param name="one">Deeds of the one kind; each person once.</param>
    /// <param name="other">Deeds of the other kind; each person once.</param>
    /// <returns>The distance, 0 to 1; <see langword="null"/> unless there are deeds of both kinds.</returns>
    public static double? Between(IEnumerable<LeaderDeeds> one, IEnumerable<LeaderDeeds> other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return Distance(Weights(one), Weights(other));
    }

    private static Dictionary<MemberId, double> Weights(IEnumerable<LeaderDeeds> deeds) => deeds.ToDictionary(d => d.Member, d => (double)d.Deeds);

    private static double? Distance(Dictionary<MemberId, double> p, Dictionary<MemberId, double> q)
    {
        var (all, others) = (p.Values.Sum(), q.Values.Sum());
        return all > 0 && others > 0
            ? Math.Min(1, p.Keys.Union(q.Keys).Order().Sum(m => Math.Abs((p.GetValueOrDefault(m) / all) - (q.GetValueOrDefault(m) / others))) / 2)
            : null;
    }
}
