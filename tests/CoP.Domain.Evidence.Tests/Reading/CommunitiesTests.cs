using System.Globalization;
using CoP.Domain.Evidence.Reading;

namespace CoP.Domain.Evidence.Tests.Reading;

public sealed class CommunitiesTests
{
    [Fact]
    public void Read_EveryRealCommunity_HasTheKnownRowsAndPeople()
    {
        Assert.SkipWhen(SharedData.Communities is null, "The logs of real communities (shared/data/communities) are not here; COP_SHARED may name the folder shared.");
        var lines = File.ReadAllLines(Path.Combine(SharedData.Communities, "communities.csv"));
        var header = lines[0].Split(',');

        var differences = lines[1..].Select(line => line.Split(',')).Select(row => Compare(row, header)).Where(difference => difference is not null);

        Assert.Equal(13, lines.Length - 1);
        Assert.Empty(differences);
    }

    private static string? Compare(string[] row, string[] header)
    {
        var name = row[0];
        var record = RecordReader.Read(
            Path.Combine(SharedData.Communities!, name + ".csv.gz"),
            new ReadingOptions(),
            cancellationToken: TestContext.Current.CancellationToken);
        string Known(string column) => row[Array.IndexOf(header, column)];
        string known = $"{Known("rows")} rows by {Known("people")}, {Known("first")} to {Known("last")}, 0 bots, 0 malformed";
        var found = string.Create(
            CultureInfo.InvariantCulture,
            $"{record.Acts.Total} rows by {record.Acts.People.Count}, {record.Acts.First:yyyy-MM-dd} to {record.Acts.Last:yyyy-MM-dd}, {record.Bots} bots, {record.Malformed} malformed");
        return string.Equals(known, found, StringComparison.Ordinal) ? null : $"{name}: {known}, but read {found}";
    }
}
