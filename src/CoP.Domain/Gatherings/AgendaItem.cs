namespace CoP.Domain.Gatherings;

/// <summary>A part of a session with the time set aside for it.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Title">What it is about: one line of 1 to 200 characters.</param>
/// <param name="Minutes">How long: 1 to 1,440.</param>
public sealed record AgendaItem(string Title, int Minutes)
{
    internal const int LongestMinutes = 1_440;
}
