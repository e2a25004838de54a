using CoP.Domain.Deciding;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;
using CoP.Domain.Tests.Streams;
using CoP.Domain.ValueCreation;
using static CoP.Domain.Tests.Learning.Circle;

namespace CoP.Domain.Tests.ValueCreation;

[Trait("Statement", "24")]
public sealed class ValueClaimTests
{
    private static readonly ClaimValue Claims = new(Content(ValueFrameworks.Applied) with { Whose = Eve }, Ada, Day);
    private static readonly GiveEvidence Effect = new(EvidenceKind.Effect, "twelve questions fewer", Ben, Day);

    [Fact]
    public void Frameworks_OfBothYears_HaveTheirCyclesInOrder()
    {
        Assert.Equal(["immediate", "potential", "applied", "realized", "reframing"], ValueFrameworks.FiveCycles2011.Cycles.Select(c => c.Id.Value), StringComparer.Ordinal);
        Assert.Equal(
            ["immediate", "potential", "applied", "realized", "enabling", "strategic", "orienting", "transformative"],
            ValueFrameworks.EightCycles2020.Cycles.Select(c => c.Id.Value), StringComparer.Ordinal);
        Assert.Equal(5, ValueFrameworks.FiveCycles2011.Find(ValueFrameworks.Potential)!.Capitals.Count);
        Assert.Equal(["applied", "realized"], ValueFrameworks.EightCycles2020.Cycles.Where(c => c.ClosesLoops).Select(c => c.Id.Value), StringComparer.Ordinal);
    }

    [Fact]
    public void Frameworks_OfWhatNobodyChecked_SaySo()
    {
        Assert.All(ValueFrameworks.All.SelectMany(f => f.Cycles).SelectMany(c => c.Indicators), i => Assert.Equal(SourceTrust.Unchecked, i.Trust));
        Assert.All(ValueFrameworks.EightCycles2020.Cycles, c => Assert.Equal(SourceTrust.Unchecked, c.Trust));
        Assert.All(ValueFrameworks.FiveCycles2011.Cycles, c => Assert.Equal(SourceTrust.Secondary, c.Trust));
    }

    [Fact]
    public void Claim_ThroughItsLife_IsShownAndComesBack()
    {
        var claim = Claim("a", Claims, Effect, new GiveEvidence(EvidenceKind.Contribution, "she told us how", Eve, Day), new BringBack(June, "we start from it", Eve, Day));

        Assert.Equal(ValueClaimStatus.BroughtBack, claim.State.Status);
        Assert.True(claim.State.HasEffectData && claim.State.HasContributionData);
        Assert.Equal(June, Assert.Single(claim.State.Returns).Into);
    }

    [Fact]
    public void BringBack_WithoutEvidence_IsPossible() =>
        Assert.Equal(ValueClaimStatus.BroughtBack, Claim("a", Claims, new BringBack(June, "so", Ben, Day)).State.Status);

    [Fact]
    public void GiveEvidence_OfOneKind_IsNotTheOther()
    {
        var claim = Claim("a", Claims, Effect);

        Assert.True(claim.State.HasEffectData);
        Assert.False(claim.State.HasContributionData);
        Refused("value.evidence-known", claim, Effect with { By = Cyd });
        Assert.True(claim.CanDo(Here, Effect with { Kind = EvidenceKind.Contribution }));
    }

    [Theory]
    [InlineData("settled", "value.no-return")]
    [InlineData("settled/value/a", "value.no-return")]
    [InlineData("settled/session/may", "value.no-return")]
    [InlineData("settled/session/june", "value.no-return")]
    [InlineData("elsewhere/session/june", "value.elsewhere")]
    [InlineData("settled/session/july", null)]
    [Trait("Statement", "13")]
    public void BringBack_Into_TakesAnotherActivityOfTheSameCommunityOnce(string into, string? code)
    {
        var claim = Claim("a", Claims, new BringBack(June, "so", Ben, Day));

        Assert.Equal(code, claim.WhyNot(Here, new BringBack(new(into), "so", Ben, Day))?.Code);
    }

    [Fact]
    public void Dispute_WhileItLasts_StopsTheReturnAndNothingElse()
    {
        var disputed = Claim("a", Claims, Effect, new DisputeClaim("it was so before", Cyd, Day));

        Refused("value.not-now", disputed, new BringBack(June, "so", Ben, Day));
        Refused("value.not-now", disputed, new DisputeClaim("me too", Ben, Day));
        Assert.Equal(ValueClaimStatus.Disputed, disputed.Do(Here, Effect with { Text = "and since May" }).OrThrow().State.Status);
        Assert.Equal(ValueClaimStatus.Evidenced, disputed.Do(Here, new SettleDispute("we counted", Cyd, Day)).OrThrow().State.Status);
        Assert.Equal(ValueClaimStatus.Withdrawn, disputed.Do(Here, new WithdrawClaim("true", Ada, Day)).OrThrow().State.Status);
    }

    [Fact]
    public void SettleDispute_ByWhoMayNot_IsRefused()
    {
        var disputed = Claim("a", Claims, new DisputeClaim("it was so before", Eve, Day));
        Refused("value.may-not", disputed, new SettleDispute("so", Ada, Day));
        Refused("value.may-not", disputed, new SettleDispute("so", Ben, Day));
        var away = Settled.Log.Do(new TakeLeave(Eve, Day)).OrThrow().Community;

        Refused("value.may-not", disputed, new SettleDispute("so", Ada, Day), away);
        Assert.Equal(ValueClaimStatus.Claimed, disputed.Do(away, new SettleDispute("we counted", Ben, Day)).OrThrow().State.Status);
    }

