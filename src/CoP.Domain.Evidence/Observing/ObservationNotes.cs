using System.Globalization;
using CoP.Domain.Evidence.Acts;
using CoP.Domain.Evidence.Junctures;

namespace CoP.Domain.Evidence.Observing;

/// <summary>Says in sentences what makes the measures of a record weaker than they look; gaps and clocks are the reader's to tell.</summary>
internal static class ObservationNotes
{
    private const int YearMonths = 12;

    internal static IEnumerable<string> About(MonthlyActs acts, Timeline timeline, int people)
    {
        if (acts.Months.Count == 0)
        {
            yield return "The record holds no acts: nothing is measured.";
            yield break;
        }

        if (people == 1)
        {
            yield return "One person made all acts: there is nothing to distribute.";
        }

        if (acts.Months.Count < YearMonths)
        {
            yield return Say($"The record covers {Count(acts.Months.Count, "calendar month")}: measures over twelve months rest on no more.");
        }

        if (acts.Months.All(month => month.Ties.Count == 0))
        {
            yield return "No act names another person as its target: density and centralization are unknown.";
        }

        var late = timeline.Total(timeline.Last + 1, int.MaxValue - 1);
        if (late > 0)
        {
            yield return Say($"{Count(late, "act")} dated after {EvidenceBook.Name(timeline.Last)}, until which the record was observed: in the series, but in no juncture and no level.");
        }
    }

    private static string Count(long number, string noun) => Say($"{number} {noun}{(number == 1 ? string.Empty : "s")}");

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
