using System.Text.Json.Serialization;
using CoP.Domain.Collections;

namespace CoP.Domain.Gatherings;

/// <summary>What is meant to happen in a session, and when.</summary>
/// <remarks>Any texts and times can be put in; planning a session refuses those that do not fit, all problems at once. Immutable, value-equal, thread-safe.</remarks>
/// <param name="Title">What the session is called: one line of 1 to 200 characters.</param>
/// <param name="Start">When it is meant to begin.</param>
/// <param name="End">When it is meant to end: after <paramref name="Start"/>, at most 31 days.</param>
/// <param name="Activities">What people will do together, each familiar or stimulating; may be empty.</param>
/// <param name="Agenda">Its parts in order with their minutes, together no longer than the session; may be empty.</param>
/// <param name="Before">What everybody reads and does before it; nothing when absent.</param>
/// <param name="After">What everybody reads and does after it; nothing when absent.</param>
/// <param name="Guide">What only the facilitator needs: at most 10,000 characters; <see langword="null"/> for none.</param>
public sealed record SessionOutline(
    string Title,
    DateTimeOffset Start,
    DateTimeOffset End,
    ValueList<GatheringActivity> Activities = default,
    ValueList<AgendaItem> Agenda = default,
    Homework? Before = null,
    Homework? After = null,
    string? Guide = null)
{
    /// <summary>When it is meant to begin, in UTC.</summary>
    public DateTimeOffset Start { get; init; } = Start.ToUniversalTime();

    /// <summary>When it is meant to end, in UTC.</summary>
    public DateTimeOffset End { get; init; } = End.ToUniversalTime();

    /// <summary>What everybody reads and does before it.</summary>
    public Homework Before { get; init; } = Before ?? Homework.None;

    /// <summary>What everybody reads and does after it.</summary>
    public Homework After { get; init; } = After ?? Homework.None;

    /// <summary>The minutes of the agenda together.</summary>
    [JsonIgnore]
    public int AgendaMinutes => Agenda.Sum(a => a.Minutes);

    /// <summary>The part of the activities that is familiar, from 0 to 1; <see langword="null"/> when there is no activity. The rest is stimulating.</summary>
    [JsonIgnore]
    public double? FamiliarShare => Activities.IsEmpty ? null : (double)Activities.Count(a => a.Tone == ActivityTone.Familiar) / Activities.Count;

    /// <summary>Takes out what only the facilitator needs.</summary>
    /// <returns>The outline without the guide.</returns>
    public SessionOutline ForParticipants() => this with { Guide = null };
}
