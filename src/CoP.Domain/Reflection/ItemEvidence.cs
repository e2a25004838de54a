using System.Text.Json.Serialization;
using CoP.Domain.Collections;

namespace CoP.Domain.Reflection;

/// <summary>What stands behind an item of an assessment: what was looked at, what was found, where to look next.</summary>
/// <remarks>Checked by the assessment that it is attached to. Immutable, value-equal, thread-safe.</remarks>
/// <param name="Look">The code of the look; <see cref="Told"/> for what a person tells.</param>
/// <param name="Outcome">What was seen.</param>
/// <param name="Finding">What is so: 1 to 10,000 characters.</param>
/// <param name="Next">Where to look next: 1 to 10,000 characters.</param>
/// <param name="Events">How many events were looked at, from 0.</param>
/// <param name="From">The first instant that was looked at, in UTC.</param>
/// <param name="Until">The last instant that was looked at, in UTC.</param>
/// <param name="Figures">The numbers; undefined ones are left out.</param>
[method: JsonConstructor]
public sealed record ItemEvidence(
    string Look, LookOutcome Outcome, string Finding, string Next, int Events, DateTimeOffset From, DateTimeOffset Until, ValueList<Figure> Figures)
{
    /// <summary>The code of evidence that a person tells and no look found.</summary>
    public const string Told = "told";

    /// <summary>Makes evidence of what a look found. Pure.</summary>
    /// <param name="look">The look's code.</param>
    /// <param name="result">What it found.</param>
    /// <param name="from">The first instant that was looked at.</param>
    /// <param name="until">The last instant that was looked at.</param>
    /// <returns>The evidence.</returns>
    public static ItemEvidence Of(string look, LookResult result, DateTimeOffset from, DateTimeOffset until)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new(look, result.Outcome, result.Finding, result.Next, result.Events, from.ToUniversalTime(), until.ToUniversalTime(), result.Figures);
    }

    /// <summary>Makes evidence of what a person tells: a story, a document, an observation of their own. Pure.</summary>
    /// <param name="outcome">What they saw.</param>
    /// <param name="finding">What is so.</param>
    /// <param name="next">Where to look next.</param>
    /// <param name="at">When they saw it.</param>
    /// <returns>The evidence, with no event behind it.</returns>
    public static ItemEvidence ToldBy(LookOutcome outcome, string finding, string next, DateTimeOffset at) =>
        new(Told, outcome, finding, next, 0, at.ToUniversalTime(), at.ToUniversalTime(), []);
}
