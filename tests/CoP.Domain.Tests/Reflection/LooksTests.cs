using System.Globalization;
using CoP.Domain.Charters;
using CoP.Domain.Communities;
using CoP.Domain.Leadership;
using CoP.Domain.Participation;
using CoP.Domain.Reflection;
using CoP.Domain.Streams;
using CoP.Domain.Tests.Streams;

namespace CoP.Domain.Tests.Reflection;

[Trait("Statement", "22")]
public sealed class LooksTests
{
    private static readonly (MemberId Ada, MemberId Ben, MemberId Cyd, MemberId Eve) People = (new("ada"), new("ben"), new("cyd"), new("eve"));
    private static readonly DateTimeOffset Day = Settled.Day;

    [Fact]
    public void Looks_AtNothing_AllSayThatNobodyLooked_AndWhatToDo() =>
        Assert.All(LookRegistry.Standard.All, look =>
        {
            var seen = look.Take(new(Community.Unfounded, Chronicle.Empty, Day));

            Assert.Equal((LookOutcome.NobodyLooked, 0), (seen.Outcome, seen.Events));
            Assert.Equal(look.Code, seen.Look);
            Assert.NotEmpty(seen.Next);
        });

    [Theory]
    [InlineData("core-of-several", LookOutcome.Seen, "core members 4; present members 5; core share 0.8")]
    [InlineData("levels-several", LookOutcome.Seen, "levels 2; core 4; peripheral 1")]
    [InlineData("levels-flow", LookOutcome.NotSeen, "raises accepted 0; raises offered 0; step-backs 0")]
    [InlineData("newcomers-arrive", LookOutcome.Seen, "newcomers 1; invitations 0")]
    [InlineData("newcomers-access", LookOutcome.NobodyLooked, "")]
    [InlineData("doors-several", LookOutcome.Partly, "newcomers 1; conferrers 1")]
    [InlineData("members-stay", LookOutcome.NobodyLooked, "")]
    [InlineData("coordination-held", LookOutcome.Seen, "holders 1; vacant responsibility 0; vacancies 0")]
    [InlineData("facilitation-moves", LookOutcome.NotSeen, "changes 0; days unchanged 0")]
    [InlineData("founders-share", LookOutcome.NotSeen, "founding coordinator's share 1; founding circle's share 1")]
    [InlineData("functions-filled", LookOutcome.Seen, "functions 2; without responsibility 0")]
    [InlineData("gardener-present", LookOutcome.NobodyLooked, "")]
    [InlineData("leadership-shared", LookOutcome.NotSeen, "holders 1; effective number 1")]
    [InlineData("leadership-moves", LookOutcome.NotSeen, "proposed 0; completed 0; receivers 0")]
    [InlineData("objections-raised", LookOutcome.NobodyLooked, "")]
    [InlineData("domain-stated", LookOutcome.Seen, "concerns 1")]
    [InlineData("design-evolves", LookOutcome.Partly, "amendments adopted 0; amendments proposed 0; stages entered 0; junctures 1")]
    [InlineData("ethos-holds", LookOutcome.Seen, "values held 1; purpose kept 1")]
    [InlineData("spaces-mixed", LookOutcome.Seen, "public spaces 1; private spaces 1")]
    [InlineData("practice-named", LookOutcome.Partly, "pieces 1")]
    [InlineData("many-act", LookOutcome.NotSeen, "acting people 1; present members 5; busiest person's share 1")]
    [InlineData("nobody-absent", LookOutcome.Partly, "present members 5; not in the record 4")]
    [InlineData("ties-between-people", LookOutcome.Seen, "pairs 4; people in a pair 5; present members 5")]
    [InlineData("record-goes-on", LookOutcome.Seen, "longest silence in days 0; days since the last entry 0")]
    [InlineData("reflection-repeated", LookOutcome.NotSeen, "assessments closed 0")]
    public void Look_AtAFreshCommunity_SaysWhatIsThere(string look, LookOutcome outcome, string figures)
    {
        var seen = Take(look, Settled.Log);

        Assert.Equal((outcome, figures), (seen.Outcome, string.Join("; ", seen.Figures)));
    }

    [Fact]
    public void Newcomers_WithRecordedAccess_AreToldFromThoseCutOff()
    {
        var log = Settled.Log.Do(new Welcome(new("fay"), People.Ben, Day)).OrThrow();
        log = log.Do(new RecordAccess(People.Eve, Access.Activity, People.Ada, Day)).OrThrow();

        Assert.Equal(LookOutcome.Partly, Take("newcomers-access", log).Outcome);
        Assert.EndsWith("1 have no recorded access to activity or to old-timers: fay.", Take("newcomers-access", log).Finding, StringComparison.Ordinal);
        Assert.Equal(LookOutcome.Seen, Take("doors-several", log).Outcome);
        var both = log.Do(new RecordAccess(new("fay"), Access.OldTimers, People.Ada, Day)).OrThrow();
        Assert.Equal(LookOutcome.Seen, Take("newcomers-access", both).Outcome);
        var barred = both.Do(new RecordBarrier(new("fay"), Access.OldTimers, People.Ada, Day), new RecordBarrier(People.Eve, Access.Activity, People.Ada, Day)).OrThrow();
        Assert.Equal(LookOutcome.NotSeen, Take("newcomers-access", barred).Outcome);
    }

