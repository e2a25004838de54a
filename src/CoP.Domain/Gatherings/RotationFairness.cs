using CoP.Domain.Collections;
using CoP.Domain.Measures;

namespace CoP.Domain.Gatherings;

/// <summary>How evenly a rotation divides its turns over those in line.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="People">Everybody in line, in ordinal order of their ids.</param>
/// <param name="Spread">The largest turns-per-round minus the smallest, from 0 (even) to 1; <see langword="null"/> with fewer than two people who had a round.</param>
/// <param name="Turns">How the turns divide over those in line, Gini among it; newcomers count with what they had since they joined.
/// <see langword="null"/> when nobody had one.</param>
public sealed record RotationFairness(ValueList<FacilitatorTurns> People, double? Spread, Concentration? Turns)
{
    /// <summary>Measures a rotation. Pure.</summary>
    /// <param name="rotation">The rotation.</param>
    /// <returns>The measures.</returns>
    public static RotationFairness Of(Rotation rotation)
    {
        ArgumentNullException.ThrowIfNull(rotation);
        var people = rotation.Line.InOrder.Order().Select(m => Of(m, rotation.People[m], rotation.Round)).ToList();
        var rates = people.Where(p => p.Rounds > 0).Select(p => p.PerRound!.Value).ToList();
        return new(
            people.ToValueList(),
            rates.Count < 2 ? null : rates.Max() - rates.Min(),
            Concentration.Of([.. people.Select(p => (long)p.Turns)]));
    }

    private static FacilitatorTurns Of(MemberId member, Facilitator known, int round)
    {
        var finished = Math.Max(0, round - known.JoinedRound);
        return new(member, known.Turns, finished + (known.LastTurn == round && known.JoinedRound <= round ? 1 : 0));
    }
}
