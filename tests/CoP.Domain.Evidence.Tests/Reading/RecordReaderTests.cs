using CoP.Domain.Evidence.Reading;

namespace CoP.Domain.Evidence.Tests.Reading;

public sealed class RecordReaderTests
{
    [Theory]
    [InlineData("log.csv", false, false, SourceKind.Csv)]
    [InlineData("log.csv.gz", false, true, SourceKind.Csv)]
    [InlineData("log.jsonl", true, false, SourceKind.JsonLines)]
    [InlineData("log.jsonl.gz", true, true, SourceKind.JsonLines)]
    [InlineData("log", false, false, SourceKind.Csv)]
    [InlineData("log", true, false, SourceKind.JsonLines)]
    [InlineData("log", false, true, SourceKind.Csv)]
    [InlineData("log.txt", true, true, SourceKind.JsonLines)]
    [InlineData("log.csv", false, true, SourceKind.Csv)]
    public void Read_File_IsRecognised(string name, bool json, bool zipped, SourceKind expected)
    {
        using var folder = new TemporaryFolder();
        var content = Records.Utf8(json ? Records.GoodJson : Records.Good);
        var path = folder.File(name, zipped ? Records.Gzip(content) : content);

        var record = RecordReader.Read(path, new ReadingOptions(), cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal((expected, 4L, path), (record.Kind, record.Acts.Total, record.Source));
    }

    [Fact]
    public void Read_LongFile_ReportsProgressUpToTheEnd()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("log.csv", Records.Utf8(Records.Header + string.Concat(Enumerable.Repeat("2024-01-01,ada,commit,,1\n", 50_000))));
        var progress = new Collected();

        RecordReader.Read(path, new ReadingOptions(), progress, TestContext.Current.CancellationToken);

        Assert.InRange(progress.Reports.Count, 10, 50);
        Assert.Equal(new ReadingProgress(50_000, 1), progress.Reports[^1]);
        Assert.Equal(progress.Reports.Select(report => report.Fraction).Order(), progress.Reports.Select(report => report.Fraction));
    }

    [Fact]
    public void Read_Stream_StaysOpen()
    {
        using var stream = new MemoryStream(Records.Gzip(Records.Utf8(Records.Good)));

        RecordReader.Read(stream, "record", new ReadingOptions(), cancellationToken: TestContext.Current.CancellationToken);

        Assert.True(stream.CanRead);
    }

    [Fact]
    public void Notes_OneAct_SaysSo() =>
        Assert.Contains(Records.Read("timestamp,actor,kind\n2024-01-01,ada,commit\n").Notes, note => note.Contains("one act only", StringComparison.Ordinal));

    [Fact]
    public void Notes_YearsOfSilence_AreNamed() =>
        Assert.Contains(
            "No acts for 118 months, from 2004-02 to 2013-11.",
            Records.Read("timestamp,actor,kind\n2004-01-31,ada,commit\n2013-12-01,ada,commit\n").Notes, StringComparer.Ordinal);

    [Fact]
    public void Notes_DatesOf1970And2090_AreCalledWrongClocks()
    {
        var usual = string.Concat(Enumerable.Range(1, 28).Select(day => $"2024-01-{day:00},ada,commit\n"));

        var record = Records.Read("timestamp,actor,kind\n" + usual + "1970-01-01,ben,commit\n2090-05-01,cy,commit\n2090-05-02,cy,commit\n");

        Assert.Equal(31, record.Acts.Total);
        Assert.Contains("1 act is dated before 1990, the first on 1970-01-01: a clock was probably wrong.", record.Notes, StringComparer.Ordinal);
        Assert.Contains("2 acts are dated years after all others, the last on 2090-05-02: a clock was probably wrong.", record.Notes, StringComparer.Ordinal);
    }

    [Fact]
    public void Notes_RevivalAfterYears_IsNoWrongClock()
    {
        var years = string.Concat(new[] { 2001, 2019 }.SelectMany(year => Enumerable.Range(1, 28).Select(day => $"{year}-01-{day:00},ada,commit\n")));

        Assert.DoesNotContain(Records.Read("timestamp,actor,kind\n" + years).Notes, note => note.Contains("clock", StringComparison.Ordinal));
    }

    private sealed class Collected : IProgress<ReadingProgress>
    {
        public List<ReadingProgress> Reports { get; } = [];

        public void Report(ReadingProgress value) => Reports.Add(value);
    }
}
