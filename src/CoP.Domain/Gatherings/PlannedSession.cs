using System.Text.Json.Serialization;
using CoP.Domain.Collections;

namespace CoP.Domain.Gatherings;

/// <summary>A session as a learning plan describes it, before anybody knows when it will be.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Title">What it is called: one line of 1 to 200 characters, once in its plan (case does not count).</param>
/// <param name="Objectives">What people will have learnt, each once; may be empty.</param>
/// <param name="Before">What everybody reads and does before it; nothing when absent.</param>
/// <param name="Agenda">Its parts in order with their minutes; may be empty.</param>
/// <param name="After">What everybody reads and does after it; nothing when absent.</param>
/// <param name="Guide">What only the facilitator needs; <see langword="null"/> for none.</param>
/// <param name="Prerequisites">The titles of earlier sessions of the plan that have to be held first; may be empty.</param>
public sealed record PlannedSession(
    string Title,
    ValueList<string> Objectives = default,
    Homework? Before = null,
    ValueList<AgendaItem> Agenda = default,
    Homework? After = null,
    string? Guide = null,
    ValueList<string> Prerequisites = default)
{
    /// <summary>What everybody reads and does before it.</summary>
    public Homework Before { get; init; } = Before ?? Homework.None;

    /// <summary>What everybody reads and does after it.</summary>
    public Homework After { get; init; } = After ?? Homework.None;

    /// <summary>The minutes of the agenda together; 0 for an empty one.</summary>
    [JsonIgnore]
    public int Minutes => Agenda.Sum(a => a.Minutes);

    /// <summary>Takes out what only the facilitator needs.</summary>
    /// <returns>The session without the guide.</returns>
    public PlannedSession ForParticipants() => this with { Guide = null };

    /// <summary>Makes an outline of it, to plan a session of the community by. Pure.</summary>
    /// <param name="start">When the session will begin.</param>
    /// <param name="length">How long it will be; as long as the agenda, or an hour where there is none, when absent.</param>
    /// <returns>The outline with agenda, reading, exercises and guide; without activities.</returns>
    public SessionOutline ToOutline(DateTimeOffset start, TimeSpan? length = null) =>
        new(Title, start, start + (length ?? TimeSpan.FromMinutes(Minutes == 0 ? 60 : Minutes)), Agenda: Agenda, Before: Before, After: After, Guide: Guide);
}
