namespace CoP.Domain.Gatherings;

/// <summary>What holds of every rotation that a history leads to.</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class RotationInvariants
{
    /// <summary>Lists what does not hold. Pure.</summary>
    /// <param name="rotation">The rotation.</param>
    /// <returns>One sentence for each violation; none in a sound state.</returns>
    public static IEnumerable<string> Violations(Rotation rotation)
    {
        ArgumentNullException.ThrowIfNull(rotation);
        return OfLine(rotation.Line).Concat(OfTurns(rotation));
    }

    private static IEnumerable<string> OfLine(TurnLine line)
    {
        // A ring would never end: one more than there are places is enough to see it.
        var order = line.InOrder.Take(line.Places.Count + 1).ToList();
        if (order.Count != line.Places.Count || order.Distinct().Count() != order.Count)
        {
            yield return $"the line has {line.Places.Count} places and runs through {order.Count} members";
        }

        for (var i = 0; i < order.Count; i++)
        {
            if (line.Places[order[i]].Before != (i == 0 ? null : order[i - 1]))
            {
                yield return $"{order[i]} does not know who stands before";
            }
        }

        if (line.Last != (order.Count == 0 ? null : order[^1]))
        {
            yield return $"{line.Last} is not the last in line";
        }
    }

    private static IEnumerable<string> OfTurns(Rotation rotation)
    {
        var waiting = rotation.Line.InOrder.Where(rotation.IsWaiting).ToList();
        if (!waiting.SequenceEqual(rotation.Line.Waiting))
        {
            yield return "those who wait for their turn do not stand before those who have had it";
        }

        if (rotation.Named is { } named && (!rotation.IsWaiting(named) || rotation.Session is null || rotation.IsDone))
        {
            yield return $"{named} is named and does not wait for a turn, or for no session";
        }

        foreach (var (member, known) in rotation.People)
        {
            if (known.LastTurn > rotation.Round || known.Turns < 0 || known.Turns > rotation.Round || (rotation.Line.Contains(member) && known.JoinedRound < 1))
            {
                yield return $"the turns of {member} are odd: {known}";
            }

            if (known.Met.Any(m => m.By == member) || known.Met.Select(m => m.Prerequisite).Distinct(StringComparer.Ordinal).Count() != known.Met.Count)
            {
                yield return $"a prerequisite of {member} is confirmed twice, or by {member}";
            }
        }

        if (RotationFairness.Of(rotation).People.Any(p => p.Turns > p.Rounds))
        {
            yield return "somebody had more turns than rounds";
        }
    }
}
