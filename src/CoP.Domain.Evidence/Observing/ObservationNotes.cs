using System.Globalization;
using CoP.Domain.Evidence.Acts;
using CoP.Domain.Evidence.Junctures;

namespace CoP.Domain.Evidence.Observing;

/// <summary>Says in sentences what makes a record's numbers weaker than they look.</summary>
internal static class ObservationNotes
{
    private const int YearMonths = 12;
    private const int GapsNamed = 3;

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
            yield return Say($"The record covers {acts.Months.Count} calendar months: measures over twelve months rest on these alone.");
        }

        if (acts.Months.All(month => month.Ties.Count == 0))
        {
            yield return "No act names another person as its target: density and centralization are unknown.";
        }

        foreach (var (from, length) in Gaps(acts).OrderByDescending(gap => gap.Length).Take(GapsNamed).OrderBy(gap => gap.From))
        {
            yield return Say($"No acts for {length} months from {EvidenceBook.Name(from)} on: either nobody acted, or dates are wrong.");
        }

        var late = timeline.Total(timeline.Last + 1, int.MaxValue - 1);
        if (late > 0)
        {
            yield return Say($"{late} acts are dated after {EvidenceBook.Name(timeline.Last)}, until which the record was observed: no juncture or level uses them.");
        }
    }

    private static IEnumerable<(int From, int Length)> Gaps(MonthlyActs acts)
    {
        var length = 0;
        foreach (var month in acts.Months)
        {
            if (month.Total > 0 && length >= YearMonths)
            {
                yield return (month.Month - length, length);
            }

            length = month.Total == 0 ? length + 1 : 0;
        }
    }

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
