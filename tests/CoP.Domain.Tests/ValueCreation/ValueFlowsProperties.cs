using CoP.Domain.Collections;
using CoP.Domain.Streams;
using CoP.Domain.ValueCreation;
using FsCheck;
using FsCheck.Fluent;
using static CoP.Domain.Tests.Learning.Circle;

namespace CoP.Domain.Tests.ValueCreation;

/// <summary>Flows over random webs of claims, with circles, gaps, duplicates and claims that were taken back.</summary>
[Trait("Statement", "24")]
public sealed class ValueFlowsProperties
{
    private static readonly CycleId[] Cycles = [.. ValueFrameworks.FiveCycles2011.Cycles.Select(c => c.Id)];

    // Each number is a claim: its cycle, what it grew from, when, whether it came back, was disputed or withdrawn.
    private static readonly Arbitrary<int[]> Webs = Arb.From(
        Gen.Sized(size => Gen.ArrayOf(Gen.Choose(0, int.MaxValue), Math.Min(size, 24))),
        web => Enumerable.Range(0, web.Length).Select(i => web.Where((_, j) => j != i).ToArray()));

    [Fact]
    public void Flows_OfTheSameClaimsInAnotherOrder_AreTheSame() => Check(web =>
    {
        var claims = Claims(web);
        return ValueFlows.Of(claims) == ValueFlows.Of(claims.OrderByDescending(c => c.Id.Value, StringComparer.Ordinal)) && ValueFlows.Of(claims) == ValueFlows.Of(claims.AsEnumerable().Reverse());
    });

    [Fact]
    public void Flows_OfClaimsGivenTwice_AreTheSameBesidesSayingSo() => Check(web =>
    {
        var (once, twice) = (ValueFlows.Of(Claims(web)), ValueFlows.Of([.. Claims(web), .. Claims(web)]));
        return twice with { Problems = twice.Problems.Where(p => p.Kind != LinkProblemKind.Duplicate).ToValueList() } == once;
    });

    [Fact]
    public void Flows_Together_HoldEveryClaimThatStands() => Check(web =>
    {
        var flows = ValueFlows.Of(Claims(web));
        var held = flows.Flows.SelectMany(f => flows.ChainTo(f.End)).ToHashSet();
        return held.SetEquals(Claims(web).Where(Stands).Select(c => c.Id)) && flows.Flows.All(f => flows.ChainTo(f.End) is var c && c.Count == f.Length && c[0] == f.Start);
    });

    [Fact]
    public void Chains_OfFlows_FollowTheLinksThatWereMade() => Check(web =>
    {
        var (flows, formerOf) = (ValueFlows.Of(Claims(web)), Claims(web).ToDictionary(c => c.Id, c => c.State.Content?.GrewFrom));
        return flows.Formers.All(f => formerOf[f.Key] == f.Value);
    });

    [Fact]
    [Trait("Statement", "13")]
    public void Loops_Close_ExactlyForUndisputedAppliedOrRealizedClaimsThatCameBack() => Check(web =>
    {
        var expected = Claims(web)
            .Where(c => Stands(c) && c.State.Dispute is null && (c.State.Content!.Cycle == ValueFrameworks.Applied || c.State.Content.Cycle == ValueFrameworks.Realized))
            .SelectMany(c => c.State.Returns.Select(r => (c.Id, r.Into))).Order();
        return ValueFlows.Of(Claims(web)).Loops.Select(l => (l.Claim, l.Into)).SequenceEqual(expected);
    });

    private static bool Stands(StreamState<ValueClaim> claim) => claim.State.Status is not (ValueClaimStatus.Unclaimed or ValueClaimStatus.Withdrawn);

    private static List<StreamState<ValueClaim>> Claims(int[] web) => [.. web.Select((chance, i) => Of(chance, i, web.Length))];

    private static StreamState<ValueClaim> Of(int chance, int i, int count)
    {
        var former = (chance / 5) % (count + 2);
        var claim = new ValueClaim(
            new("cycles-2011", Cycles[chance % 5], "so", May, "us", GrewFrom: former == count + 1 ? null : Value($"{former}")),
            Ada, Day.AddDays(chance % 7), [], chance % 3 == 0 ? [new(June, "so", Ben, Day.AddDays(8))] : [],
            chance % 11 == 0 ? new(Ben, "no", Day.AddDays(9)) : null, chance % 13 == 0 ? "no" : null);
        return new(Value($"{i}"), 1, Day.AddDays(9), 5, chance % 29 == 0 ? ValueClaim.Empty : claim);
    }

    private static void Check(Func<int[], bool> law) => Prop.ForAll(Webs, law).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20111, 20201));
}
