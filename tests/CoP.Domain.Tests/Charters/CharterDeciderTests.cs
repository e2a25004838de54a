using CoP.Domain.Charters;
using CoP.Domain.Collections;
using CoP.Domain.Deciding;

namespace CoP.Domain.Tests.Charters;

public sealed class CharterDeciderTests
{
    private static readonly DateTimeOffset Day = Sample.Day;
    private static readonly CharterChange NewPurpose = new() { Purpose = "grow practices together" };
    private static readonly CharterChange NewRhythm = new() { Rhythm = new Rhythm(1, RhythmUnit.Weeks) };
    private static readonly AmendmentId First = new(1);
    private static readonly Decider<CharterCommand, CharterEvent, Counted> Decider = Counted.Decider(Assembly.At);
    private static readonly Counted Founded = After(Counted.Start, new AdoptCharter(Sample.Charter(), Sample.Ada, Day));
    private static readonly Counted Proposed = After(Founded, new ProposeAmendment(NewPurpose, Sample.Ada, Day));

    [Fact]
    public void AdoptCharter_KeepsTheFoundingEthos()
    {
        Assert.Equal(Sample.Charter(), Founded.Charter.Current);
        Assert.Equal(Ethos.Of(Sample.Charter()), Founded.Charter.Founding);
        Assert.Equal(1, Founded.Charter.Continuity!.Overall);
        Assert.Null(CharterState.Empty.Continuity);
    }

    [Fact]
    public void Propose_OpensAWindow()
    {
        var amendment = Assert.Single(Proposed.Charter.Amendments);

        Assert.Equal(new Amendment(First, NewPurpose, Sample.Ada, Day, TouchesEthos: true, Day.AddDays(14), PersistentMap<MemberId, int>.Empty), amendment);
        Assert.Equal(Sample.Charter(), Proposed.Charter.Current);
    }

    [Fact]
    public void Propose_OfARhythm_DoesNotTouchTheEthos() =>
        Assert.False(After(Founded, new ProposeAmendment(NewRhythm, Sample.Cyd, Day)).Charter.Find(First)!.TouchesEthos);

    [Fact]
    public void Consent_OfAllOfTheBody_AdoptsInTheSameDecision()
    {
        var one = After(Proposed, new ConsentToAmendment(First, Sample.Ben, Day));
        Assert.Equal([Sample.Ben], Assert.Single(one.Charter.Amendments).Consents.Keys);

        var all = Decider.Do(one, new ConsentToAmendment(First, Sample.Eve, Day.AddDays(1)));

        Assert.Equal([typeof(AmendmentConsented), typeof(AmendmentAdopted)], all.Events.Select(e => e.GetType()));
        Assert.Equal("grow practices together", all.State.Charter.Current!.Purpose);
        Assert.Equal(1, all.State.Charter.EthosAmendments);
        Assert.Equal(0.5, all.State.Charter.Continuity!.PurposeKept);
        Assert.Empty(all.State.Charter.Amendments);
    }

    [Fact]
    public void Propose_FromOutsideTheBody_NeedsTheWholeBody()
    {
        var state = After(
            Founded,
            new ProposeAmendment(NewRhythm, Sample.Cyd, Day),
            new ConsentToAmendment(First, Sample.Ada, Day),
            new ConsentToAmendment(First, Sample.Ben, Day));

        Assert.Single(state.Charter.Amendments);
        Assert.Empty(After(state, new ConsentToAmendment(First, Sample.Eve, Day)).Charter.Amendments);
    }

    [Fact]
    public void Propose_ByTheOnlyBodyMember_IsAdoptedAtOnce()
    {
        var alone = Counted.Decider(p => new Assembly(p, [Sample.Ada], [Sample.Cyd]));

        var outcome = alone.Do(Founded, new ProposeAmendment(NewPurpose, Sample.Ada, Day));

        Assert.Equal([typeof(AmendmentProposed), typeof(AmendmentAdopted)], outcome.Events.Select(e => e.GetType()));
    }

    [Fact]
    public void Propose_WithAnEmptyBody_WaitsForTheWindow()
    {
        var headless = Counted.Decider(p => new Assembly(p, [], [Sample.Cyd]));

        var outcome = headless.Do(Founded, new ProposeAmendment(NewPurpose, Sample.Cyd, Day));

        Assert.Single(outcome.State.Charter.Amendments);
    }

    [Fact]
    public void Due_NamesAmendmentsWhoseWindowIsOver_EarliestFirst()
    {
        var state = After(Proposed, new ProposeAmendment(NewRhythm, Sample.Cyd, Day.AddDays(1)));
        var second = new AmendmentId(2);

        Assert.Empty(CharterDecider.Due(state.Charter, Day.AddDays(14).AddTicks(-1)));
        Assert.Equal([new AdoptAmendment(First, Actor.Deadline, Day.AddDays(14))], CharterDecider.Due(state.Charter, Day.AddDays(14)));
        Assert.Equal(
            [First, second],
            CharterDecider.Due(state.Charter, Day.AddDays(15)).Cast<AdoptAmendment>().Select(a => a.Amendment));
    }

