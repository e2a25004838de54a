using System.Diagnostics;
using System.Globalization;
using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Gatherings;
using CoP.Domain.Learning;
using CoP.Domain.Streams;
using CoP.Domain.ValueCreation;

namespace CoP.Domain.Benchmarks.Communities;

/// <summary>
/// Replays a whole life, constitution and activities, and says how much memory stays: what is finished leaves nothing behind, so that it is as much
/// for a long life as for a short one.
/// </summary>
internal static class WholeLife
{
    public static void Run(string[] args, TextWriter output)
    {
        var members = int.Parse(args.ElementAtOrDefault(0) ?? "100000", CultureInfo.InvariantCulture);
        var events = int.Parse(args.ElementAtOrDefault(1) ?? "5000000", CultureInfo.InvariantCulture);
        var ids = Enumerable.Range(0, members).Select(i => new MemberId(FormattableString.Invariant($"m{i}"))).ToArray();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        var counted = 0L;

        var community = CommunityDecider.Default.Fold(Community.Unfounded, CommunityHistory.Lazily(members, events * 2 / 5, seed: 1));
        counted += community.Position;
        Tell(output, "constitution", counted, watch);

        var areas = new StreamState<InfluenceArea>[members];
        for (var i = 0; i < members; i++)
        {
            var kind = InfluenceDecider.Streams;
            areas[i] = kind.Fold(kind.Before(Named(kind, ids[i].Value)), ActivityHistory.Influence(ids[i], events / 5 / members));
            counted += areas[i].Position;
        }

        Tell(output, "influence", counted, watch);
        counted += Finished(SessionDecider.Streams, events / 5, i => ActivityHistory.Session(i, ids[..Math.Min(members, 100)]));
        Tell(output, "session", counted, watch);
        var session = Named(SessionDecider.Streams, "0");
        counted += Finished(ValueDecider.Streams, events - (int)counted, i => ActivityHistory.Value(i, ids[i % members], session));
        Tell(output, "value", counted, watch);

        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        output.WriteLine(FormattableString.Invariant(
            $"members={members} events={counted} seconds={watch.Elapsed.TotalSeconds:F2} events_per_second={counted / watch.Elapsed.TotalSeconds:F0} bytes_per_member={kept / members} peak_mb={Process.GetCurrentProcess().PeakWorkingSet64 >> 20}"));
        GC.KeepAlive(community);
        GC.KeepAlive(areas);
    }

    // A stream that is over is read, looked at and let go.
    private static long Finished<TCommand, TEvent, TState>(StreamKind<TCommand, TEvent, TState> kind, int events, Func<int, IEnumerable<DomainEvent>> stream)
        where TCommand : DomainCommand
        where TEvent : DomainEvent
        where TState : class
    {
        var counted = 0L;
        for (var i = 0; counted < events; i++)
        {
            counted += kind.Fold(kind.Before(Named(kind, i.ToString(CultureInfo.InvariantCulture))), stream(i)).Position;
        }

        return counted;
    }

    private static StreamId Named(IStreamKind kind, string name) => StreamId.Of(CommunityHistory.Id, kind.Name, name);

    private static void Tell(TextWriter output, string part, long events, Stopwatch watch) =>
        output.WriteLine(FormattableString.Invariant($"part={part} events={events} seconds={watch.Elapsed.TotalSeconds:F2}"));
}
