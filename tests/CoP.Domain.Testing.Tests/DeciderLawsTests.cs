using CoP.Domain.Deciding;

namespace CoP.Domain.Testing.Tests;

public sealed class DeciderLawsTests
{
    [Fact]
    public void CheckAll_SoundDecider_HoldsAndTestsEveryLaw()
    {
        var report = Laws(BatonDecider.Create()).CheckAll().RequireTested();

        Assert.Equal(Enumerable.Range(1, 11), report.Results.Select(r => r.Number));
        Assert.All(report.Results, r => Assert.Equal(200, r.Histories));
    }

    [Fact]
    public void CheckAll_WithHooks_Holds()
    {
        var hooks = new Hooks<BatonCommand, BatonEvent, BatonState>("club")
            .Before<Offer>((_, offer) => offer.To == "ben" ? new Veto("not-ben") : null)
            .After<Dropped>((_, dropped, _) => [new Offer("ada", dropped.At)]);

        new DeciderLaws<BatonCommand, BatonEvent, BatonState>(BatonSubject.Of().With(hooks)).CheckAll().RequireTested();
    }

    [Fact]
    public void CheckAll_TwoLawsBroken_TellsBoth()
    {
        var subject = BatonSubject.Of() with { IsKnownCode = _ => false, Invariants = s => s.Drops > 0 ? ["dropped"] : [] };

        var broken = Assert.Throws<LawBrokenException>(() => new DeciderLaws<BatonCommand, BatonEvent, BatonState>(subject).CheckAll());

        Assert.Contains("nobody knows the code", broken.Message, StringComparison.Ordinal);
        Assert.Contains("dropped", broken.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void RequireTested_NoCodec_NamesTheLaw()
    {
        var report = new DeciderLaws<BatonCommand, BatonEvent, BatonState>(BatonSubject.Of() with { Write = null }).CheckAll();

        Assert.Contains("codec", Assert.Throws<LawBrokenException>(() => report.RequireTested()).Message, StringComparison.Ordinal);
        Assert.Same(report, report.RequireTested(9));
    }

    [Fact]
    public void SameInputSameDecision_DeciderThatCounts_IsFound()
    {
        var calls = 0;
        var laws = Laws(BatonDecider.Create(decide: (s, c) => c is Take && ++calls % 2 == 0 ? BatonDecider.No("baton.moody") : BatonDecider.Decide(s, c)));

        LawAssert.Breaks(laws.SameInputSameDecision, 1, "two answers to Take");
    }

    [Fact]
    public void SameInputSameDecision_DecideEditsTheState_IsFound()
    {
        var laws = new DeciderLaws<string, string, Heap>(HeapSubject.Of(decide: (heap, word) => heap.Spoil(word)));

        LawAssert.Breaks(laws.SameInputSameDecision, 1, "changed the state");
    }

    [Fact]
    public void EmittedEventsEvolve_EvolveForgetsAnEvent_IsFound()
    {
        var laws = Laws(BatonDecider.Create(
            evolve: (s, e, o) => e is Dropped ? throw new CorruptHistoryException("Dropped", "forgotten", null) : BatonDecider.Evolve(s, e, o)));

        LawAssert.Breaks(laws.EmittedEventsEvolve, 3, "cannot be evolved");
    }

    [Fact]
    public void StepsFollowTheMachines_UndeclaredEdge_IsFound()
    {
        var laws = Laws(BatonDecider.Create(
            decide: (s, c) => c is End && s.Status == BatonStatus.Held ? BatonDecider.Yes(new Ended(c.At)) : BatonDecider.Decide(s, c)));

        LawAssert.Breaks(laws.StepsFollowTheMachines, 3, "declares no edge held –end→ ended; from held it permits: drop → idle");
    }

    [Fact]
    public void StepsFollowTheMachines_StepFromElsewhere_IsFound()
    {
        var laws = Laws(BatonDecider.Create(
            decide: (s, c) => c is End && s.Status == BatonStatus.Offered ? BatonDecider.Yes(new Ended(c.At)) : BatonDecider.Decide(s, c),
            steps: (s, e) => e is Ended ? [BatonDecider.Step(BatonStatus.Idle, BatonTrigger.End, BatonStatus.Ended)] : BatonDecider.Steps(s, e)));

        LawAssert.Breaks(laws.StepsFollowTheMachines, 2, "stands in offered, but the step leaves idle");
    }

    [Fact]
    public void StepsFollowTheMachines_UnknownMachine_IsFound()
    {
        var laws = Laws(BatonDecider.Create(steps: (_, _) => [new MachineStep("stick", "it", "a", "b", "c")]));

        LawAssert.Breaks(laws.StepsFollowTheMachines, 1, "there is no machine stick");
    }

    [Theory]
    [InlineData("Baton broken", "is not concept.reason-in-kebab-case")]
    [InlineData("other.code", "nobody knows the code other.code")]
    public void RefusalsAreKnown_StrangeCode_IsFound(string code, string says)
    {
        var laws = Laws(BatonDecider.Create(decide: (s, c) => c is Drop && s.Status == BatonStatus.Offered ? BatonDecider.No(code) : BatonDecider.Decide(s, c)));

        LawAssert.Breaks(laws.RefusalsAreKnown, 2, says);
    }

    [Fact]
    public void RefusalsAreKnown_RefusingEditsTheState_IsFound()
    {
        var laws = new DeciderLaws<string, string, Heap>(HeapSubject.Of(decide: (heap, word) => heap.Spoil(word)));

        LawAssert.Breaks(laws.RefusalsAreKnown, 1, "a refusal");
    }

    [Fact]
    public void FoldingGivesTheLiveState_FastPathDiffers_IsFound()
    {
        var laws = Laws(BatonDecider.Create(evolve: (s, e, o) => BatonDecider.Evolve(s, e) with { Drops = s.Drops + (e is Dropped && o is null ? 1 : 0) }));

        LawAssert.Breaks(laws.FoldingGivesTheLiveState, 3, "a snapshot after 0 events and the rest is not the live state");
    }

    [Fact]
    public void FoldingGivesTheLiveState_OwnerIsShared_IsFound()
    {
        var laws = new DeciderLaws<string, string, Collections.PersistentMap<string, int>>(WordCountSubject.SharingOneOwner());

        LawAssert.Breaks(laws.FoldingGivesTheLiveState, 2, "folding on changed the snapshot");
    }

    [Fact]
    public void InvariantsHold_SecondDrop_ShrinksToSixCommands()
    {
        var subject = BatonSubject.Of() with { Invariants = s => s.Drops > 1 ? ["dropped twice"] : [] };

        LawAssert.Breaks(new DeciderLaws<BatonCommand, BatonEvent, BatonState>(subject).InvariantsHold, 6, "dropped twice");
    }

    [Fact]
    public void TerminalStatesAcceptNothing_OfferAfterTheEnd_IsFound()
    {
        var laws = Laws(BatonDecider.Create(
            decide: (s, c) => c is Offer o && s.Status == BatonStatus.Ended ? BatonDecider.Yes(new Offered(o.To, o.At)) : BatonDecider.Decide(s, c),
            evolve: (s, e, o) => BatonDecider.Evolve(e is Offered ? s with { Status = BatonStatus.Idle } : s, e, o)));

        LawAssert.Breaks(laws.TerminalStatesAcceptNothing, 2, "the state is terminal, yet Offer");
    }

    [Fact]
    public void RepeatingDoesAsDocumented_TakenTwice_IsFound()
    {
        var laws = Laws(BatonDecider.Create(
            decide: (s, c) => c is Take t && s.Status == BatonStatus.Held ? BatonDecider.Yes(new Taken(t.By, t.At)) : BatonDecider.Decide(s, c),
            evolve: (s, e, o) => BatonDecider.Evolve(e is Taken ? s with { Status = BatonStatus.Offered } : s, e, o)));

        LawAssert.Breaks(laws.RepeatingDoesAsDocumented, 2, "is accepted twice");
    }

    [Fact]
    public void RepeatingDoesAsDocumented_SilentAcceptanceUndocumented_IsFound()
    {
        var subject = BatonSubject.Of() with { Repeating = (_, _) => Repetition.Refused };

        LawAssert.Breaks(new DeciderLaws<BatonCommand, BatonEvent, BatonState>(subject).RepeatingDoesAsDocumented, 1, "is accepted without events");
    }

    [Fact]
    public void RepeatingDoesAsDocumented_IdempotentCommandRefused_IsFound()
    {
        var subject = BatonSubject.Of() with { Repeating = (_, c) => c is Clear or Drop ? Repetition.ChangesNothing : Repetition.Refused };

        LawAssert.Breaks(new DeciderLaws<BatonCommand, BatonEvent, BatonState>(subject).RepeatingDoesAsDocumented, 3, "says that repeating it changes nothing");
    }

    [Fact]
    public void EventsSurviveTheCodec_WriterForgetsTheTicks_IsFound()
    {
        var subject = BatonSubject.Of() with { Recorded = [], Write = e => BatonSubject.Write(e with { At = Instants.Start }) };

        LawAssert.Breaks(new DeciderLaws<BatonCommand, BatonEvent, BatonState>(subject).EventsSurviveTheCodec, 1, "does not survive being written");
    }

    [Fact]
    public void EventsSurviveTheCodec_OldSampleUnreadable_IsFound()
    {
        var subject = BatonSubject.Of() with { Recorded = ["Dropped||yesterday"] };

        LawAssert.Breaks(new DeciderLaws<BatonCommand, BatonEvent, BatonState>(subject).EventsSurviveTheCodec, 0, "FormatException");
    }

    [Fact]
    public void TimesNeverRunBackwards_DeciderIgnoresTime_IsFound()
    {
        var laws = Laws(BatonDecider.Create(decide: (s, c) => BatonDecider.Decide(s with { Latest = DateTimeOffset.MinValue }, c)));

        LawAssert.Breaks(laws.TimesNeverRunBackwards, 3, "behind an event of");
    }

    [Fact]
    public void ReplayingRunsNoHook_EvolveDecides_IsFound()
    {
        var law = new ReplayLaw<BatonCommand, BatonEvent, BatonState>(BatonSubject.Of(), (decider, hooks) =>
        {
            var hooked = decider.With(hooks);
            return BatonDecider.Create(evolve: (s, e, o) =>
            {
                _ = hooked.Do(s, new Drop(e.At));
                return BatonDecider.Evolve(s, e, o);
            });
        });

        LawAssert.Breaks(() => new LawRun<BatonCommand, BatonEvent, BatonState>(BatonSubject.Of()).Check(law), 1, "replaying 1 events ran 2 hooks");
    }

    [Fact]
    public void ReplayingRunsNoHook_HooksNeverAttached_IsFound()
    {
        var law = new ReplayLaw<BatonCommand, BatonEvent, BatonState>(BatonSubject.Of(), (decider, _) => decider);

        LawAssert.Breaks(() => new LawRun<BatonCommand, BatonEvent, BatonState>(BatonSubject.Of()).Check(law), 1, "deciding ran no hook");
    }

    [Fact]
    public void Breach_Message_TellsLawHistoryAnswersAndSeed()
    {
        var subject = BatonSubject.Of() with { Invariants = s => s.Status == BatonStatus.Held ? ["held"] : [] };

        var message = LawAssert.Breaks(new DeciderLaws<BatonCommand, BatonEvent, BatonState>(subject).InvariantsHold, 2, "held");

        Assert.StartsWith("Broken: the invariants hold before the first decision and after every one\nafter Take", message, StringComparison.Ordinal);
        Assert.Contains("  1. Offer { At = 01/01/2000 00:00:00 +00:00, To = ada }\n     → accepted: Offered", message, StringComparison.Ordinal);
        Assert.EndsWith("of 200, seed 12345", message, StringComparison.Ordinal);
    }

    private static DeciderLaws<BatonCommand, BatonEvent, BatonState> Laws(Decider<BatonCommand, BatonEvent, BatonState> decider) =>
        new(BatonSubject.Of(decider));
}
