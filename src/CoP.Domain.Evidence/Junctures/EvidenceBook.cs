using System.Globalization;

namespace CoP.Domain.Evidence.Junctures;

/// <summary>Writes junctures with their evidence, so that each detector says only what it found.</summary>
internal sealed class EvidenceBook(Timeline timeline, JunctureOptions options)
{
    private const int OthersShown = 5;

    /// <summary>Writes a juncture whose shares are taken over the given windows.</summary>
    public Juncture Write(JunctureKind kind, int month, int lastMonthUsed, Sides sides, Dictionary<string, double> parameters, string? remark = null) => new(
        Calendar.Start(month),
        kind,
        Ids(sides.From),
        Ids(sides.To),
        new JunctureEvidence(
            Calendar.Start(lastMonthUsed + 1),
            parameters,
            Shares(sides.Before, sides),
            Shares(sides.After, sides),
            Join(remark, AttributionRemark(month))));

    /// <summary>A month as people write it, 2024-03.</summary>
    public static string Name(int month) => Calendar.Day(month).ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private static string? Join(string? one, string? other) =>
        one is null ? other : other is null ? one : string.Concat(one, " ", other);

    private string[] Ids(IReadOnlyList<int> people) => [.. people.Select(timeline.Id)];

    private OrderedDictionary<string, double> Shares(ActsWindow window, Sides sides)
    {
        var shares = new OrderedDictionary<string, double>(StringComparer.Ordinal);
        if (window.Total == 0)
        {
            return shares;
        }

        foreach (var person in sides.From.Concat(sides.To).Concat(window.Leading(OthersShown)))
        {
            shares.TryAdd(timeline.Id(person), window.Share(person));
        }

        return shares;
    }

    private string? AttributionRemark(int month)
    {
        var length = options.WindowMonths;
        var (before, after) = (timeline.Total(month - length, month - 1), timeline.Total(month, month + length - 1));
        if (before < options.MinActs || after < options.MinActs)
        {
            return null;
        }

        var was = (double)timeline.Integrative(month - length, month - 1) / before;
        var now = (double)timeline.Integrative(month, month + length - 1) / after;
        return Math.Abs(now - was) < options.AttributionJump
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"Merges and reviews went from {was:0%} to {now:0%} of the acts: the way of recording may have changed, not the people.");
    }
}
