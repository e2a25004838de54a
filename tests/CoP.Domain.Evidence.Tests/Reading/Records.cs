using System.IO.Compression;
using System.Text;
using CoP.Domain.Evidence.Reading;

namespace CoP.Domain.Evidence.Tests.Reading;

/// <summary>Small records as bytes, and how to read them.</summary>
internal static class Records
{
    public const string Header = "timestamp,actor,kind,target,weight\n";

    public const string Good = Header
        + "2024-01-01T10:00:00Z,ada,commit,,1\n"
        + "2024-01-02T10:00:00Z,ben,commit,,1\n"
        + "2024-02-01T10:00:00Z,ada,merge,ben,2\n";

    public const string GoodJson =
        """
        {"timestamp":"2024-01-01T10:00:00Z","actor":"ada","kind":"commit"}
        {"timestamp":"2024-01-02T10:00:00Z","actor":"ben","kind":"commit","target":null,"extra":{"a":[1,2]}}
        {"kind":"merge","weight":2,"target":"ben","actor":"ada","timestamp":"2024-02-01T10:00:00Z"}

        """;

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    public static byte[] Gzip(byte[] content)
    {
        using var zipped = new MemoryStream();
        using (var gzip = new GZipStream(zipped, CompressionLevel.Optimal))
        {
            gzip.Write(content);
        }

        return zipped.ToArray();
    }

    public static ReadRecord Read(string text, ReadingOptions? options = null) => Read(Utf8(text), options);

    public static ReadRecord Read(byte[] content, ReadingOptions? options = null, string name = "record")
    {
        using var stream = new MemoryStream(content);
        return RecordReader.Read(stream, name, options ?? new ReadingOptions(), cancellationToken: TestContext.Current.CancellationToken);
    }

    public static string Refusal(byte[] content, ReadingOptions? options = null, string name = "record")
    {
        var refusal = Assert.Throws<UnreadableRecordException>(() => Read(content, options, name));
        Assert.Equal(name, refusal.Source);
        Assert.StartsWith(name, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal.Message);
        return refusal.Message;
    }
}
