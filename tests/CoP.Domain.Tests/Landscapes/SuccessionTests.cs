using CoP.Domain.Communities;
using CoP.Domain.Landscapes;
using CoP.Domain.Leadership;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;
using static CoP.Domain.Tests.Landscapes.Land;

namespace CoP.Domain.Tests.Landscapes;

/// <summary>Splits and mergers that conserve people.</summary>
[Trait("Statement", "12")]
public sealed class SuccessionTests
{
    private static readonly CommunityId Hill = new("hill");
    private static readonly CommunityId Lake = new("lake");
    private static readonly CommunityId Whole = new("whole");
    private static readonly DateTimeOffset Then = Day.AddDays(30);

    private static readonly SuccessionPlan Split = new(
        Ending.Split,
        [new(North, Ada)],
        [New(Hill, Ada), New(Lake, Ben) with { Handovers = [new(LeadershipFunctions.Coordination, Ada)] }],
        [new(Ada, [Hill, Lake]), new(Ben, [Lake]), new(Cyd, [Hill])],
        Then);

    private static readonly SuccessionPlan Merger = new(
        Ending.Merged,
        [new(North, Ada), new(South, Dũng)],
        [New(Whole, Ben)],
        [new(Ada, [Whole]), new(Ben, [Whole]), new(Cyd, [Whole]), new(Dũng), new(Eve, [Whole])],
        Then);

    [Fact]
    public void Split_IsCarriedOutByTheConstitutions()
    {
        Assert.True(Succession.Of(Split, View, out var succession).IsValid);
        var view = Carry(succession!, View);

        Assert.Equal([Hill, Hill, Lake, Lake, North], succession!.Commands.Select(c => c.Community));
        Assert.IsType<EndLifeCycle>(succession.Commands[^1].Command);
        Assert.Equal(CommunityStatus.Ended, view.Find(North)!.Status);
        Assert.Equal([Hill, Lake], view.MembershipsOf(Ada));
        Assert.Equal([Hill], view.MembershipsOf(Cyd));
        Assert.Equal(new Level("peripheral"), view.Find(Hill)!.Participation.Find(Cyd)!.Value.Level);
        Assert.Equal(new Level("core"), view.Find(Lake)!.Participation.Find(Ben)!.Value.Level);
        Assert.Equal(Ada, Assert.Single(view.Find(Lake)!.Leadership.Transfers).Value.To);
        Assert.True(Conservation.Verify(Split, View, view).IsValid);
        Assert.Equal(view, succession.After);
    }

    [Fact]
    public void Merger_OfTwoIntoANewOne_ListsWhatEnds()
    {
        Assert.True(Succession.Of(Merger, View, out var succession).IsValid);
        var view = Carry(succession!, View);

        Assert.Equal([Ada, Ben, Cyd, Eve], view.Find(Whole)!.Participation.People.Keys.Order());
        Assert.Empty(view.MembershipsOf(Dũng));
        Assert.Contains(succession!.Losses, l => l is { Kind: LossKind.Holding } && l.From == South && l.Member == Dũng);
        Assert.DoesNotContain(succession.Losses, l => l.Kind == LossKind.Level);
    }

    [Fact]
    public void Merger_IntoACommunityThatIsThere_WelcomesAndOffersLevels()
    {
        var north = NorthLog.Do(new OfferRaise(Cyd, new("active"), Ada, Day), new AcceptRaise(Cyd, Day), new TakeLeave(Ben, Day)).OrThrow();
        var view = View.With(north.Community);
        var plan = new SuccessionPlan(Ending.Merged, [new(North, Ada)], [new(West, Eve)], [new(Ada, [West]), new(Ben, [West]), new(Cyd, [West])], Then);

        Assert.True(Succession.Of(plan, view, out var succession).IsValid);
        var west = Carry(succession!, view).Find(West)!.Participation;

        Assert.Equal(Standing.Invited, west.StandingOf(Ben));
        Assert.Equal(new Level("active"), west.Find(Cyd)!.Value.Offer!.Level);
        Assert.Equal(new Level("core"), west.Find(Ada)!.Value.Offer!.Level);
        Assert.Equal([Ben], succession!.Losses.Where(l => l.Kind == LossKind.Level).Select(l => l.Member!.Value));
        Assert.Contains(succession.Losses, l => l.Kind == LossKind.Holding);
    }

    [Fact]
    public void Merger_WithAnInvitationAVacancyAndATransferOpen_NamesThem()
    {
        var north = NorthLog.Do(
            new Invite(new("zoë"), Ada, Day),
            new Relinquish(LeadershipFunctions.Coordination, LeadershipShares.Of(4_000), Ada, Day),
            new ProposeTransfer(LeadershipFunctions.Coordination, Ada, Ben, Ada, Day) { Shares = LeadershipShares.Of(1_000) }).OrThrow();
        var view = View.With(north.Community);

        Assert.True(Succession.Of(Split, view, out var succession).IsValid);
        Assert.Equal(
            [LossKind.Holding, LossKind.Vacancy, LossKind.Holding, LossKind.Vacancy, LossKind.Holding, LossKind.Vacancy, LossKind.Invitation, LossKind.Transfer],
            succession!.Losses.Select(l => l.Kind));
        Assert.Contains(succession.Losses, l => l is { Kind: LossKind.Vacancy, Member: null, What: "coordination, Power: 4000" });
    }

