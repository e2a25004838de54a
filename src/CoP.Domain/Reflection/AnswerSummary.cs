using System.Globalization;
using CoP.Domain.Collections;

namespace CoP.Domain.Reflection;

/// <summary>What members say about an item, as far as it may be shown.</summary>
/// <remarks>
/// Where anonymity was promised only the number of ratings and their mean, rounded to one decimal, are ever shown, and nothing below the smallest group. If all
/// gave the same rating, the mean tells what each gave: no smallest group protects from that. Immutable, value-equal, thread-safe.
/// </remarks>
/// <param name="Suppression">Why nothing is shown; then all other values are null or empty.</param>
/// <param name="Ratings">How many members rated the item.</param>
/// <param name="Abstentions">How many abstained; <see langword="null"/> where anonymity was promised.</param>
/// <param name="FromPeopleWhoLeft">How many of them are no present members any more; <see langword="null"/> where anonymity was promised.</param>
/// <param name="Mean">The mean rating; <see langword="null"/> if nobody rated.</param>
/// <param name="Distribution">How many gave which rating, lowest first; empty where anonymity was promised.</param>
/// <param name="Signed">The answers in the order of the members' ids; empty where anonymity was promised.</param>
public sealed record AnswerSummary(
    AnswerSuppression Suppression,
    int? Ratings,
    int? Abstentions,
    int? FromPeopleWhoLeft,
    double? Mean,
    ValueList<RatingCount> Distribution,
    ValueList<SignedAnswer> Signed)
{
    /// <summary>Returns count and mean, or why nothing is shown.</summary>
    /// <returns>Text for people, such as <c>4 ratings, mean 3.5, 1 abstained, 1 of them left since</c>.</returns>
    public override string ToString() => Suppression switch
    {
        AnswerSuppression.TooFew => "not shown: fewer ratings than the promised smallest group",
        AnswerSuppression.NotClosed => "not shown before the assessment is closed",
        _ => string.Concat(
            string.Create(CultureInfo.InvariantCulture, $"{Ratings} ratings"),
            Mean is { } mean ? string.Create(CultureInfo.InvariantCulture, $", mean {mean:0.0}") : string.Empty,
            Abstentions is > 0 ? string.Create(CultureInfo.InvariantCulture, $", {Abstentions} abstained") : string.Empty,
            FromPeopleWhoLeft is > 0 ? string.Create(CultureInfo.InvariantCulture, $", {FromPeopleWhoLeft} from people who left since") : string.Empty),
    };

    internal static AnswerSummary? Of(IReadOnlyList<SignedAnswer> answers, AssessmentTerms terms, AssessmentStatus status)
    {
        if (terms.SmallestGroup is { } least)
        {
            return Anonymous(answers, least, status);
        }

        var ratings = answers.Where(a => a.Answer.Rating is not null).ToList();
        return answers.Count == 0 ? null : new(
            AnswerSuppression.None,
            ratings.Count,
            answers.Count - ratings.Count,
            answers.Count(a => a.HasLeft),
            MeanOf(ratings),
            ratings.GroupBy(a => a.Answer.Rating!.Value).OrderBy(g => g.Key).Select(g => new RatingCount(g.Key, g.Count())).ToValueList(),
            answers.OrderBy(a => a.Member).ToValueList());
    }

    // Also whether there is any answer is not told: no answer and too few look the same.
    private static AnswerSummary Anonymous(IReadOnlyList<SignedAnswer> answers, int least, AssessmentStatus status)
    {
        var ratings = answers.Where(a => a.Answer.Rating is not null).ToList();
        var suppression = status != AssessmentStatus.Closed ? AnswerSuppression.NotClosed : ratings.Count < least ? AnswerSuppression.TooFew : AnswerSuppression.None;
        return suppression == AnswerSuppression.None
            ? new(suppression, ratings.Count, null, null, Math.Round(MeanOf(ratings)!.Value, 1), [], [])
            : new(suppression, null, null, null, null, [], []);
    }

    private static double? MeanOf(List<SignedAnswer> ratings) => ratings.Count == 0 ? null : ratings.Average(a => a.Answer.Rating!.Value);
}
