using System.Text;
using CoP.Domain.Evidence.Reading;

namespace CoP.Domain.Evidence.Tests.Reading;

public sealed class UnreadableSourceTests
{
    private const string Missing = "has no column";

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("\uFEFF", "is empty")]
    [InlineData(" \r\n\n", "is empty")]
    [InlineData(Records.Header, "has a header but no rows")]
    [InlineData(Records.Header + "\n\n", "has a header but no rows")]
    [InlineData(Records.Header + "x\ny\n", "has no valid row; line 2: has 1 field")]
    [InlineData("timestamp,actor\n2024-01-01,ada\n", Missing + " kind (found: timestamp, actor)")]
    [InlineData("timestamp;actor;kind\n", Missing)]
    [InlineData("hello world", Missing)]
    [InlineData("\"timestamp,actor,kind", Missing)]
    [InlineData("timestamp,actor,actor,kind\n", "has the column actor twice")]
    [InlineData("[{\"actor\":\"ada\"}]", "is a JSON array")]
    [InlineData("{\"actor\":\"ada\"}\n", "has no valid row; line 1: timestamp")]
    [InlineData("{", "has no valid row; line 1: is not one JSON object")]
    [InlineData("a\0b", "is binary")]
    [InlineData(Records.Header + "2024-01-01,dependabot[bot],commit,,1\n", "has no act of a person: all 1 acts")]
    public void Read_Text_IsRefusedInOneLine(string text, string expected) =>
        Assert.Contains(expected, Records.Refusal(Records.Utf8(text)), StringComparison.Ordinal);

    [Fact]
    public void Read_Utf16_IsRefusedWithAdvice() =>
        Assert.Contains("save it as UTF-8", Records.Refusal([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Records.Good)]), StringComparison.Ordinal);

    [Fact]
    public void Read_Noise_IsRefused()
    {
        var random = new Random(7);
        for (var size = 1; size < 20_000; size *= 3)
        {
            var noise = new byte[size];
            random.NextBytes(noise);
            Records.Refusal(noise);
        }
    }

    [Fact]
    public void Read_WindowWithoutActs_IsRefusedWithTheWindow()
    {
        var options = new ReadingOptions { Since = new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero) };

        Assert.Contains("has no act from 2030-01-01: all 4 acts are outside", Records.Refusal(Records.Utf8(Records.Good), options), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_GzipCutAnywhere_IsRefused()
    {
        var whole = Records.Gzip(Records.Utf8(Records.Good));
        Assert.Equal(4, Records.Read(whole).Acts.Total);

        for (var length = 2; length < whole.Length; length++)
        {
            Records.Refusal(whole[..length]);
        }
    }

    [Fact]
    public void Read_LongGzipCutAfterGoodRows_IsRefused()
    {
        var rows = new StringBuilder(Records.Header);
        for (var row = 0; row < 30_000; row++)
        {
            rows.Append("2024-01-01T00:00:00Z,person ").Append((row * 7919) % 10_007).Append(",commit,,1\n");
        }

        var whole = Records.Gzip(Records.Utf8(rows.ToString()));

        Assert.Equal(30_000, Records.Read(whole).Acts.Total);
        Assert.Contains("truncated gzip", Records.Refusal(whole[..^100]), StringComparison.Ordinal);
        Assert.Contains("truncated gzip", Records.Refusal(whole[..^8]), StringComparison.Ordinal);
        Assert.Contains("truncated gzip", Records.Refusal(whole[..^3]), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_GzipWithABrokenChecksum_IsRefused()
    {
        var whole = Records.Gzip(Records.Utf8(Records.Good));
        whole[^6] ^= 0x55;

        Assert.Contains("damaged", Records.Refusal(whole), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_GzipFollowedBySomethingElse_IsRefused() =>
        Assert.Contains("damaged", Records.Refusal([.. Records.Gzip(Records.Utf8(Records.Good)), .. "something else"u8]), StringComparison.Ordinal);

    [Fact]
    public void Read_GzipOfSeveralMembers_IsReadWhole()
    {
        // Members whose ends fall around 8,192 bytes, the size in which the platform's decoder reads.
        var random = new Random(7);
        var name = string.Concat(Enumerable.Range(0, 16_000).Select(_ => (char)random.Next('c', 'z')));
        var second = Records.Gzip(Records.Utf8("2024-01-01,ada,commit,,1\n"));
        var sizes = new HashSet<int>();
        for (var length = 13_000; length < name.Length; length++)
        {
            var first = Records.Gzip(Records.Utf8(Records.Header + $"2024-01-01,{name[..length]},commit,,1\n"));
            if (first.Length is >= 8_185 and <= 8_200 && sizes.Add(first.Length))
            {
                Assert.Equal(2, Records.Read([.. first, .. second]).Acts.Total);
            }
        }

        Assert.Superset(Enumerable.Range(8_190, 5).ToHashSet(), sizes);
    }

    [Fact]
    public void Read_AbsentPath_IsRefused()
    {
        using var folder = new TemporaryFolder();
        var absent = Path.Combine(folder.FullPath, "absent", "log.csv");

        var refusal = Assert.Throws<UnreadableRecordException>(() =>
            RecordReader.Read(absent, new ReadingOptions(), cancellationToken: TestContext.Current.CancellationToken));

        Assert.Equal(absent, refusal.Source);
        Assert.Contains("does not exist", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_EmptyPath_IsRefused() =>
        Assert.Throws<UnreadableRecordException>(() =>
            RecordReader.Read(string.Empty, new ReadingOptions(), cancellationToken: TestContext.Current.CancellationToken));

    [Fact]
    public void Read_DirectoryWithoutRepository_IsRefused()
    {
        using var folder = new TemporaryFolder();

        var refusal = Assert.Throws<UnreadableRecordException>(() =>
            RecordReader.Read(folder.FullPath, new ReadingOptions(), cancellationToken: TestContext.Current.CancellationToken));

        Assert.Contains("is a directory but no git repository", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Cancelled_Stops()
    {
        using var stream = new MemoryStream(Records.Utf8(Records.Good));

        Assert.Throws<OperationCanceledException>(() =>
            RecordReader.Read(stream, "record", new ReadingOptions(), cancellationToken: new CancellationToken(canceled: true)));
    }
}
