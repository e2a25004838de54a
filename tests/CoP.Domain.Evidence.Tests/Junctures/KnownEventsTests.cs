using System.Globalization;
using CoP.Domain.Evidence.Junctures;
using CoP.Domain.Evidence.Tests.Observing;

namespace CoP.Domain.Evidence.Tests.Junctures;

/// <summary>
/// What the detectors reach on histories with documented events. The defaults were chosen on these very histories: this guards them, it does not validate them.
/// Scoring: leadership transfers and silences are scored against a-priori rows with a date; detections and events in the first 18 months of a history are left out;
/// a detection is right when an event of its community lies within 183 days of its first month, an event is found when such a detection exists.
/// </summary>
public sealed class KnownEventsTests
{
    private const int ToleranceDays = 183;
    private const int SettlingMonths = 18;

    // Formal power moves that activity need not show; the rest are the dominance and activity kinds of the data's description.
    private static readonly string[] Formal = ["governance-change", "ownership-transfer", "fork-split"];

    private static readonly Lazy<IReadOnlyList<KnownEvent>> Events = new(ReadEvents);
    private static readonly Lazy<Dictionary<string, IReadOnlyList<Juncture>>> Found = new(Detect);

    [Fact]
    public void Detect_DocumentedSuccessors_AreNamedWithinTwelveMonths()
    {
        var successions = Events.Value.Where(known => known.Incoming.Length > 0 && !known.Kind.Is("return")).ToList();
        var missed = successions.Where(known => !Found.Value[known.Community].Any(juncture =>
            juncture.Kind == JunctureKind.LeadershipTransfer && juncture.To.Contains(known.Incoming, StringComparer.Ordinal) && Days(juncture, known) <= 366)).ToList();

        Report($"successors named: {successions.Count - missed.Count} of {successions.Count}");
        Assert.Equal(11, successions.Count);
        Assert.True(missed.Count <= 1, string.Join("; ", missed));
    }

    [Theory]
    [InlineData("curl")]
    [InlineData("fluentvalidation")]
    public void Detect_FounderLedThroughout_FindsNoTransfer(string community)
    {
        _ = Events.Value;
        Assert.DoesNotContain(Found.Value[community], juncture => juncture.Kind == JunctureKind.LeadershipTransfer);
    }

    [Fact]
    public void Detect_AllDatedEvents_ReachesTheScoreOfSimpleDetectors()
    {
        var all = Score(Events.Value);
        var visible = Score([.. Events.Value.Where(known => !Formal.Contains(known.Kind, StringComparer.Ordinal))]);

        Report($"all a-priori events: {all}");
        Report($"without formal power moves: {visible}");
        Assert.True(all.F1 >= 0.48, all.ToString());
        Assert.True(visible.F1 >= 0.50, visible.ToString());
    }

    [Fact]
    public void Detect_AnyHistory_SaysWhenItCouldBeKnownAndWhoFollows()
    {
        _ = Events.Value;
        Assert.All(Found.Value.Values.SelectMany(list => list), juncture =>
        {
            Assert.True(juncture.Evidence.ConfirmedAt > juncture.At);
            Assert.NotEmpty(juncture.Evidence.Parameters);
            Assert.True(juncture.To.Count > 0 || juncture.Kind is JunctureKind.LeadersSilent or JunctureKind.Decline);
        });
    }

    private static Score Score(IReadOnlyList<KnownEvent> events)
    {
        var scored = Found.Value.SelectMany(pair => pair.Value
            .Where(juncture => juncture.Kind is JunctureKind.LeadershipTransfer or JunctureKind.LeadersSilent && juncture.At >= Settled(pair.Key))
            .Select(juncture => (Community: pair.Key, Juncture: juncture))).ToList();
        var settled = events.Where(known => known.At >= Settled(known.Community)).ToList();
        var right = scored.Count(found => settled.Any(known => known.Community.Is(found.Community) && Days(found.Juncture, known) <= ToleranceDays));
        var hit = settled.Count(known => scored.Any(found => known.Community.Is(found.Community) && Days(found.Juncture, known) <= ToleranceDays));
        return new Score(right, scored.Count, hit, settled.Count);
    }

    private static DateTimeOffset Settled(string community)
    {
        var first = KnownCommunities.Acts(community).First!.Value;
        return new DateTimeOffset(first.Year, first.Month, 1, 0, 0, 0, TimeSpan.Zero).AddMonths(SettlingMonths);
    }

    private static double Days(Juncture juncture, KnownEvent known) => Math.Abs((juncture.At - known.At).TotalDays);

    private static Dictionary<string, IReadOnlyList<Juncture>> Detect() => KnownCommunities.Names
        .ToDictionary(name => name.Data, name => JunctureDetector.Detect(KnownCommunities.Acts(name.Data)), StringComparer.Ordinal);

    private static KnownEvent[] ReadEvents() =>
    [
        .. KnownCommunities.Table("known-events.csv")
            .Where(row => row["basis"].Is("a-priori") && row["date"].Length > 0)
            .Select(row => new KnownEvent(row["community"], DateTimeOffset.Parse(row["date"] + "Z", CultureInfo.InvariantCulture), row["kind"], row["incoming"])),
    ];

    private static void Report(string line) => TestContext.Current.TestOutputHelper?.WriteLine(line);
}
