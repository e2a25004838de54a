using CoP.Domain.Evidence.Reading;
using FsCheck;
using FsCheck.Fluent;

namespace CoP.Domain.Evidence.Tests.Reading;

public sealed class FuzzProperties
{
    private const string Tricky = "2024-03-01T00:00:00.5+02:00,\"a \"\"b\"\", c\n\",merge,\"ben\",3\r\n";

    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(3_000).WithReplay(12345, 67891);

    [Fact]
    public void Read_AnyMutationOfATable_IsReadOrRefused() => Holds(Records.Utf8(Records.Good + Tricky), "log.csv");

    [Fact]
    public void Read_AnyMutationOfJsonLines_IsReadOrRefused() => Holds(Records.Utf8(Records.GoodJson), "log.jsonl");

    [Fact]
    public void Read_AnyMutationOfGzip_IsReadOrRefused() => Holds(Records.Gzip(Records.Utf8(Records.Good)), "log");

    private static void Holds(byte[] good, string name) => Prop.ForAll(Mutations(good), bytes => ReadOrRefused(bytes, name)).Check(Runs);

    private static bool ReadOrRefused(byte[] bytes, string name)
    {
        try
        {
            var record = Records.Read(bytes, name: name);
            return record.Acts.Total > 0
                && record.Acts.Total == record.Acts.Months.Sum(month => month.Total)
                && record.Acts.Total == record.Acts.People.Sum(person => person.Acts)
                && record.Problems.Count == Math.Min(record.Malformed, 20);
        }
        catch (UnreadableRecordException refusal)
        {
            return refusal.Message.StartsWith(name, StringComparison.Ordinal) && !refusal.Message.Contains('\n', StringComparison.Ordinal);
        }
    }

    private static Arbitrary<byte[]> Mutations(byte[] good)
    {
        var places = Gen.Choose(0, good.Length - 1);
        var values = Gen.Elements<byte>((byte)'"', (byte)',', (byte)'\n', (byte)'\r', 0, 0xFF, 0xC3, (byte)'{', (byte)'}', (byte)'\\', (byte)'9', (byte)'-');
        var mutation = Gen.OneOf(
            from at in places from value in values select (Func<byte[], byte[]>)(bytes => Replace(bytes, at, 1, [value])),
            from at in places from value in values select (Func<byte[], byte[]>)(bytes => Replace(bytes, at, 0, [value])),
            from at in places from length in Gen.Choose(1, 40) select (Func<byte[], byte[]>)(bytes => Replace(bytes, at, length, [])),
            from at in places from length in Gen.Choose(1, 60) select (Func<byte[], byte[]>)(bytes => Replace(bytes, at, 0, Slice(bytes, at, length))),
            from at in places from bit in Gen.Choose(0, 7) select (Func<byte[], byte[]>)(bytes => Flip(bytes, at, bit)));
        return Arb.From(
            from changes in mutation.NonEmptyListOf() select changes.Take(6).Aggregate(good, (bytes, change) => change(bytes)),
            bytes => bytes.Length < 2 ? [] : [bytes[..(bytes.Length / 2)], bytes[(bytes.Length / 2)..], bytes[..^1], bytes[1..]]);
    }

    private static byte[] Replace(byte[] bytes, int at, int length, byte[] by)
    {
        at = Math.Min(at, bytes.Length);
        return [.. bytes[..at], .. by, .. bytes[Math.Min(at + length, bytes.Length)..]];
    }

    private static byte[] Slice(byte[] bytes, int at, int length)
    {
        at = Math.Min(at, bytes.Length);
        return bytes[at..Math.Min(at + length, bytes.Length)];
    }

    private static byte[] Flip(byte[] bytes, int at, int bit)
    {
        var flipped = (byte[])bytes.Clone();
        if (at < flipped.Length)
        {
            flipped[at] ^= (byte)(1 << bit);
        }

        return flipped;
    }
}
