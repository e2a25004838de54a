using System.Globalization;
using CoP.Domain.Simulation.Chronicles;
using CoP.Domain.Simulation.Draws;
using CoP.Domain.Simulation.Models;

namespace CoP.Domain.Simulation.Tests.Chronicles;

public sealed class SimulatedActsTests
{
    private const SimulatedActKinds Everything = SimulatedActKinds.Usual | SimulatedActKinds.PrivateTalk;

    private static ParameterSet Sponsored { get; } = LeadershipRegime.Shared.In(ParameterSet.Default).With(ModelParameters.Sponsored, 1);

    [Fact]
    public void Hear_WholeRun_ReadsBackWithoutAProblemAndWithTheSameCounts()
    {
        var run = new RecordedRun(Sponsored, run: 3, cycles: 60, Everything);
        var record = run.Read();

        Assert.Equal(0, record.Malformed);
        Assert.Empty(record.Problems);
        Assert.Equal(0, record.Bots);
        Assert.Equal(run.Count, record.Acts.Total);
        var acts = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var happened in run.Happened)
        {
            var actor = happened.Kind switch
            {
                OccurrenceKind.Contributed or OccurrenceKind.Led or OccurrenceKind.MetInPublic or OccurrenceKind.MetInPrivate => happened.Subject,
                OccurrenceKind.Welcomed => happened.Other,
                _ => -1,
            };
            if (actor >= 0)
            {
                var id = SimulatedLife.IdOf(actor).Value;
                acts[id] = acts.GetValueOrDefault(id) + 1;
            }
        }

        Assert.Equal(acts.OrderBy(a => a.Key, StringComparer.Ordinal), record.Acts.People.Where(p => p.Acts > 0).Select(p => KeyValuePair.Create(p.Id, p.Acts)));
        Assert.Equal(
            run.Happened.Count(h => h.Kind is OccurrenceKind.MetInPublic or OccurrenceKind.MetInPrivate or OccurrenceKind.Welcomed),
            record.Acts.Months.Sum(m => m.Ties.Sum(t => t.Acts)));
    }

    [Fact]
    public void Hear_WholeRun_WritesEachKindWithItsNameAndTarget()
    {
        var run = new RecordedRun(Sponsored, run: 3, cycles: 60, Everything);
        var rows = Rows(run);
        var kinds = rows.GroupBy(r => r[2], StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);

        Assert.Equal("timestamp,actor,kind,target,weight", run.Text.Split('\n')[0]);
        Assert.Equal(
            ["contribution", "coordination", "facilitation", "gardening", "private-talk", "reporting", "sponsor-liaison", "talk", "value-detection", "welcome"],
            kinds.Keys.Order(StringComparer.Ordinal),
            StringComparer.Ordinal);
        Assert.Equal(run.Happened.Count(h => h.Kind == OccurrenceKind.Contributed), kinds["contribution"]);
        Assert.Equal(run.Happened.Count(h => h.Kind == OccurrenceKind.Led && h.Code == (int)LeadershipNeed.Convene), kinds["coordination"]);
        Assert.All(rows, r => Assert.Equal(r[2] is "talk" or "private-talk" or "welcome", r[3].Length > 0));
        Assert.All(rows, r => Assert.Equal("1", r[4]));
    }

    [Fact]
    public void Hear_WholeRun_TimesLieInTheirCyclesNeverGoBackAndSpread()
    {
        var run = new RecordedRun(Sponsored, run: 3, cycles: 60, Everything);
        var times = Rows(run).Select(r => DateTimeOffset.ParseExact(r[0], "yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)).ToArray();

        Assert.Equal(times.Order(), times);
        var byCycle = run.Happened.Where(h => h.Kind is OccurrenceKind.Contributed or OccurrenceKind.Led or OccurrenceKind.MetInPublic or OccurrenceKind.MetInPrivate or OccurrenceKind.Welcomed)
            .GroupBy(h => h.Cycle).Select(g => (g.Key, g.Count()));
        Assert.Equal(byCycle, times.GroupBy(t => (int)((t - RecordedRun.Start) / TimeSpan.FromDays(14))).Select(g => (g.Key, g.Count())));
        var part = times.Average(t => ((t - RecordedRun.Start) / TimeSpan.FromDays(14)) % 1);
        Assert.InRange(part, 0.48, 0.52);
    }

    [Theory]
    [InlineData(SimulatedActKinds.None)]
    [InlineData(SimulatedActKinds.Leading)]
    [InlineData(SimulatedActKinds.Talk | SimulatedActKinds.Welcomes)]
    public void Hear_OtherKindsOnRecord_LeavesTheRestOut(SimulatedActKinds kinds)
    {
        var written = Rows(new RecordedRun(Sponsored, run: 1, cycles: 20, kinds)).Select(r => r[2]).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(kinds.HasFlag(SimulatedActKinds.Leading), written.Contains("coordination"));
        Assert.Equal(kinds.HasFlag(SimulatedActKinds.Talk), written.Contains("talk"));
        Assert.Equal(kinds.HasFlag(SimulatedActKinds.Welcomes), written.Contains("welcome"));
        Assert.DoesNotContain("contribution", written);
        Assert.DoesNotContain("private-talk", written);
    }

    [Fact]
    public void Hear_AnotherCulture_TheSameText()
    {
        var expected = new RecordedRun(Sponsored, run: 1, cycles: 20, Everything).Text;
        var culture = CultureInfo.CurrentCulture;
        try
        {
            foreach (var name in new[] { "tr-TR", "de-DE", "ar-SA" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                Assert.Equal(expected, new RecordedRun(Sponsored, run: 1, cycles: 20, Everything).Text);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Hear_SomebodyElseActsMore_OnesOwnMomentsStay()
    {
        string[] alone = Moments(new Occurrence(5, OccurrenceKind.Contributed, 1), new(5, OccurrenceKind.Led, 1));
        string[] withAnother = Moments(new Occurrence(5, OccurrenceKind.Contributed, 2), new(5, OccurrenceKind.Contributed, 1), new(5, OccurrenceKind.Led, 2), new(5, OccurrenceKind.Led, 1));

        Assert.Equal(2, alone.Length);
        Assert.Equal(alone, withAnother.Where(l => l.Contains("m0000001", StringComparison.Ordinal)), StringComparer.Ordinal);
    }

    private static string[] Moments(params Occurrence[] happened)
    {
        var text = new StringWriter();
        var acts = new SimulatedActs(text, ParameterSet.Default, RecordedRun.Start, KeyedDraws.Of(1, 0));
        Array.ForEach(happened, acts.Hear);
        acts.Finish();
        return text.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..];
    }

    private static string[][] Rows(RecordedRun run) => [.. run.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.Split(','))];
}
