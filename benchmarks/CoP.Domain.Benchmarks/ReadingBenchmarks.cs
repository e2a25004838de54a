using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using CoP.Domain.Evidence;
using CoP.Domain.Evidence.Acts;
using CoP.Domain.Evidence.Observing;
using CoP.Domain.Evidence.Reading;

namespace CoP.Domain.Benchmarks;

/// <summary>From the bytes of an act log to monthly acts; the baseline splits strings, as a first version would.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private byte[] _csv = [];
    private byte[] _json = [];

    /// <summary>Gets or sets the number of acts in the log.</summary>
    [Params(10_000, 1_000_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Write()
    {
        var random = new Random(20_260_112);
        var (csv, json) = (new StringBuilder("timestamp,actor,kind,target,weight\n"), new StringBuilder());
        var at = new DateTimeOffset(2001, 1, 1, 0, 0, 0, TimeSpan.Zero);
        for (var row = 0; row < Rows; row++)
        {
            at = at.AddSeconds(random.Next(1_500_000_000 / Math.Max(Rows, 1_000)));
            var time = at.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
            var actor = Id(random);
            var (kind, target) = random.Next(4) == 0 ? ("merge", Id(random)) : ("commit", string.Empty);
            csv.Append(CultureInfo.InvariantCulture, $"{time},{actor},{kind},{target},1\n");
            json.Append(CultureInfo.InvariantCulture, $$"""{"timestamp":"{{time}}","actor":"{{actor}}","kind":"{{kind}}","target":"{{target}}","weight":1}""").Append('\n');
        }

        (_csv, _json) = (Encoding.UTF8.GetBytes(csv.ToString()), Encoding.UTF8.GetBytes(json.ToString()));
    }

    [Benchmark(Baseline = true)]
    public MonthlyActs SplitStrings()
    {
        var tally = new ActTally();
        using var reader = new StreamReader(new MemoryStream(_csv), Encoding.UTF8);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            var fields = line.Split(',');
            var at = DateTimeOffset.Parse(fields[0], CultureInfo.InvariantCulture);
            var kind = fields[2] is "merge" ? ActKind.Merge : ActKind.Commit;
            var target = fields[3].Length == 0 ? ActTally.NoTarget : tally.Intern(fields[3]);
            tally.Add(at, tally.Intern(fields[1]), kind, target, long.Parse(fields[4], CultureInfo.InvariantCulture));
        }

        return tally.ToMonthlyActs();
    }

    [Benchmark]
    public MonthlyActs Csv() => Read(_csv);

    [Benchmark]
    public Observation CsvToObservation() => Observer.Observe(Read(_csv), "log");

    [Benchmark]
    public MonthlyActs JsonLines() => Read(_json);

    private static MonthlyActs Read(byte[] content)
    {
        using var stream = new MemoryStream(content);
        return RecordReader.Read(stream, "log", new ReadingOptions()).Acts;
    }

    // Few people do most of the work, as in every real record.
    private static string Id(Random random) =>
        ((int)(1_500 * Math.Pow(random.NextDouble(), 4)) * 7_919_317L).ToString("x10", CultureInfo.InvariantCulture);
}
