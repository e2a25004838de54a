using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Formats;
using FsCheck;
using FsCheck.Fluent;

namespace CoP.Domain.Tests.Formats;

/// <summary>Whatever is done to a written history, reading it gives a community or says what is wrong; nothing else is ever thrown.</summary>
public sealed class FuzzProperties(ITestOutputHelper output)
{
    private static readonly string[] Bits =
        ["{", "}", "[", "]", "\"", ",", ":", "0", "-1", "1e400", "null", "true", "\\ud800", "\uD800", "\0", "9999999999999999999", "\"kind\":\"self\"", "member:", "x-a.b", "\u2028"];

    private static Arbitrary<Spoiling[]> Spoilings { get; } = Arb.From(
        Gen.Elements(0, 1, 2, 3, 3, 3, 4, 5, 5, 5, 5, 5, 5, 5, 5).SelectMany(kind => Gen.Choose(0, 72).SelectMany(line => Gen.Choose(0, 9_999).SelectMany(place =>
            Gen.Choose(0, Bits.Length - 1).Select(bit => new Spoiling(kind, line, place, bit))))).NonEmptyListOf().Select(l => l.Take(2).ToArray()),
        all => all.Select((_, i) => all.Where((_, j) => j != i).ToArray()).Where(fewer => fewer.Length > 0));

    [Fact]
    public void Replay_OfSpoiltLines_NeverThrowsAnythingElse()
    {
        var (sound, invalid, corrupt) = (0, 0, 0);
        Prop.ForAll(Spoilings, all =>
        {
            try
            {
                CommunityLog.Replay(all.Aggregate(Golden.Events, Spoil));
                sound++;
            }
            catch (InvalidHistoryException e)
            {
                Assert.NotEmpty(e.Report!.Problems);
                Assert.All(e.Report.Problems, p => Assert.NotNull(p.Line));
                invalid++;
            }
            catch (CorruptHistoryException e)
            {
                Assert.NotNull(e.Position);
                corrupt++;
            }
        }).Check(Budget.Cases(2_000));
        output.WriteLine($"{sound} read, {invalid} invalid, {corrupt} corrupt");

        Assert.All([sound, invalid, corrupt], n => Assert.True(n > Budget.Of(20)));
    }

    [Fact]
    public void Snapshot_OfSpoiltText_NeverThrowsAnythingElse()
    {
        var (sound, invalid) = (0, 0);
        Prop.ForAll(Spoilings, all =>
        {
            try
            {
                CommunityFormat.Snapshots.Read(all.Aggregate(new[] { Golden.Snapshot }, Spoil)[0]);
                sound++;
            }
            catch (FormatException e)
            {
                Assert.EndsWith(".", e.Message, StringComparison.Ordinal);
                invalid++;
            }
        }).Check(Budget.Cases(2_000));
        output.WriteLine($"{sound} read, {invalid} invalid");

        Assert.All([sound, invalid], n => Assert.True(n > Budget.Of(20)));
    }

    private static string[] Spoil(string[] lines, Spoiling spoiling)
    {
        var at = spoiling.Line % lines.Length;
        var line = lines[at];
        var place = spoiling.Place % (line.Length + 1);
        var rest = Math.Min(line.Length, place + 1 + (spoiling.Bit % 7));
        string[] spoilt = spoiling.Kind switch
        {
            0 => [line[..place] + line[rest..]],
            1 => [line.Insert(place, Bits[spoiling.Bit])],
            2 => [line[..place] + Bits[spoiling.Bit] + line[rest..]],
            3 => [Swapped(line, place, spoiling.Bit)],
            4 => [line[..place] + (char)(32 + (spoiling.Bit * 5)) + line[Math.Min(line.Length, place + 1)..]],
            _ => [line.Replace(Words[spoiling.Bit % Words.Length], Words[place % Words.Length], StringComparison.Ordinal)],
        };
        return [.. lines[..at], .. spoilt, .. lines[(at + 1)..]];
    }

    private static string[] Words { get; } = ["ada", "ben", "cyd", "core", "active", "coordination", "facilitation", "2024-03", "2024-06", "10000", "5000", "advance"];

    // One value of the line in the place of another: still JSON, seldom sense.
    private static string Swapped(string line, int place, int bit)
    {
        var colon = line.IndexOf(':', place);
        var end = colon < 0 ? -1 : line.AsSpan(colon).IndexOfAny(',', '}');
        return end < 0 ? line : line[..(colon + 1)] + Bits[(bit % 6) + 7] + line[(colon + end)..];
    }

    private sealed record Spoiling(int Kind, int Line, int Place, int Bit);
}