    [Fact]
    public void Members_WhoLeave_CountOnlyIfTheyBelongedBeforeTheWindow()
    {
        var year = Day.AddDays(500);
        var log = Settled.Log.Do(new Welcome(new("fay"), People.Ben, year)).OrThrow()
            .Do(new Depart(new MemberId("fay"), year), new Depart(People.Cyd, year)).OrThrow();

        var seen = Take("members-stay", log, year);
        Assert.Equal((LookOutcome.Partly, "belonged before 5; left 1; kept 0.8"), (seen.Outcome, string.Join("; ", seen.Figures)));
        Assert.Equal(LookOutcome.Seen, Take("members-stay", Settled.Log, year).Outcome);
        Assert.Equal(LookOutcome.NobodyLooked, Take("newcomers-arrive", Settled.Log, year).Outcome);
    }

    [Fact]
    public void Levels_ThatMoveBothWays_AreSeen()
    {
        var log = Settled.Log.Do(new OfferRaise(People.Eve, new Level("active"), People.Ada, Day), new AcceptRaise(People.Eve, Day)).OrThrow();

        Assert.Equal(LookOutcome.Partly, Take("levels-flow", log).Outcome);
        Assert.Equal(LookOutcome.Seen, Take("levels-flow", log.Do(new StepBack(new Level("active"), People.Ben, Day)).OrThrow()).Outcome);
    }

    [Fact]
    public void Leadership_ThatIsHandedOn_ShowsInEveryLookAtIt()
    {
        var log = HandedOn();

        var facilitation = Take("facilitation-moves", log, log.Community.Now.AddDays(10));
        Assert.Equal((LookOutcome.Seen, 10.0), (facilitation.Outcome, facilitation.Figures[1].Value));
        Assert.Equal(LookOutcome.Partly, Take("facilitation-moves", log, log.Community.Now.AddDays(200)).Outcome);
        Assert.Equal(LookOutcome.Seen, Take("leadership-moves", log).Outcome);
        Assert.Equal(LookOutcome.Seen, Take("leadership-shared", log).Outcome);
        var founder = Take("founders-share", log);
        Assert.Equal((LookOutcome.Seen, 0.5, 1.0), (founder.Outcome, founder.Figures[0].Value, founder.Figures[1].Value));
        Assert.Contains("ada, who coordinated at the founding, holds 50 % of all leadership", founder.Finding, StringComparison.Ordinal);
        Assert.Equal(LookOutcome.NotSeen, Take("objections-raised", log).Outcome);
    }

    [Fact]
    public void Coordination_ThatIsLaidDown_IsAGap()
    {
        var left = Settled.Log.Do(new Depart(People.Ada, Day)).OrThrow();

        Assert.Equal(LookOutcome.Partly, Take("coordination-held", left).Outcome); // somebody stands in
        Assert.Contains("nobody; ben stands in", Take("coordination-held", left).Finding, StringComparison.Ordinal);
        Assert.Equal(LookOutcome.NotSeen, Take("functions-filled", left).Outcome);
        Assert.Equal(LookOutcome.NobodyLooked, Take("leadership-shared", left).Outcome);
        Assert.Equal(LookOutcome.NobodyLooked, Take("founders-share", left).Outcome);
    }

    [Fact]
    public void Objections_AreSeen_WhateverBecomesOfThem()
    {
        var log = Settled.Log.Do(new ProposeAmendment(new() { Practice = ["talk", "walks"] }, People.Ben, Day)).OrThrow();
        log = log.Do(new ObjectToAmendment(log.Community.Charter.Amendments[0].Id, "why?", People.Cyd, Day)).OrThrow();

        var seen = Take("objections-raised", log);
        Assert.Equal((LookOutcome.Seen, "open to objection 1; objections 1"), (seen.Outcome, string.Join("; ", seen.Figures)));
        Assert.Equal("amendments proposed 1", Take("design-evolves", log).Figures[1].ToString());
    }

    [Fact]
    public void Record_WithALongSilence_IsSeenInPartWhileItGoesOn()
    {
        var later = Settled.Log.Do(new Welcome(new("fay"), People.Ben, Day.AddDays(200))).OrThrow();

        Assert.Equal(LookOutcome.Partly, Take("record-goes-on", later).Outcome);
        Assert.Equal("longest silence in days 200", Take("record-goes-on", later).Figures[0].ToString());
        Assert.Equal(LookOutcome.NotSeen, Take("record-goes-on", Settled.Log, Day.AddDays(200)).Outcome);
    }

    [Fact]
    public void Assessments_AreNoEvidenceOfWhoActs_ButOfReflection()
    {
        var asked = AssessmentDecider.Streams.Begin(Settled.Community.Id, "spring")
            .Do(Settled.Community, new OpenAssessment(Catalogues.FiveFailures, People.Eve, Day), new NoteFinding(new("no-core"), "a", "b", People.Eve, Day), new CloseAssessment("c", People.Eve, Day)).OrThrow();
        var input = new LookInput(Settled.Community, Chronicle.Of(Settled.Log.Events, asked.Events), Day);

        Assert.Equal(LookOutcome.Seen, LookRegistry.Standard.Take("reflection-repeated", input).Outcome);
        Assert.Equal(1, LookRegistry.Standard.Take("many-act", input).Figures[0].Value);
    }