    [Fact]
    public void Plan_WithProblems_ListsThemAll()
    {
        var report = Succession.Of(
            Split with
            {
                Predecessors = [new(North, Cyd)],
                Successors = [New(Hill, Ada), new(Lake, Ben) { Founders = [Ben, Dũng], Handovers = [new(new("gardening"), Cyd)] }],
                Destinations = [new(Ada, [Hill, Hill]), new(Ada, [new("moon")]), new(Dũng, [Lake])],
                At = Day.AddDays(-1),
            },
            View,
            out var succession);

        Assert.Null(succession);
        Assert.Equal(
            [
                "succession.duplicate", "succession.duplicate", "succession.may-not-steer", "succession.missing", "succession.missing", "succession.missing", "succession.no-founder",
                "succession.no-successor", "succession.not-going", "succession.stranger", "succession.too-early",
            ],
            report.Problems.Select(p => p.Code).Where(c => c is not "succession.unknown-function").Order(StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    [Fact]
    public void Plans_OfTheWrongShape_AreRefused()
    {
        Assert.Contains("succession.kind", Codes(Split with { Ending = Ending.Faded }), StringComparer.Ordinal);
        Assert.Contains("succession.count", Codes(Split with { Successors = [New(Hill, Ada)] }), StringComparer.Ordinal);
        Assert.Contains("succession.count", Codes(Split with { Predecessors = [] }), StringComparer.Ordinal);
        Assert.Contains("succession.count", Codes(Merger with { Successors = [New(Whole, Ben), New(Hill, Ada)] }), StringComparer.Ordinal);
        Assert.Contains("succession.duplicate", Codes(Merger with { Successors = [new(South, Dũng)] }), StringComparer.Ordinal);
        Assert.Contains("succession.unseen", Codes(Merger with { Predecessors = [new(new("moon"), Ada)] }), StringComparer.Ordinal);
        Assert.Contains("succession.there-already", Codes(Split with { Successors = [New(West, Eve), New(Lake, Ben)] }), StringComparer.Ordinal);
        Assert.Contains("succession.not-present", Codes(Split with { Successors = [new(West, Ada), New(Lake, Ben)] }), StringComparer.Ordinal);
        Assert.Contains("succession.nobody-comes", Codes(Split with { Destinations = [new(Ada, [Hill]), new(Ben, [Hill]), new(Cyd)] }), StringComparer.Ordinal);
        Assert.Contains("succession.nobody-goes-on", Codes(Merger with { Destinations = [new(Ada), new(Ben), new(Cyd), new(Dũng, [Whole]), new(Eve)] }), StringComparer.Ordinal);
        var ended = View.With(SouthLog.Do(new EndLifeCycle(Ending.Faded, [], Dũng, Day)).OrThrow().Community);
        Assert.Contains(Succession.Of(Merger, ended, out _).Problems, p => p.Code == "succession.ended");
    }

    [Fact]
    public void Plan_ThatAConstitutionRefuses_SaysWhichAndWhy()
    {
        var closed = Split with { Successors = [New(Hill, Ada) with { Rules = new() { Functions = [LeadershipFunctions.Coordination], Transfer = new() { ReceiverLevels = [new("active")] } } }, New(Lake, Ben)] };
        var problem = Assert.Single(Succession.Of(closed, View, out _).Problems);

        Assert.Equal("succession.refused", problem.Code);
        Assert.Equal("commands[0]", problem.Path);
        Assert.StartsWith("transfer.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_AfterSomethingElse_NamesWhoIsLostAndWhoIsInvented()
    {
        Succession.Of(Merger, View, out var succession);
        var view = succession!.Commands.SkipLast(1).Aggregate(View, Carry);
        var other = view.Find(Whole)!.Do(new Depart(Cyd, Then), new Welcome(new("zoë"), Ben, Then)).OrThrow();

        Assert.Equal(
            ["conservation.goes-on", "conservation.lost", "conservation.invented"],
            Conservation.Verify(Merger, View, view.With(other)).Problems.Select(p => p.Code),
            StringComparer.Ordinal);
        Assert.Contains(Conservation.Verify(Merger with { Destinations = [] }, View, View).Problems, p => p is { Code: "conservation.lost", AttemptedValue: "dũng" });
    }

    private static Successor New(CommunityId id, MemberId by) => new(id, by) { Charter = CharterOf(id.Value), Rules = new() { Functions = [LeadershipFunctions.Coordination] } };

    private static IEnumerable<string> Codes(SuccessionPlan plan) => Succession.Of(plan, View, out _).Problems.Select(p => p.Code);

    private static LandscapeView Carry(Succession succession, LandscapeView view) => succession.Commands.Aggregate(view, Carry);

    private static LandscapeView Carry(LandscapeView view, AddressedCommand next) =>
        view.With((view.Find(next.Community) ?? Community.Unfounded).Do(next.Command).OrThrow());
}
