using CoP.Domain.Collections;

namespace CoP.Domain.Reflection;

/// <summary>A community looking at itself along a catalogue.</summary>
/// <remarks>
/// Holds the last answer of everybody, whoever has left since; a <see cref="ReflectionReport"/> marks those, and keeps to the anonymity that was promised.
/// Immutable, value-equal, thread-safe.
/// </remarks>
/// <param name="Status">How far it has come.</param>
/// <param name="Terms">What it was opened on; <see langword="null"/> before.</param>
/// <param name="OpenedBy">Who opened it; <see langword="null"/> before.</param>
/// <param name="Answers">What members say, by item and member.</param>
/// <param name="Evidence">The evidence by item, oldest first.</param>
/// <param name="Findings">The last finding by item.</param>
/// <param name="Conclusion">The summary it was closed with, or the reason it was abandoned for; <see langword="null"/> before.</param>
public sealed record Assessment(
    AssessmentStatus Status,
    AssessmentTerms? Terms,
    MemberId? OpenedBy,
    PersistentMap<AnswerKey, Answer> Answers,
    PersistentMap<ItemId, ValueList<AttachedEvidence>> Evidence,
    PersistentMap<ItemId, Finding> Findings,
    string? Conclusion)
{
    /// <summary>The most pieces of evidence that one item holds.</summary>
    public const int MostEvidence = 100;

    /// <summary>Nothing is opened.</summary>
    public static Assessment Empty { get; } = new(
        AssessmentStatus.Unopened,
        null,
        null,
        PersistentMap<AnswerKey, Answer>.Empty,
        PersistentMap<ItemId, ValueList<AttachedEvidence>>.Empty,
        PersistentMap<ItemId, Finding>.Empty,
        null);

    /// <summary>Finds a member's answer. Reading it is for the person alone where anonymity was promised.</summary>
    /// <param name="item">The item.</param>
    /// <param name="member">The member.</param>
    /// <returns>The last answer; <see langword="null"/> if there is none.</returns>
    public Answer? AnswerOf(ItemId item, MemberId member) => Answers.TryGetValue(new(item, member), out var answer) ? answer : null;

    /// <summary>The evidence attached to an item.</summary>
    /// <param name="item">The item.</param>
    /// <returns>The evidence, oldest first.</returns>
    public ValueList<AttachedEvidence> EvidenceFor(ItemId item) => Evidence.TryGetValue(item, out var attached) ? attached : default;

    /// <summary>The finding noted last on an item.</summary>
    /// <param name="item">The item.</param>
    /// <returns>The finding; <see langword="null"/> if none was noted.</returns>
    public Finding? FindingOn(ItemId item) => Findings.TryGetValue(item, out var finding) ? finding : null;
}
