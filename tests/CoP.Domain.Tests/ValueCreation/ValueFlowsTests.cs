using CoP.Domain.Learning;
using CoP.Domain.Streams;
using CoP.Domain.Tests.Streams;
using CoP.Domain.ValueCreation;
using static CoP.Domain.Tests.Learning.Circle;

namespace CoP.Domain.Tests.ValueCreation;

[Trait("Statement", "24")]
public sealed class ValueFlowsTests
{
    private static readonly BringBack ToJune = new(June, "we start from it", Ben, Day);

    [Fact]
    public void Of_AChainOfClaims_IsOneFlowThroughItsCycles()
    {
        var flows = ValueFlows.Of([Made("c", ValueFrameworks.Applied, "b"), Made("a", ValueFrameworks.Immediate), Made("b", ValueFrameworks.Immediate, "a")]);

        var flow = Assert.Single(flows.Flows);
        Assert.Equal(new ValueFlow(Value("a"), Value("c"), 3, [ValueFrameworks.Immediate, ValueFrameworks.Applied]), flow);
        Assert.True(flow.CrossesCycles);
        Assert.Equal([Value("a"), Value("b"), Value("c")], flows.ChainTo(flow.End));
        Assert.Equal([new(ValueFrameworks.Applied, 1, 1), new(ValueFrameworks.Immediate, 2, 0)], flows.Cycles);
    }

    [Fact]
    public void Of_AClaimFromWhichTwoGrew_AreTwoFlowsWithOneStart()
    {
        var flows = ValueFlows.Of([Made("a", ValueFrameworks.Immediate), Made("b", ValueFrameworks.Applied, "a"), Made("c", ValueFrameworks.Realized, "a")]);

        Assert.Equal([(Value("a"), Value("b")), (Value("a"), Value("c"))], flows.Flows.Select(f => (f.Start, f.End)));
    }

    [Fact]
    public void Of_NoClaims_IsEmpty()
    {
        var flows = ValueFlows.Of([]);

        Assert.Equal(new ValueFlows([], [], [], [], flows.Formers), flows);
    }

    [Theory]
    [Trait("Statement", "13")]
    [InlineData("immediate", false)]
    [InlineData("potential", false)]
    [InlineData("applied", true)]
    [InlineData("realized", true)]
    [InlineData("reframing", false)]
    public void Loops_OfAClaimThatCameBack_CloseInAppliedAndRealizedOnly(string cycle, bool closes)
    {
        var flows = ValueFlows.Of([Made("a", new(cycle), null, ToJune)]);

        Assert.Equal(closes ? 1 : 0, flows.Loops.Count);
        Assert.Single(flows.Flows);
    }

    [Fact]
    [Trait("Statement", "13")]
    public void Loops_OfAnAppliedClaimThatDidNotComeBack_AreNone() =>
        Assert.Empty(ValueFlows.Of([Made("a", ValueFrameworks.Immediate), Made("b", ValueFrameworks.Applied, "a")]).Loops);

    [Fact]
    [Trait("Statement", "13")]
    public void Loops_OfAChain_KnowTheirStartAndWhetherTheyTurnAgain()
    {
        var again = Claim("d", new ClaimValue(Content(ValueFrameworks.Immediate, about: June), Cyd, Day)).Stream;
        var flows = ValueFlows.Of([Made("a", ValueFrameworks.Immediate), Made("b", ValueFrameworks.Applied, "a", ToJune), again]);

        Assert.Equal(new ValueLoop(Value("b"), June, Day, Value("a"), 2, 1), Assert.Single(flows.Loops));
    }

    [Fact]
    [Trait("Statement", "13")]
    public void Loops_OfADisputedOrWithdrawnClaim_AreNone()
    {
        Assert.Empty(ValueFlows.Of([Made("a", ValueFrameworks.Applied, null, ToJune, new DisputeClaim("no", Cyd, Day))]).Loops);
        var gone = ValueFlows.Of([Made("a", ValueFrameworks.Applied, null, ToJune, new WithdrawClaim("no", Ada, Day))]);

        Assert.Empty(gone.Loops);
        Assert.Empty(gone.Flows);
    }