    [Fact]
    public void Commands_OfWhoMayNot_AreRefused()
    {
        var claim = Claim("a", Claims);
        Refused("value.may-not", Claim("b"), Claims with { By = Actor.Deadline });
        Refused("value.may-not", claim, Effect with { By = Actor.Deadline });
        Refused("value.may-not", claim, new BringBack(June, "so", Sponsor, Day));
        Refused("value.may-not", claim, new DisputeClaim("so", Ada, Day));
        Refused("value.may-not", claim, new DisputeClaim("so", Sponsor, Day));
        Refused("value.may-not", claim, new WithdrawClaim("so", Ben, Day));
        Assert.True(claim.CanDo(Here, new WithdrawClaim("so", Eve, Day)));
        Assert.True(Claim("b").CanDo(Here, Claims with { By = Sponsor }));
    }

    [Fact]
    public void ClaimValue_ThatDoesNotFit_IsRefused()
    {
        Refused("value.framework-unknown", Claim("a"), Saying(c => c with { Framework = "cycles-1999" }));
        Refused("value.cycle-unknown", Claim("a"), Saying(c => c with { Cycle = new("strategic") }));
        Refused("value.capital-unfit", Claim("a"), Saying(c => c with { Capital = KnowledgeCapital.Learning }));
        Refused("value.elsewhere", Claim("a"), Saying(c => c with { About = Abroad }));
        Refused("value.former-unfit", Claim("a"), Saying(c => c with { GrewFrom = Value("a") }));
        Refused("value.former-unfit", Claim("a"), Saying(c => c with { GrewFrom = May }));
        Refused("value.former-unfit", Claim("a"), Saying(c => c with { GrewFrom = new("elsewhere/value/b") }));
        Refused("value.text-unfit", Claim("a"), Saying(c => c with { Statement = " " }));
        Refused("value.text-unfit", Claim("a"), Saying(c => c with { ForWhom = "two\nlines" }));
        Assert.True(Claim("a").CanDo(Here, Saying(c => c with { Cycle = ValueFrameworks.Potential, Capital = KnowledgeCapital.Learning })));
    }

    [Fact]
    public void Commands_BeforeOrAfterTheirTime_AreRefused()
    {
        Refused("value.not-now", Claim("a"), Effect);
        Refused("value.not-now", Claim("a", Claims), Claims);
        Refused("value.not-now", Claim("a", Claims), new SettleDispute("so", Ada, Day));
        Refused("value.not-now", Claim("a", Claims, new WithdrawClaim("so", Ada, Day)), Effect);
        Refused("value.text-unfit", Claim("a", Claims), new WithdrawClaim(" ", Ada, Day));
    }

    [Fact]
    public void Over_AFrameworkOfOnesOwn_KnowsItsCyclesOnly()
    {
        var own = new ValueFramework("ours", "made up", [ValueFrameworks.FiveCycles2011.Cycles[0] with { Id = new("joy") }]);
        var log = ValueDecider.Over([own]).Begin(Here.Id, "a");

        Assert.True(log.CanDo(Here, Saying(c => c with { Framework = "ours", Cycle = new("joy") })));
        Refused("value.framework-unknown", log, Claims);
    }

    [Fact]
    public void Commands_OfAProgrammersMistake_Throw()
    {
        Assert.Throws<ArgumentException>(() => Claim("a", new ClaimValue(null!, Ada, Day)));
        Assert.Throws<ArgumentException>(() => Claim("a", Saying(c => c with { About = default })));
        Assert.Throws<ArgumentException>(() => Claim("a", Saying(c => c with { Cycle = default })));
        Assert.Throws<ArgumentException>(() => Claim("a", Saying(c => c with { Whose = default(MemberId) })));
        Assert.Throws<ArgumentException>(() => Claim("a", Saying(c => c with { GrewFrom = default(StreamId) })));
        Assert.Throws<ArgumentException>(() => Claim("a", Saying(c => c with { Capital = (KnowledgeCapital)9 })));
        Assert.Throws<ArgumentException>(() => Claim("a", Effect with { Kind = (EvidenceKind)9 }));
        Assert.Throws<ArgumentException>(() => Claim("a", new BringBack(default, "so", Ada, Day)));
    }

    [Fact]
    public void Evolve_OfAnEventThatCannotFollow_Throws()
    {
        var (claimed, disputed) = (Claim("a", Claims).State, Claim("a", Claims, new DisputeClaim("so", Ben, Day)).State);

        Assert.Throws<CorruptHistoryException>(() => ValueDecider.Evolve(ValueClaim.Empty, new EvidenceGiven(EvidenceKind.Effect, "so"), null));
        Assert.Throws<CorruptHistoryException>(() => ValueDecider.Evolve(claimed, new ValueClaimed(Claims.Content), null));
        Assert.Throws<CorruptHistoryException>(() => ValueDecider.Evolve(claimed, new DisputeSettled("so"), null));
        Assert.Throws<CorruptHistoryException>(() => ValueDecider.Evolve(disputed, new ValueBroughtBack(June, "so"), null));
    }

    private static ClaimValue Saying(Func<ValueContent, ValueContent> change) => new(change(Content(ValueFrameworks.Applied)), Ada, Day);
}
