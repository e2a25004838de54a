using CoP.Domain.Communities;
using CoP.Domain.LifeCycles;
using CoP.Domain.Measures;
using FsCheck;
using FsCheck.Fluent;

namespace CoP.Domain.Tests.Communities;

public sealed class NetworkStageTests(ITestOutputHelper output)
{
    private static readonly Config Quick = Budget.Cases(1_000);

    [Fact]
    public void Recognise_EveryIdealForm_NamesIt()
    {
        var met = new SortedDictionary<string, int>(StringComparer.Ordinal);
        Prop.ForAll(IdealNetwork.Any, network =>
        {
            met[network.Form] = met.GetValueOrDefault(network.Form) + 1;
            var seen = Recognise(network.People, network.Ties);
            Assert.True(seen.Stage?.Value == network.Form, $"{network.Form} of {network.People} was seen as {seen.Stage?.Value}: {Say(seen)}");
        }).Check(Quick);

        output.WriteLine(string.Join(", ", met.Select(m => $"{m.Key} {m.Value}")));
        Assert.True(met.Count == 4 && met.Values.All(n => n > Budget.Of(100)));
    }

    [Fact]
    public void Recognise_TiesTurnedRepeatedAndLooped_SeesTheSame() => Prop.ForAll(IdealNetwork.Any, network =>
        Recognise(network.People, network.Ties).Stages
            == Recognise(network.People, [.. network.Ties.Select(t => (t.To, t.From)).Reverse(), .. network.Ties, (0, 0)]).Stages).Check(Quick.WithMaxTest(200));

    [Fact]
    public void Recognise_AnyNetworkByAnyThresholds_NeverSeesTwoForms() => Prop.ForAll(Networks, drawn =>
    {
        var thresholds = new NetworkThresholds { Together = drawn.A, Dominance = drawn.B, Clustering = drawn.A, PathLength = 9, CorePeripheryFit = drawn.B };
        var seen = CommunityStages.Recognise(NetworkForm.Of(drawn.People, drawn.Ties)!, thresholds);
        return seen.Stages.Count(s => s.Verdict == StageVerdict.Met) <= 1;
    }).Check(Quick);

    [Fact]
    public void Recognise_NoTies_SeesNoFormAndSaysWhy()
    {
        var seen = Recognise(5, []);

        Assert.Null(seen.Stage);
        Assert.Equal([StageVerdict.NotMet, StageVerdict.NotMet, StageVerdict.NotMet, StageVerdict.NotMet], seen.Stages.Select(s => s.Verdict));
        Assert.Null(seen.Evidence.Find(StageObservables.PathLength.Id));
    }

    [Fact]
    public void Recognise_ACompleteNetwork_IsNoneOfTheForms()
    {
        var seen = Recognise(5, [.. Enumerable.Range(0, 5).SelectMany(i => Enumerable.Range(0, 5).Select(j => (i, j)))]);

        Assert.Null(seen.Stage);
        Assert.Equal(1, seen.Evidence.Find(StageObservables.TieDensity.Id)!.Value);
    }

    [Fact]
    public void Recognise_AStarWhoseThresholdIsRaised_IsNoStarAnyMore()
    {
        (int, int)[] star = [(0, 1), (0, 2), (0, 3), (0, 4), (1, 2)];
        var form = NetworkForm.Of(5, star)!;

        var usual = CommunityStages.Recognise(form, new());
        Assert.Equal("hub-and-spoke", usual.Stage?.Value);
        Assert.Null(CommunityStages.Recognise(form, new() { Dominance = 0.99 }).Stage);
        var dominance = usual.Stages[1].Readings[2];
        Assert.Equal(("centralization", 0.6, 10.0 / 12), (dominance.Indicator.Observable.Id.Value, dominance.Indicator.Threshold, dominance.Found!.Value));
    }

    [Fact]
    public void Diagnose_AStar_SaysWhatTheSmallWorldStillLacks()
    {
        var evidence = CommunityStages.EvidenceOf(NetworkForm.Of(8, [.. Enumerable.Range(1, 7).Select(p => (0, p))])!);

        var way = Assert.Single(StageDiagnosis.Of(LifeCycleModels.KrebsHolley, new("hub-and-spoke"), evidence).Ways);

        Assert.Equal((new StageId("multi-hub-small-world"), StageVerdict.NotMet), (way.To, way.Verdict));
        Assert.Equal(
            [("largest-part", StageVerdict.Met), ("hubs", StageVerdict.NotMet), ("clustering", StageVerdict.NotMet), ("path-length", StageVerdict.Met), ("core-periphery-fit", StageVerdict.Unknown)],
            way.Missing[0].Readings.Select(r => (r.Indicator.Observable.Id.Value, r.Verdict)));
    }

    [Fact]
    public void Recognise_ByAModelWithoutSigns_SeesNothing()
    {
        var seen = StageRecognition.Of(LifeCycleModels.Wenger1998, StageEvidence.Empty);

        Assert.Null(seen.Stage);
        Assert.All(seen.Stages, s => Assert.Equal(StageVerdict.Unknown, s.Verdict));
    }

    private static Arbitrary<(int People, (int From, int To)[] Ties, double A, double B)> Networks { get; } = Arb.From(
        from people in Gen.Choose(2, 16)
        from ties in Gen.ArrayOf(Gen.Choose(0, people - 1).Two())
        from a in Gen.Choose(0, 100)
        from b in Gen.Choose(0, 100)
        select (people, ties.Select(t => (t.Item1, t.Item2)).ToArray(), a / 100.0, b / 100.0),
        drawn => Enumerable.Range(0, drawn.Item2.Length).Select(at => (drawn.people, drawn.Item2.Where((_, i) => i != at).ToArray(), drawn.Item3, drawn.Item4)));

    private static StageRecognition Recognise(int people, (int From, int To)[] ties) => CommunityStages.Recognise(NetworkForm.Of(people, ties)!, new());

    private static string Say(StageRecognition seen) => string.Join(", ", seen.Evidence.Observations.Select(o => $"{o.Observable} {o.Value:0.###}"));
}