    [Fact]
    public void Adopt_AfterTheWindow_SilenceHasConsented()
    {
        var due = CharterDecider.Due(Proposed.Charter, Day.AddDays(14));

        Assert.Equal("grow practices together", After(Proposed, [.. due]).Charter.Current!.Purpose);
    }

    [Fact]
    public void Object_WithAReason_Rejects()
    {
        var outcome = Decider.Do(Proposed, new ObjectToAmendment(First, "it says less", Sample.Eve, Day.AddDays(13)));

        Assert.Equal(new AmendmentRejected(First, "it says less") { By = Sample.Eve, At = Day.AddDays(13) }, Assert.Single(outcome.Events));
        Assert.Equal(Founded.Charter, outcome.State.Charter);
    }

    [Fact]
    public void Withdraw_LeavesTheCharterAlone() =>
        Assert.Equal(Founded.Charter, After(Proposed, new WithdrawAmendment(First, Sample.Ada, Day)).Charter);

    [Fact]
    public void Amendments_OfDifferentParts_GoSideBySide()
    {
        var state = After(Proposed, new ProposeAmendment(NewRhythm, Sample.Cyd, Day), new AdoptAmendment(First, Actor.Deadline, Day.AddDays(14)));

        Assert.Equal("grow practices together", state.Charter.Current!.Purpose);
        Assert.Equal(NewRhythm, Assert.Single(state.Charter.Amendments).Change);
    }

    [Fact]
    public void Change_ReplacesAllItNames()
    {
        var full = Sample.FullCharter();
        var change = new CharterChange
        {
            Purpose = "p",
            Values = ["v"],
            Practice = ["r"],
            Domain = new("t"),
            Spaces = [],
            Rhythm = new(3, RhythmUnit.Days),
            Joining = new(),
        };

        Assert.True(change.TryApply(full, out var changed).IsValid);
        Assert.Equal(new Charter(full.Name, new DomainStatement("t"), "p", ["v"], ["r"], null, [], new(3, RhythmUnit.Days), full.Amendments), changed);
        Assert.Equal(Enum.GetValues<CharterPart>(), change.Parts);
    }

