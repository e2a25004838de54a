using System.Globalization;
using CoP.Domain.Collections;

namespace CoP.Domain.Gatherings;

/// <summary>Who is next, and why.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Member">Who is next; <see langword="null"/> when nobody in line can.</param>
/// <param name="Round">The round in which the turn would be, from 1.</param>
/// <param name="LastTurn">The round of the member's last turn; 0 for none.</param>
/// <param name="Skipped">Who stood before them, in line, and why they are not next.</param>
public sealed record TurnChoice(MemberId? Member, int Round, int LastTurn, ValueList<TurnSkip> Skipped)
{
    /// <summary>The reason as one sentence in English.</summary>
    public string Why
    {
        get
        {
            var passed = Skipped.IsEmpty ? string.Empty : $"; passed over: {string.Join(", ", Skipped)}";
            var last = LastTurn == 0 ? "no turn yet" : string.Create(CultureInfo.InvariantCulture, $"the last turn in round {LastTurn}");
            return Member is { } member
                ? string.Create(CultureInfo.InvariantCulture, $"{member} is next in round {Round}: first in line, {last}{passed}.")
                : $"nobody in line can{passed}.";
        }
    }

    /// <summary>Returns the reason.</summary>
    /// <returns>The same as <see cref="Why"/>.</returns>
    public override string ToString() => Why;
}
