using System.Globalization;
using CoP.Domain.Charters;
using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Leadership;
using CoP.Domain.Testing.Communities;
using CoP.Domain.Tests.Formats;

namespace CoP.Domain.Tests.Deciding;

public sealed class CultureTests
{
    private static readonly DateTimeOffset s_at = new(2026, 1, 12, 12, 30, 0, TimeSpan.FromHours(2));

    public static TheoryData<string> Cultures() => ["tr-TR", "de-DE", "ar-SA", "fa-IR", "th-TH"];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Refusals_WithDates_ReadTheSame(string culture)
    {
        Refusal[] refusals =
        [
            new DecisionRefusal.TimeRunsBackwards(s_at, s_at.AddDays(1)),
            new CharterRefusal.WindowOpen(new(1_234), s_at),
            new CharterRefusal.WindowOver(new(1_234), s_at),
            new LeadershipRefusal.WindowOpen(new(1_234), s_at),
            new LeadershipRefusal.NotDue(new(1_234), s_at),
            new LeadershipRefusal.DeadlinePassed(new(1_234), TransferStatus.Accepted, s_at),
        ];
        string[] Texts() => [.. refusals.SelectMany(r => new[] { r.ToString(), string.Join(", ", r.Values) })];

        var expected = Under("", Texts);
        Assert.All(expected.Where(t => t.Contains("2026", StringComparison.Ordinal)), t => Assert.DoesNotContain("12:30", t, StringComparison.Ordinal));
        Assert.Equal(expected, Under(culture, Texts));
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Histories_AreTheSame(string culture)
    {
        string[] Texts()
        {
            var log = EveryEvent.History();
            var moves = CommunityCommands.People.SelectMany(p => CommunityLog.Replay(log.ToJsonLines().Take(72)).Community.AvailableMoves(p, EveryEvent.Day(128)));
            return [.. log.ToJsonLines(), CommunityFormat.Snapshots.Write(log.Community), .. moves.Select(m => m.ToString())];
        }

        Assert.Equal(Under("", Texts), Under(culture, Texts));
    }

    private static string[] Under(string culture, Func<string[]> texts)
    {
        var former = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            return texts();
        }
        finally
        {
            CultureInfo.CurrentCulture = former;
        }
    }
}