    public static TheoryData<string, CharterCommand> Refusals() => new()
    {
        { "charter.already-adopted", new AdoptCharter(Sample.Charter(), Sample.Ada, Day) },
        { "amendment.not-present", new ProposeAmendment(NewRhythm, Sample.Zoe, Day) },
        { "amendment.not-present", new ProposeAmendment(NewRhythm, Actor.Office(new MemberId("board")), Day) },
        { "amendment.not-present", new WithdrawAmendment(First, Sample.Zoe, Day) },
        { "amendment.not-present", new AdoptAmendment(First, Sample.Zoe, Day.AddDays(14)) },
        { "amendment.empty", new ProposeAmendment(new(), Sample.Ada, Day) },
        { "amendment.changes-nothing", new ProposeAmendment(new() { Values = ["openness", "no rank"] }, Sample.Ada, Day) },
        { "amendment.invalid-charter", new ProposeAmendment(new() { Values = [] }, Sample.Ada, Day) },
        { "amendment.overlapping", new ProposeAmendment(NewPurpose, Sample.Ada, Day) },
        { "amendment.overlapping", new ProposeAmendment(new() { Purpose = "x", Rhythm = new(1, RhythmUnit.Days) }, Sample.Ben, Day) },
        { "amendment.not-open", new ConsentToAmendment(new(9), Sample.Ben, Day) },
        { "amendment.not-open", new AdoptAmendment(new(9), Actor.Deadline, Day) },
        { "amendment.not-in-body", new ConsentToAmendment(First, Sample.Cyd, Day) },
        { "amendment.not-in-body", new ObjectToAmendment(First, "no", Sample.Cyd, Day) },
        { "amendment.not-in-body", new ConsentToAmendment(First, Actor.Deadline, Day) },
        { "amendment.already-consented", new ConsentToAmendment(First, Sample.Ada, Day) },
        { "amendment.not-proposer", new WithdrawAmendment(First, Sample.Ben, Day) },
        { "amendment.reason-unfit", new ObjectToAmendment(First, " ", Sample.Ben, Day) },
        { "amendment.window-open", new AdoptAmendment(First, Actor.Deadline, Day.AddDays(14).AddTicks(-1)) },
        { "amendment.window-over", new ConsentToAmendment(First, Sample.Ben, Day.AddDays(14)) },
        { "amendment.window-over", new ObjectToAmendment(First, "no", Sample.Ben, Day.AddDays(14)) },
        { "amendment.window-over", new WithdrawAmendment(First, Sample.Ada, Day.AddDays(14)) },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Refusal_NamesItsCode(string code, CharterCommand command)
    {
        var outcome = Decider.Do(Proposed, command);

        Assert.Equal(code, outcome.Refusal?.Code);
        Assert.Equal(Proposed, outcome.State);
    }

    [Fact]
    public void Refusal_BeforeTheFounding_NamesItsCode() =>
        Assert.Equal("charter.not-adopted", Decider.Do(Counted.Start, new ProposeAmendment(NewPurpose, Sample.Ada, Day)).Refusal?.Code);

    [Fact]
    public void Refusal_OfAnInvalidChange_CarriesTheReport()
    {
        var outcome = Decider.Do(Founded, new ProposeAmendment(new() { Values = ["a", "A"], Purpose = " " }, Sample.Ada, Day));

        var refusal = Assert.IsType<CharterRefusal.Invalid>(outcome.Refusal);
        Assert.Equal(["purpose", "values[1]"], refusal.Report.Problems.Select(p => p.Path), StringComparer.Ordinal);
    }

    [Fact]
    public void Decide_WithoutCharterOrChange_IsABug()
    {
        Assert.Throws<ArgumentNullException>(() => Decider.Do(Counted.Start, new AdoptCharter(null!, Sample.Ada, Day)));
        Assert.Throws<ArgumentNullException>(() => Decider.Do(Founded, new ProposeAmendment(null!, Sample.Ada, Day)));
    }

    public static TheoryData<CharterEvent> Corrupt() => new()
    {
        new CharterAdopted(Sample.Charter()),
        new AmendmentConsented(new(9)) { By = Sample.Ben },
        new AmendmentConsented(First) { By = Sample.Ada },
        new AmendmentConsented(First),
        new AmendmentAdopted(new(9)),
        new AmendmentRejected(new(9), "no") { By = Sample.Ben },
        new AmendmentWithdrawn(new(9)) { By = Sample.Ada },
        new AmendmentProposed(First, NewRhythm, false, Day) { By = Sample.Ada },
        new AmendmentProposed(new(2), NewRhythm, false, Day),
    };

    [Theory]
    [MemberData(nameof(Corrupt))]
    public void Evolve_OfWhatCannotFollow_IsCorrupt(CharterEvent e)
    {
        var corrupt = Assert.Throws<CorruptHistoryException>(() => Decider.Evolve(Proposed, e));

        Assert.Equal(e.Type, corrupt.EventType);
    }

    [Fact]
    public void Evolve_BeforeTheFounding_IsCorrupt() =>
        Assert.Throws<CorruptHistoryException>(() => Decider.Evolve(Counted.Start, new AmendmentAdopted(First)));

    [Fact]
    public void Evolve_ToNoCharter_IsCorrupt()
    {
        var state = Decider.Evolve(Founded, new AmendmentProposed(First, new() { Values = [] }, true, Day) { By = Sample.Ada });

        Assert.Throws<CorruptHistoryException>(() => Decider.Evolve(state, new AmendmentAdopted(First)));
        Assert.Contains("amendment 1 leads to no charter", CharterInvariants.Violations(state.Charter), StringComparer.Ordinal);
    }

    [Fact]
    public void Violations_OfATamperedState_AreNamed()
    {
        Assert.Empty(CharterInvariants.Violations(Proposed.Charter));
        Assert.Single(CharterInvariants.Violations(CharterState.Empty with { EthosAmendments = 1 }));
        Assert.Single(CharterInvariants.Violations(Founded.Charter with { Founding = new("other", ["openness"]) }));
        Assert.Single(CharterInvariants.Violations(Founded.Charter with { Founding = null }));
        var open = Proposed.Charter.Amendments[0];
        Assert.Equal(2, CharterInvariants.Violations(Proposed.Charter with { Amendments = [open, open] }).Count());
        Assert.Single(CharterInvariants.Violations(Proposed.Charter with { Amendments = [open with { TouchesEthos = false }] }));
        Assert.Single(CharterInvariants.Violations(Proposed.Charter with { Amendments = [open with { Consents = PersistentMap<MemberId, int>.Empty.Set(Sample.Ada, 0) }] }));
        Assert.Single(CharterInvariants.Violations(Proposed.Charter with { Amendments = [open with { SilenceUntil = Day }] }));
        Assert.Single(CharterInvariants.Violations(Proposed.Charter with { Amendments = [open with { Change = new() { Purpose = Sample.Charter().Purpose } }] }));
    }

    private static Counted After(Counted state, params ReadOnlySpan<CharterCommand> commands)
    {
        foreach (var command in commands)
        {
            state = Decider.Do(state, command).OrThrow();
        }

        return state;
    }
}
