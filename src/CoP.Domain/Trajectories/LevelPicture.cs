using CoP.Domain.Collections;
using CoP.Domain.Measures;
using CoP.Domain.Participation;
using CoP.Domain.Streams;

namespace CoP.Domain.Trajectories;

/// <summary>One community at one instant in two schemes of levels, and beside them the layers that its acts show.</summary>
/// <remarks>
/// Levels are what members agreed on; the onion counts acts. They may differ, which is why they stand side by side (theory, statement 19).
/// Immutable, value-equal, thread-safe.
/// </remarks>
/// <param name="At">The instant.</param>
/// <param name="Own">Members at each level of the community's scheme, the closest to the work first; who is away counts at the level that they keep.</param>
/// <param name="Mapped">The same people in the other scheme.</param>
/// <param name="Acts">The layers by acts in the window that ends at the instant; <see langword="null"/> where no member acted. Acts of who does not belong do not count.</param>
public sealed record LevelPicture(DateTimeOffset At, ValueList<LevelCount> Own, ValueList<LevelCount> Mapped, Onion? Acts)
{
    /// <summary>Reads a chronicle. Pure.</summary>
    /// <param name="chronicle">What happened, from the founding on.</param>
    /// <param name="at">The instant.</param>
    /// <param name="mapping">The other scheme; <see cref="LevelMapping.WengerTraynerTo2002"/> when absent.</param>
    /// <param name="rule">Which window, and what counts as an act; <see cref="TrajectoryRule.Default"/> when absent.</param>
    /// <param name="involvements">What people did outside of the streams, in any order.</param>
    /// <returns>The picture.</returns>
    /// <exception cref="ArgumentException">A level of this community is not in the mapping.</exception>
    public static LevelPicture Of(
        Chronicle chronicle, DateTimeOffset at, LevelMapping? mapping = null, TrajectoryRule? rule = null, IEnumerable<Involvement>? involvements = null)
    {
        ArgumentNullException.ThrowIfNull(chronicle);
        mapping ??= LevelMapping.WengerTraynerTo2002;
        rule ??= TrajectoryRule.Default;
        var history = LevelHistory.Of(chronicle);
        var counts = history.People.Where(p => history.SpanAt(p, at) is not null).ToDictionary(p => p, _ => 0L);
        foreach (var act in ActReader.Read(chronicle, involvements, rule))
        {
            if (act.Kind == InvolvementKind.Contributed && act.At > at - rule.Window && act.At <= at && counts.TryGetValue(act.Member, out var count))
            {
                counts[act.Member] = count + 1;
            }
        }

        return new(at, Counted(history, at, mapping.From), Counted(history.Through(mapping), at, mapping.To), Onion.Of([.. counts.Values]));
    }

    private static ValueList<LevelCount> Counted(LevelHistory history, DateTimeOffset at, LevelScheme scheme)
    {
        var members = history.People.Select(p => history.LevelAt(p, at)).Where(l => l is not null).ToLookup(l => l!.Value);
        return scheme.Levels.Select(l => new LevelCount(l, members[l].Count())).ToValueList();
    }
}
