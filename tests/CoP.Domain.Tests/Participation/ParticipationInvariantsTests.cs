using CoP.Domain.Collections;
using CoP.Domain.Participation;

namespace CoP.Domain.Tests.Participation;

public sealed class ParticipationInvariantsTests
{
    private static readonly MemberId Ada = new("ada");
    private static readonly MemberId Ben = new("ben");
    private static readonly DateTimeOffset Day = new(2026, 1, 12, 12, 0, 0, TimeSpan.Zero);
    private static readonly LevelScheme Scheme = LevelScheme.Cultivating2002;
    private static readonly Membership Member = new(Standing.Member, Day, Scheme.Top, Day, new Warrant.Founding());

    private static readonly ParticipationState Sound = new(
        PersistentMap<MemberId, Membership>.Empty.Set(Ada, Member).Set(Ben, Member),
        Scheme.Top,
        PersistentMap<MemberId, DateTimeOffset>.Empty.Set(Ada, Day).Set(Ben, Day),
        [new(Scheme.Top, 2)],
        2,
        IsFounded: true);

    [Fact]
    public void Violations_OfASoundState_AreNone() => Assert.Empty(ParticipationInvariants.Violations(Sound, Scheme));

    [Theory]
    [InlineData("ben is on record as an outsider", Standing.Outsider)]
    [InlineData("ben had a level before being invited", Standing.Invited)]
    public void Violations_OfAStandingThatCannotBe_AreNamed(string problem, Standing standing) =>
        Names(problem, With(Member with { Standing = standing, LevelSince = Day.AddDays(-1) }));

    [Fact]
    public void Violations_OfALevelThatIsNone_AreNamed() =>
        Names("ben is at the level inner, which the scheme does not know", With(Member with { Level = new("inner") }));

    [Theory]
    [InlineData(null)]
    [InlineData("ben")]
    [InlineData("zoe")]
    public void Violations_OfLegitimacyThatNobodyElseConferred_AreNamed(string? by) => Names(
        "the legitimacy of ben was not conferred by another who was a member: ",
        With(Member with { Legitimacy = by is null ? new Warrant.Self() : new Warrant.Conferred(new(by)) }));

    [Theory]
    [InlineData(Standing.Member, "core", "core")]
    [InlineData(Standing.OnLeave, "active", "core")]
    public void Violations_OfAnOfferThatLeadsNowhere_AreNamed(Standing standing, string at, string of) => Names(
        $"ben is {standing} at {at} and has an offer of {of}",
        With(Member with { Standing = standing, Level = new(at), Offer = new(new(of), Ada) }));

    [Fact]
    public void Violations_OfAnOfferThatLeadsOn_AreNone() => Assert.DoesNotContain(
        ParticipationInvariants.Violations(With(Member with { Level = new("active"), Offer = new(Scheme.Top, Ada) }), Scheme),
        v => v.Contains("offer", StringComparison.Ordinal));

    [Fact]
    public void Violations_OfWrongCountsAndIndexes_AreNamed()
    {
        Names("the counts of levels differ from the memberships", Sound with { Counts = [new(Scheme.Top, 1)] });
        Names("1 people are counted as belonging, which they are not", Sound with { BelongingCount = 1 });
        Names("the index of the core differs from the memberships", Sound with { Core = Sound.Core.Remove(Ben) });
        Names("the seniority at the level core differs from the memberships", Sound with { Ranks = Sound.Ranks.Arrived(Ada, Scheme.Top, Day.AddDays(1)) });
    }

    private static ParticipationState With(Membership ben) => Sound with { People = Sound.People.Set(Ben, ben) };

    private static void Names(string problem, ParticipationState state) =>
        Assert.Contains(ParticipationInvariants.Violations(state, Scheme), v => v.StartsWith(problem, StringComparison.Ordinal));
}
