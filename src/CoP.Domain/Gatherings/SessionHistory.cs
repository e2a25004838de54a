using CoP.Domain.Collections;
using CoP.Domain.Deciding;
using CoP.Domain.Streams;

namespace CoP.Domain.Gatherings;

/// <summary>The sessions of a community, read from its history.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Held">Those that took place, in the order in which they began.</param>
/// <param name="Cancelled">How many were called off.</param>
/// <param name="Ahead">How many are planned or going on.</param>
public sealed record SessionHistory(ValueList<HeldSession> Held, int Cancelled, int Ahead)
{
    /// <summary>How many different members attended at least one of them.</summary>
    public int People => Held.SelectMany(h => h.Session.People.Where(p => p.Value.Attended).Select(p => p.Key)).Distinct().Count();

    /// <summary>Reads the sessions of a history. Pure.</summary>
    /// <param name="chronicle">The history; each session's stream whole, from its planning on. Take a part of the sessions with <see cref="Between"/>.</param>
    /// <returns>The sessions.</returns>
    /// <exception cref="ArgumentException">A session begins in its midst.</exception>
    /// <exception cref="CorruptHistoryException">An event cannot follow.</exception>
    public static SessionHistory Of(Chronicle chronicle)
    {
        ArgumentNullException.ThrowIfNull(chronicle);
        var sessions = chronicle.Entries
            .Where(e => string.Equals(e.Stream.Kind, SessionDecider.Streams.Name, StringComparison.Ordinal))
            .GroupBy(e => e.Stream)
            .Select(g => g.First().Position == 0
                ? new HeldSession(g.Key, SessionDecider.Streams.Fold(SessionDecider.Streams.Before(g.Key), g.Select(e => e.Event)).State)
                : throw new ArgumentException($"The session {g.Key} begins in its midst: give its whole stream.", nameof(chronicle)))
            .ToList();
        return new(
            sessions.Where(s => s.Session.Status == SessionStatus.Held).OrderBy(s => s.OpenedAt).ThenBy(s => s.Id).ToValueList(),
            sessions.Count(s => s.Session.Status == SessionStatus.Cancelled),
            sessions.Count(s => s.Session.Status is SessionStatus.Planned or SessionStatus.Open));
    }

    /// <summary>Takes the sessions that began from one instant up to, and without, another; those called off and ahead are left out. Pure.</summary>
    /// <param name="from">The first instant.</param>
    /// <param name="until">The instant after the last one.</param>
    /// <returns>The sessions between them.</returns>
    public SessionHistory Between(DateTimeOffset from, DateTimeOffset until) =>
        new(Held.Where(s => s.OpenedAt >= from && s.OpenedAt < until).ToValueList(), 0, 0);

    /// <summary>Says how many of the sessions a member attended. Pure.</summary>
    /// <param name="member">The member.</param>
    /// <returns>How many.</returns>
    public int AttendedBy(MemberId member) => Held.Count(h => h.Session.PartOf(member).Attended);

    /// <summary>The part of the sessions that a member attended. Pure.</summary>
    /// <param name="member">The member.</param>
    /// <param name="since">Since when to count, such as the day on which the member joined; always when absent.</param>
    /// <returns>A share from 0 to 1; <see langword="null"/> when no session was held since.</returns>
    public double? AttendanceOf(MemberId member, DateTimeOffset? since = null)
    {
        var all = Held.Where(h => since is null || h.HeldAt >= since).ToList();
        return all.Count == 0 ? null : (double)all.Count(h => h.Session.PartOf(member).Attended) / all.Count;
    }

    /// <summary>How long one and the same circle of people has facilitated. Pure.</summary>
    /// <returns>How many of the latest sessions in a row had exactly the same facilitators, in any order; <see langword="null"/> when none was held.</returns>
    public int? SinceFacilitatorChanged() => Held is [.., var last]
        ? Held.Reverse().TakeWhile(h => h.Facilitators.ToHashSet().SetEquals(last.Facilitators)).Count()
        : null;

    /// <summary>The familiar part of all activities that were on the programme of the sessions held, from 0 to 1. Pure.</summary>
    /// <returns>The share; <see langword="null"/> when no activity was named. The rest is stimulating.</returns>
    public double? FamiliarShare()
    {
        var all = Held.SelectMany(h => h.Session.Outline!.Activities).ToList();
        return all.Count == 0 ? null : (double)all.Count(a => a.Tone == ActivityTone.Familiar) / all.Count;
    }
}
