namespace CoP.Domain.Sponsorship;

/// <summary>A goal that somebody proposed for the community.</summary>
/// <remarks>Whether goals help is disputed, so a goal is no duty and no success: see <see cref="SponsorshipReading"/>. Immutable, value-equal, thread-safe.</remarks>
/// <param name="Number">Its number in the sponsorship, from 1.</param>
/// <param name="Text">What is aimed at.</param>
/// <param name="Origin">Who proposed it.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Measure">How it would be measured; <see langword="null"/> if it is not.</param>
/// <param name="IsFixed">Whether it is meant to stay as it is, whatever is learned.</param>
public sealed record Goal(int Number, string Text, GoalOrigin Origin, GoalStatus Status, string? Measure = null, bool IsFixed = false);