    [Fact]
    [Trait("Statement", "13")]
    public void Loops_OfAChronicle_CloseOnlyWhereTheActivityIsLater()
    {
        static ValueFlows Of(params DateTimeOffset[] june)
        {
            var claim = Claim("a", new ClaimValue(Content(ValueFrameworks.Applied), Ada, Day), new BringBack(new("settled/initiative/one"), "so", Ben, Day.AddDays(9)));
            var activity = june.Aggregate(
                InitiativeDecider.Streams.Begin(Here.Id, "one"),
                (log, at) => log.Do(Here, log.Events.Count == 0 ? new ConceiveInitiative("so", Ben, at) : new NameObstacle($"at {at:O}", Ben, at)).OrThrow());
            return ValueFlows.Of(Here.Id, Chronicle.Of(activity.Events, Settled.Log.Events, claim.Events));
        }

        Assert.Single(Of(Day, Day.AddDays(9)).Loops);
        Assert.Equal(LinkProblemKind.ReturnUnseen, Assert.Single(Of().Problems).Kind);
        Assert.Empty(Of().Loops);
    }

    [Fact]
    [Trait("Statement", "13")]
    public void Loops_IntoAnActivityThatWasOverBeforeTheClaim_AreNone()
    {
        var claim = Claim("a", new ClaimValue(Content(ValueFrameworks.Applied), Ada, Day.AddDays(5)), new BringBack(new("settled/initiative/one"), "so", Ben, Day.AddDays(9)));
        var over = Initiative(new ConceiveInitiative("so", Ben, Day));

        var flows = ValueFlows.Of(Here.Id, Chronicle.Of(claim.Events, over.Events));

        Assert.Empty(flows.Loops);
        Assert.Equal([new(Value("a"), LinkProblemKind.ReturnTooEarly, new("settled/initiative/one"))], flows.Problems);
    }

    [Fact]
    public void Problems_OfMissingAndWithdrawnFormers_StartFlows()
    {
        var withdrawn = Made("a", ValueFrameworks.Applied, null, new WithdrawClaim("no", Ada, Day));
        var flows = ValueFlows.Of([Made("c", ValueFrameworks.Applied, "nowhere"), withdrawn, Made("b", ValueFrameworks.Applied, "a")]);

        Assert.Equal(2, flows.Flows.Count);
        Assert.Equal(
            [new(Value("b"), LinkProblemKind.FormerWithdrawn, Value("a")), new(Value("c"), LinkProblemKind.FormerMissing, Value("nowhere"))],
            flows.Problems);
    }

    [Fact]
    public void Problems_OfACircle_CutItBeforeItsEarliestClaim()
    {
        var flows = ValueFlows.Of(
        [
            Made("a", ValueFrameworks.Immediate, "c", Day.AddDays(2)), Made("b", ValueFrameworks.Potential, "a", Day), Made("c", ValueFrameworks.Applied, "b", Day.AddDays(1)),
            Made("d", ValueFrameworks.Realized, "c", Day.AddDays(3)),
        ]);

        Assert.Equal([Value("a"), Value("b"), Value("c")], flows.Problems.Where(p => p.Kind == LinkProblemKind.Circular).Select(p => p.Claim));
        Assert.Equal([Value("b"), Value("c"), Value("a")], flows.ChainTo(Value("a")));
        Assert.Equal([Value("b"), Value("c"), Value("d")], flows.ChainTo(Value("d")));
    }

    [Fact]
    public void Problems_OfADuplicate_LetTheOneThatCameFarthestCount()
    {
        var early = Made("a", ValueFrameworks.Applied);
        var late = Made("a", ValueFrameworks.Applied, null, ToJune);

        var (one, other) = (ValueFlows.Of([early, late]), ValueFlows.Of([late, early, late]));

        Assert.Equal(one, other);
        Assert.Single(one.Loops);
        Assert.Equal(LinkProblemKind.Duplicate, Assert.Single(one.Problems).Kind);
    }

    [Fact]
    public void Of_TwentyThousandClaimsInACircle_NeedsNoStack()
    {
        static StreamId Id(int i) => Value($"{i:D6}");
        var template = Made("a", ValueFrameworks.Applied);
        var claims = Enumerable.Range(0, 20_000).Reverse().Select(i => template with
        {
            Id = Id(i),
            State = template.State with { Content = template.State.Content! with { GrewFrom = Id((i + 19_999) % 20_000) } },
        });

        var flows = ValueFlows.Of(claims);

        Assert.Equal((20_000, Id(0)), (Assert.Single(flows.Flows).Length, flows.Flows[0].Start));
        Assert.Equal(20_000, flows.ChainTo(flows.Flows[0].End).Count);
        Assert.Equal(20_000, flows.Problems.Count);
    }

    private static StreamState<ValueClaim> Made(string name, CycleId cycle, string? from = null, params ValueCommand[] more) =>
        Claim(name, [new ClaimValue(Content(cycle, from), Ada, Day), .. more]).Stream;

    private static StreamState<ValueClaim> Made(string name, CycleId cycle, string? from, DateTimeOffset at) =>
        Claim(name, new ClaimValue(Content(cycle, from), Ada, at)).Stream;
}