    [Fact]
    public void Input_TakesTheWindowWithBothEnds_AndNothingAfterIt()
    {
        var log = Settled.Log.Do(new Welcome(new("fay"), People.Ben, Day.AddDays(10))).OrThrow().Do(new Welcome(new("gil"), People.Ben, Day.AddDays(11))).OrThrow();
        var input = new LookInput(log.Community, Chronicle.Of(log.Events), Day.AddDays(10), new() { Window = TimeSpan.FromDays(10) });

        Assert.Equal(log.Events.Count - 1, input.Recent.Count);
        Assert.Equal((Day, Day.AddDays(10)), (input.From, input.Until));
        Assert.Single(new LookInput(log.Community, Chronicle.Of(log.Events), Day.AddDays(10), new() { Window = TimeSpan.FromDays(9) }).Recent);
        Assert.Equal(DateTimeOffset.MinValue, new LookInput(log.Community, Chronicle.Of(log.Events), DateTimeOffset.MinValue).From);
        Assert.Equal(log.Events.Count, new LookInput(log.Community, Chronicle.Of(log.Events), DateTimeOffset.MaxValue).Chronicle.Entries.Count);
    }

    [Fact]
    public void Registry_TakesLooksOfOnesOwn_InThePlaceOfOthersToo()
    {
        var mine = new Look("core-of-several", "Is there tea?", input => LookResult.Nothing($"nobody asked {input.Community.Id}", "ask"));
        var registry = LookRegistry.Standard.With(mine, new("tea", "Is there tea?", _ => new(LookOutcome.Seen, "tea", "cake", 1, [])));

        Assert.Equal(LookRegistry.Standard.All.Count() + 1, registry.All.Count());
        Assert.Equal("nobody asked settled", registry.Take("core-of-several", Input(Settled.Log, Day)).Finding);
        Assert.Null(LookRegistry.Standard.Find("tea"));
        Assert.Equal((LookOutcome.NobodyLooked, "No look of the code tea is registered."), (Take("tea", Settled.Log).Outcome, Take("tea", Settled.Log).Finding));
        Assert.Throws<ArgumentException>(() => new LookRegistry([mine, mine]));
        Assert.Throws<ArgumentException>(() => new Look("No Code", "?", _ => LookResult.Nothing("a", "b")));
        Assert.Equal("core-of-several: Is there tea?", mine.ToString());
    }

    [Fact]
    public void Gather_TakesEveryLookOfACatalogue_InTheOrderOfItsItems()
    {
        var gathered = LookRegistry.Standard.Gather(Catalogues.FiveFailures, Input(Settled.Log, Day));

        Assert.Equal(Catalogues.FiveFailures.Items.SelectMany(i => i.Looks.Select(l => (i.Id, l.Look))), gathered.Select(g => (g.Item, g.Evidence.Look)));
    }

    [Fact]
    public void Looks_UnderAnotherCulture_SayTheSame()
    {
        var here = Texts();
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new("ar-SA");
            Assert.Equal(here, Texts(), StringComparer.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        static string Texts() => string.Concat(Catalogues.All.Select(c => ReflectionReport.Of(c, Input(HandedOn(), Day.AddDays(60))).ToMarkdown()));
    }

    [Fact]
    public void Policy_OutOfRange_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new LookPolicy { Window = TimeSpan.Zero });
        Assert.Throws<ArgumentOutOfRangeException>(() => new LookPolicy { CoreLeast = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new LookPolicy { LeadingShareMost = 1.1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new LookPolicy { FacilitationLongest = -TimeSpan.FromDays(1) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new LookPolicy { SilenceLongest = TimeSpan.Zero });
        Assert.Equal(LookOutcome.Partly, LookRegistry.Standard.Take("core-of-several", new(Settled.Community, Chronicle.Empty, Day, new() { CoreLeast = 5 })).Outcome);
    }

    private static CommunityLog HandedOn()
    {
        var log = Settled.Log.Do(new ProposeTransfer(LeadershipFunctions.Facilitation, People.Ada, People.Ben, People.Ada, Day)).OrThrow();
        log = log.Do(new AcceptTransfer(log.Community.Leadership.Transfers.Keys.Single(), People.Ben, Day)).OrThrow();
        while (log.Community.Leadership.Transfers.Any(t => t.Value.Status != TransferStatus.Completed))
        {
            log = log.DoDue(log.Community.Leadership.Transfers.Values.Single().Deadline);
        }

        return log;
    }

    private static LookInput Input(CommunityLog log, DateTimeOffset at) => new(log.Community, Chronicle.Of(log.Events), at);

    private static ItemEvidence Take(string look, CommunityLog log, DateTimeOffset? at = null) => LookRegistry.Standard.Take(look, Input(log, at ?? log.Community.Now));
}
