using CoP.Domain.Evidence.Acts;

namespace CoP.Domain.Evidence.Tests.Acts;

public sealed class ActTallyTests
{
    private static readonly DateTimeOffset March = new(2024, 3, 5, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void ToMonthlyActs_NoActs_IsEmpty()
    {
        var acts = new ActTally().ToMonthlyActs();

        Assert.Empty(acts.People);
        Assert.Empty(acts.Months);
        Assert.Equal(0, acts.FirstMonth);
        Assert.Null(acts.First);
        Assert.Null(acts.Last);
        Assert.Equal(0, acts.Total);
    }

    [Fact]
    public void ToMonthlyActs_GapBetweenActs_HasEmptyMonths()
    {
        var tally = new ActTally();
        tally.Add(March.AddMonths(3), tally.Intern("ben"), ActKind.Commit);
        tally.Add(March, tally.Intern("ada"), ActKind.Commit);

        var acts = tally.ToMonthlyActs();

        Assert.Equal((2024 * 12) + 2, acts.FirstMonth);
        Assert.Equal([1L, 0L, 0L, 1L], acts.Months.Select(month => month.Total));
        Assert.Equal(Enumerable.Range(acts.FirstMonth, 4), acts.Months.Select(month => month.Month));
        Assert.Equal((March, March.AddMonths(3)), (acts.First, acts.Last));
    }

    [Fact]
    public void ToMonthlyActs_PeopleOutOfOrder_AreSortedOrdinallyByIdAndReferredToByIndex()
    {
        var tally = new ActTally();
        tally.Add(March, tally.Intern("zoe"), ActKind.Merge, tally.Intern("Ada"), weight: 3);
        tally.Add(March, tally.Intern("ben"), ActKind.Commit);

        var acts = tally.ToMonthlyActs();

        Assert.Equal(["Ada", "ben", "zoe"], acts.People.Select(person => person.Id), StringComparer.Ordinal);
        Assert.Equal([new PersonActs(1, 1), new PersonActs(2, 3)], acts.Months[0].Actors);
        Assert.Equal([new Tie(2, 0, 3)], acts.Months[0].Ties);
        Assert.Equal(3, acts.Months[0].Integrative);
        Assert.Equal(4, acts.Total);
    }

    [Fact]
    public void ToMonthlyActs_OnlyATarget_IsAPersonWithoutActs()
    {
        var tally = new ActTally();
        tally.Add(March, tally.Intern("ada"), ActKind.Merge, tally.Intern("ben"));

        var ben = tally.ToMonthlyActs().People[1];

        Assert.Equal(new Person("ben", March, March, 0), ben);
    }

    [Fact]
    public void ToMonthlyActs_TargetIsActor_KeepsTheActWithoutATie()
    {
        var tally = new ActTally();
        tally.Add(March, tally.Intern("ada"), ActKind.Merge, tally.Intern("ada"));

        var month = Assert.Single(tally.ToMonthlyActs().Months);

        Assert.Equal(1, month.Total);
        Assert.Empty(month.Ties);
    }

    [Fact]
    public void ToMonthlyActs_IdentitiesMergedLate_AreOnePersonAndTheirTieIsGone()
    {
        var tally = new ActTally();
        tally.Add(March, tally.Intern("ada@old"), ActKind.Merge, tally.Intern("ada@new"));
        tally.Add(March.AddDays(1), tally.Intern("ada@new"), ActKind.Commit);

        var acts = tally.ToMonthlyActs(_ => "ada");

        Assert.Equal(new Person("ada", March, March.AddDays(1), 2), Assert.Single(acts.People));
        Assert.Empty(acts.Months[0].Ties);
    }

    [Fact]
    public void ToMonthlyActs_BotLeftOut_CountsItAndKeepsActsTowardsItWithoutTie()
    {
        var tally = new ActTally();
        tally.Add(March, tally.Intern("bot"), ActKind.Commit, weight: 5);
        tally.Add(March, tally.Intern("ada"), ActKind.CoAuthor, tally.Intern("bot"));

        var acts = tally.ToMonthlyActs(identity => identity == 0 ? null : "ada");

        Assert.Equal(5, acts.LeftOut);
        Assert.Equal(1, acts.Total);
        Assert.Empty(acts.Months[0].Ties);
        Assert.Equal("ada", Assert.Single(acts.People).Id);
    }

    [Theory]
    [InlineData((int)Standing.Always, false, 1)]
    [InlineData((int)Standing.UnlessOwn, false, 0)]
    [InlineData((int)Standing.OnlyTowardsAnother, false, 0)]
    [InlineData((int)Standing.Always, true, 1)]
    [InlineData((int)Standing.UnlessOwn, true, 1)]
    [InlineData((int)Standing.OnlyTowardsAnother, true, 0)]
    public void ToMonthlyActs_TargetIsNobodyElse_CountsByStanding(int standing, bool targetIsBot, long expected)
    {
        var tally = new ActTally();
        tally.Add(March.UtcTicks, tally.Intern("ada"), ActKind.Merge, tally.Intern("other"), 1, (Standing)standing);

        var acts = tally.ToMonthlyActs(identity => identity == 1 && targetIsBot ? null : "ada");

        Assert.Equal(expected, acts.Total);
        Assert.Equal(expected, acts.Months.Sum(month => month.Integrative));
        Assert.Equal(0, acts.LeftOut);
    }

    [Fact]
    public void Add_OffsetAcrossMonths_CountsInTheMonthOfUtc()
    {
        var tally = new ActTally();
        tally.Add(new DateTimeOffset(2024, 4, 1, 1, 0, 0, TimeSpan.FromHours(2)), tally.Intern("ada"), ActKind.Other);

        Assert.Equal((2024 * 12) + 2, tally.ToMonthlyActs().FirstMonth);
    }

    [Fact]
    public void Add_EndsOfTime_AreCounted()
    {
        var tally = new ActTally();
        tally.Add(DateTimeOffset.MinValue, tally.Intern("ada"), ActKind.Other);
        tally.Add(DateTimeOffset.MaxValue, tally.Intern("ada"), ActKind.Other);

        var acts = tally.ToMonthlyActs();

        Assert.Equal(9999 * 12, acts.Months.Count);
        Assert.Equal((DateTimeOffset.MinValue, DateTimeOffset.MaxValue), (acts.First, acts.Last));
    }

    [Theory]
    [InlineData(1, -1, 1)]
    [InlineData(0, 1, 1)]
    [InlineData(0, -2, 1)]
    [InlineData(-1, -1, 1)]
    [InlineData(0, -1, 0)]
    [InlineData(0, -1, ActTally.MaxWeight + 1)]
    public void Add_OutOfRange_Throws(int actor, int target, long weight)
    {
        var tally = new ActTally();
        tally.Intern("ada");

        Assert.Throws<ArgumentOutOfRangeException>(() => tally.Add(March, actor, ActKind.Commit, target, weight));
    }

    [Fact]
    public void Intern_ManyTexts_NumbersThemInOrderAndFindsThemAgain()
    {
        var tally = new ActTally();
        var texts = Enumerable.Range(0, 5_000).Select(n => $"person {n} {new string('x', n % 23)}").ToList();

        var first = texts.ConvertAll(tally.Intern);
        var again = texts.ConvertAll(tally.Intern);

        Assert.Equal(Enumerable.Range(0, 5_000), first);
        Assert.Equal(first, again);
        Assert.Equal(texts, Enumerable.Range(0, 5_000).Select(tally.Text), StringComparer.Ordinal);
    }
}
