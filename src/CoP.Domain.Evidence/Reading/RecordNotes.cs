using System.Globalization;
using CoP.Domain.Evidence.Acts;
using CoP.Domain.Evidence.Reading.People;

namespace CoP.Domain.Evidence.Reading;

/// <summary>What any record should say about itself before somebody trusts its curves.</summary>
internal static class RecordNotes
{
    private const int FirstPlausibleMonth = 1990 * 12;
    private const int LongSilence = 24;
    private const int ImplausibleSilence = 60;

    public static ReadRecord Complete(
        string source,
        SourceKind kind,
        MonthlyActs acts,
        RowCounts counts,
        ReadingOptions options,
        List<string> notes)
    {
        if (acts.Total == 0)
        {
            throw new UnreadableRecordException(source, NothingLeft(acts, counts, options), innerException: null);
        }

        notes.AddRange(Clocks(acts));
        notes.AddRange(Silences(acts));
        if (acts.Total == 1)
        {
            notes.Add("The record holds one act only: nothing can be said about change.");
        }

        var shortened = acts.People.Count(person => PersonId.IsShortened(person.Id));
        if (shortened > 0)
        {
            notes.Add(Text($"{shortened} of {acts.People.Count} names are longer than {PersonId.Longest} characters and are shortened, with a checksum."));
        }

        return new ReadRecord(source, kind, acts, counts, notes.AsReadOnly());
    }

    private static string NothingLeft(MonthlyActs acts, RowCounts counts, ReadingOptions options)
    {
        if (counts.OutsideWindow == 0 || acts.LeftOut > 0)
        {
            return Text($"has no act of a person: all {acts.LeftOut} acts that were read are those of bots");
        }

        var from = options.Since is { } since ? Text($" from {since.UtcDateTime:yyyy-MM-dd}") : string.Empty;
        var to = options.Until is { } until ? Text($" before {until.UtcDateTime:yyyy-MM-dd}") : string.Empty;
        return Text($"has no act{from}{to}: all {counts.OutsideWindow} acts are outside; widen the window");
    }

    private static IEnumerable<string> Clocks(MonthlyActs acts)
    {
        var early = acts.Months.TakeWhile(month => month.Month < FirstPlausibleMonth).Sum(month => month.Total);
        if (early > 0)
        {
            yield return Text($"{Number(early)} dated before 1990, the first on {acts.First:yyyy-MM-dd}: a clock was probably wrong.");
        }

        // A few acts long after all the others are a wrong clock rather than a revival.
        var late = 0L;
        for (int at = acts.Months.Count - 1, silent = 0; at >= 0 && late <= Math.Max(3, acts.Total / 100); at--)
        {
            silent = acts.Months[at].Total == 0 ? silent + 1 : 0;
            late += acts.Months[at].Total;
            if (silent == ImplausibleSilence && late < acts.Total - late)
            {
                yield return Text($"{Number(late)} dated years after all others, the last on {acts.Last:yyyy-MM-dd}: a clock was probably wrong.");
                yield break;
            }
        }
    }

    private static IEnumerable<string> Silences(MonthlyActs acts)
    {
        var silent = 0;
        foreach (var month in acts.Months)
        {
            if (month.Total > 0 && silent >= LongSilence)
            {
                yield return Text($"No acts for {silent} months, from {Name(month.Month - silent)} to {Name(month.Month - 1)}.");
            }

            silent = month.Total == 0 ? silent + 1 : 0;
        }
    }

    private static string Number(long acts) => acts == 1 ? "1 act is" : Text($"{acts} acts are");

    private static string Name(int month) => Text($"{month / 12:0000}-{(month % 12) + 1:00}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
