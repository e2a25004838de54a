using CoP.Domain.Collections;
using CoP.Domain.Deciding;
using CoP.Domain.Measures;
using CoP.Domain.Streams;

namespace CoP.Domain.Distribution;

/// <summary>Who is turned to for leadership in one window, as a network of those who belong.</summary>
/// <remarks>
/// Density and centralisation together tell shared leadership from a vacuum; one of them cannot. People who do not belong at the end of the window are no part of it,
/// and answers of and about them do not count. Immutable, value-equal, thread-safe.
/// </remarks>
/// <param name="From">Where the window begins.</param>
/// <param name="Until">Where it ends.</param>
/// <param name="People">How many belong at its end, from 0.</param>
/// <param name="Answers">How many answers count, «nobody» among them.</param>
/// <param name="Shape">Density, centralisation, reciprocity; <see langword="null"/> where nobody was asked or fewer than two belong.</param>
public sealed record NominationWindow(DateTimeOffset From, DateTimeOffset Until, int People, int Answers, NetworkShape? Shape)
{
    /// <summary>Reads a series. Pure.</summary>
    /// <param name="chronicle">What happened, from the founding on: it says who belongs when.</param>
    /// <param name="nominations">The answers, in any order.</param>
    /// <param name="plan">The windows; <see cref="WindowPlan.Default"/> when absent.</param>
    /// <param name="until">How far to read; up to the last event and the last answer when absent.</param>
    /// <returns>The windows that begin up to then, oldest first; none without events.</returns>
    /// <exception cref="ArgumentException">The plan makes more than 100,000 windows.</exception>
    /// <exception cref="CorruptHistoryException">The chronicle does not begin with the founding.</exception>
    public static ValueList<NominationWindow> Series(
        Chronicle chronicle, IEnumerable<Nomination> nominations, WindowPlan? plan = null, DateTimeOffset? until = null)
    {
        ArgumentNullException.ThrowIfNull(chronicle);
        ArgumentNullException.ThrowIfNull(nominations);
        return chronicle.Entries.IsEmpty
            ? []
            : new NominationPass(plan ?? WindowPlan.Default, [.. nominations.OrderBy(n => n.At)]).Run(chronicle.Entries, until);
    }
}
