using CoP.Domain.Learning;
using CoP.Domain.ValueCreation;
using static CoP.Domain.Tests.Learning.Circle;

namespace CoP.Domain.Tests.Learning;

/// <summary>Invariants can fail: each sentence once, on a state that no decider leads to.</summary>
public sealed class LearningInvariantsTests
{
    [Fact]
    public void Influence_OfImpossibleAreas_IsViolated()
    {
        var fear = new Concern(ConcernKind.Fear, "so", Day, null);
        var known = MatterStanding.Unknown with { Belief = BoundaryBelief.Beyond, BelievedSince = Day };
        MatterStanding[] odd =
        [
            MatterStanding.Unknown with { Belief = BoundaryBelief.Within },
            MatterStanding.Unknown with { Concerns = [fear] },
            known with { Tests = 1 },
            known with { Tests = 1, LastTest = new(BoundaryBelief.Unsure, TestOutcome.Held, "so", Day) },
            known with { Concerns = [fear with { TestedAt = Day }] },
        ];

        Assert.All(odd, s => Assert.Single(InfluenceInvariants.Violations(new(InfluenceArea.Empty.Matters.Set(Agenda, s)))));
        Assert.Empty(InfluenceInvariants.Violations(new(InfluenceArea.Empty.Matters.Set(Agenda, known))));
    }

    [Fact]
    public void Initiative_OfImpossibleStates_IsViolated()
    {
        var open = Initiative(new ConceiveInitiative("so", Eve, Day)).State;
        Initiative[] odd =
        [
            open with { Owner = null },
            open with { Supporters = open.Supporters.Set(Eve, Day) },
            open with { OfferedTo = Ada },
            open with { Status = InitiativeStatus.Abandoned },
            open with { Status = InitiativeStatus.ReportedBack, ReportedIn = May },
            open with { CheckIns = 1 },
            open with { Obstacles = [new("so", Day, IsHelpAsked: false, 1, null)] },
        ];

        Assert.All(odd, s => Assert.Single(InitiativeInvariants.Violations(s)));
    }

    [Fact]
    public void Value_OfImpossibleClaims_IsViolated()
    {
        var claim = Claim("a", new ClaimValue(Content(ValueFrameworks.Applied), Ada, Day)).State;
        var (back, shown) = (new ValueReturn(June, "so", Ben, Day), new ValueEvidence(EvidenceKind.Effect, "so", Ben, Day));
        ValueClaim[] odd =
        [
            claim with { Claimant = null },
            ValueClaim.Empty with { Evidence = [shown] },
            claim with { Returns = [back, back] },
            claim with { Returns = [back with { Into = May }] },
            claim with { Dispute = new(Ada, "so", Day) },
            claim with { Evidence = [shown, shown] },
        ];

        Assert.All(odd, s => Assert.Single(ValueInvariants.Violations(s)));
    }

    [Fact]
    public void Story_OfImpossibleStates_IsViolated()
    {
        var told = Story("a", new WriteStory(Text(Eve), Eve, Day), new TellStory(May, Eve, Day)).State;
        ValueStory[] odd =
        [
            ValueStory.Empty with { IsWithdrawn = true },
            told with { Text = Text(Eve) with { Title = " " } },
            told with { ToldIn = null },
            told with { Teller = Ben },
            told with { ConfirmedBy = Eve },
        ];

        Assert.All(odd, s => Assert.Single(StoryInvariants.Violations(s)));
        Assert.Empty(StoryInvariants.Violations(told));
    }
}
