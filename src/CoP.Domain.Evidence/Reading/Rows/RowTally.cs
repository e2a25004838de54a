using System.Buffers.Text;
using System.Text;
using CoP.Domain.Evidence.Acts;

namespace CoP.Domain.Evidence.Reading.Rows;

/// <summary>Checks the fields of a row and counts it; shared by the formats that have rows.</summary>
internal sealed class RowTally(Window window, ReadingOptions options)
{
    private readonly (byte[] Name, ActKind? Kind)[] _kinds = [.. options.Kinds.Select(k => (Encoding.UTF8.GetBytes(k.Key), k.Value))];

    public ActTally Tally { get; } = new();

    public RowCounts Counts { get; } = new(options.KeptProblems);

    public void Take(in RowFields row, long line, ReadOnlySpan<byte> text)
    {
        Counts.Rows++;
        if (Problem(row, out var ticks, out var weight) is { } reason)
        {
            Counts.Refuse(line, reason, text);
        }
        else if (!window.Holds(ticks))
        {
            Counts.OutsideWindow += weight;
        }
        else if (KindOf(row.Kind.Trim(" \t"u8)) is { } kind)
        {
            var target = row.Target.IsEmpty ? ActTally.NoTarget : Tally.Intern(row.Target);
            Tally.Add(ticks, Tally.Intern(row.Actor), kind, target, weight, Standing.Always);
        }
    }

    public void Refuse(long line, string reason, ReadOnlySpan<byte> text)
    {
        Counts.Rows++;
        Counts.Refuse(line, reason, text);
    }

    private static string? Problem(in RowFields row, out long ticks, out long weight)
    {
        weight = 1;
        if (!UtcTicks.TryParse(row.Timestamp.Trim(" \t"u8), out ticks))
        {
            return "timestamp is not an ISO 8601 date or time";
        }

        if (row.Actor.Trim(" \t"u8).IsEmpty)
        {
            return "actor is empty";
        }

        if (row.Kind.Trim(" \t"u8).IsEmpty)
        {
            return "kind is empty";
        }

        return TryWeight(row.Weight.Trim(" \t"u8), out weight) ? null : "weight is not a positive integer up to 1000000000";
    }

    private static bool TryWeight(ReadOnlySpan<byte> text, out long weight)
    {
        weight = 1;
        if (text.IsEmpty || (text.Length == 1 && text[0] == '1'))
        {
            return true;
        }

        return Utf8Parser.TryParse(text, out weight, out int used)
            && used == text.Length
            && weight is >= 1 and <= ActTally.MaxWeight;
    }

    private ActKind? KindOf(ReadOnlySpan<byte> kind)
    {
        foreach (var (name, meaning) in _kinds)
        {
            if (kind.SequenceEqual(name))
            {
                return meaning;
            }
        }

        return KnownKindOf(kind);
    }

    private static ActKind KnownKindOf(ReadOnlySpan<byte> kind) =>
        kind.SequenceEqual("commit"u8) ? ActKind.Commit
        : kind.SequenceEqual("merge"u8) ? ActKind.Merge
        : kind.SequenceEqual("co-author"u8) ? ActKind.CoAuthor
        : kind.SequenceEqual("review-trailer"u8) ? ActKind.ReviewTrailer
        : ActKind.Other;
}
