using CoP.Domain.Collections;
using CoP.Domain.Streams;

namespace CoP.Domain.Learning;

/// <summary>How the boundaries of a person's influence moved over time, read of a chronicle.</summary>
/// <remarks>Numbers of matters, and no score: which matters they are says <see cref="InfluenceArea"/>. Immutable, value-equal, thread-safe.</remarks>
/// <param name="Member">The person.</param>
/// <param name="Points">The boundaries after each instant at which one moved, oldest first; none for an area that nobody named a matter of.</param>
/// <param name="Widenings">How many tests showed more than the person had believed.</param>
/// <param name="PushedBack">How many tests stopped the person where they had believed otherwise.</param>
/// <param name="Held">How many tests showed what was believed.</param>
public sealed record InfluenceCourse(MemberId Member, ValueList<BoundaryPoint> Points, int Widenings, int PushedBack, int Held)
{
    /// <summary>How many more matters lie within the tested boundary at the end than at the first point; <see langword="null"/> where nothing moved.</summary>
    public int? Widening => Points is [var first, .., var last] ? last.Tested - first.Tested : Points.IsEmpty ? null : 0;

    /// <summary>Reads the course of one person's area. Pure.</summary>
    /// <param name="community">The community.</param>
    /// <param name="chronicle">What happened; it holds the person's stream from its beginning.</param>
    /// <param name="member">The person.</param>
    /// <returns>The course.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="chronicle"/> is <see langword="null"/>.</exception>
    /// <exception cref="Deciding.CorruptHistoryException">The stream was cut or edited.</exception>
    public static InfluenceCourse Of(CommunityId community, Chronicle chronicle, MemberId member)
    {
        ArgumentNullException.ThrowIfNull(chronicle);
        var id = StreamId.Of(community, InfluenceDecider.Streams.Name, member.Value);
        var (area, points, outcomes) = (InfluenceArea.Empty, new List<BoundaryPoint>(), new int[Enum.GetValues<TestOutcome>().Length]);
        var (perceived, tested, granted) = (0, 0, 0);
        foreach (var happened in chronicle.Entries.Where(e => e.Stream == id).Select(e => e.Event).OfType<InfluenceEvent>())
        {
            var before = area.Of(happened.Matter);
            area = InfluenceDecider.Evolve(area, happened, null);
            var after = area.Of(happened.Matter);
            if (happened is BoundaryTested { Outcome: var outcome })
            {
                outcomes[(int)outcome]++;
            }

            var moved = (perceived + Change(before, after, m => m.Belief == BoundaryBelief.Within),
                tested + Change(before, after, m => m.IsTestedWithin == true),
                granted + Change(before, after, m => m.Grant is not null));
            if (moved != (perceived, tested, granted) || points.Count == 0)
            {
                (perceived, tested, granted) = moved;
                Note(points, new(happened.At, perceived, tested, granted));
            }
        }

        return new(member, [.. points], outcomes[(int)TestOutcome.Widened], outcomes[(int)TestOutcome.PushedBack], outcomes[(int)TestOutcome.Held]);
    }

    private static int Change(MatterStanding before, MatterStanding after, Func<MatterStanding, bool> isWithin) =>
        (isWithin(after) ? 1 : 0) - (isWithin(before) ? 1 : 0);

    // What happens at one instant counts together.
    private static void Note(List<BoundaryPoint> points, BoundaryPoint point)
    {
        if (points.Count > 0 && points[^1].At == point.At)
        {
            points[^1] = point;
        }
        else
        {
            points.Add(point);
        }
    }
}
