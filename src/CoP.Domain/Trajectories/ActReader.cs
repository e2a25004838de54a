using CoP.Domain.Formats;
using CoP.Domain.Streams;

namespace CoP.Domain.Trajectories;

/// <summary>Who did what in a chronicle: in each decision every actor counts once, and what follows of itself counts for nobody.</summary>
internal static class ActReader
{
    public static IEnumerable<Involvement> Read(Chronicle chronicle, IEnumerable<Involvement>? more, TrajectoryRule rule)
    {
        var (decision, actors) = ((Stream: default(StreamId), Position: -1L), new HashSet<MemberId>());
        foreach (var entry in chronicle.Entries)
        {
            if (decision != (entry.Stream, entry.Decision))
            {
                decision = (entry.Stream, entry.Decision);
                actors.Clear();
            }

            if (KindOf(entry, rule) is { } kind && entry.Event.By.TryGetMember(out var by) && actors.Add(by))
            {
                yield return new(by, entry.Event.At, kind);
            }
        }

        foreach (var involvement in more ?? [])
        {
            yield return involvement;
        }
    }

    private static InvolvementKind? KindOf(EventEnvelope entry, TrajectoryRule rule) =>
        entry.Cause?.Position is not null || rule.Uncounted.Contains(entry.Event.Type) ? null
            : rule.Presences.Contains(entry.Event.Type) ? InvolvementKind.Attended
            : InvolvementKind.Contributed;
}
