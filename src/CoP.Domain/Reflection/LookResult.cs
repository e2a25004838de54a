using CoP.Domain.Collections;

namespace CoP.Domain.Reflection;

/// <summary>What one look at a community's record found.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Outcome">What was seen.</param>
/// <param name="Finding">What is so, in one or two sentences with the numbers.</param>
/// <param name="Next">Where to look next.</param>
/// <param name="Events">How many events were looked at, from 0.</param>
/// <param name="Figures">The numbers; undefined ones are left out.</param>
public sealed record LookResult(LookOutcome Outcome, string Finding, string Next, int Events, ValueList<Figure> Figures)
{
    /// <summary>There is nothing on record.</summary>
    /// <param name="why">What is missing, in one sentence.</param>
    /// <param name="next">What to record, or whom to ask.</param>
    /// <returns>The result.</returns>
    public static LookResult Nothing(string why, string next) => new(LookOutcome.NobodyLooked, why, next, 0, []);
}
