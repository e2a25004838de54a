using CoP.Domain.Deciding;
using CoP.Domain.ValueCreation;
using static CoP.Domain.Tests.Learning.Circle;

namespace CoP.Domain.Tests.ValueCreation;

[Trait("Statement", "24")]
public sealed class StoryTests
{
    private static readonly WriteStory Writes = new(Text(Eve), Eve, Day);

    [Fact]
    public void Story_ToldByThePerson_IsConfirmedByAnother()
    {
        var told = Story("a", Writes, new TellStory(May, Eve, Day));
        Refused("story.may-not", told, new ConfirmStory(Eve, Day));

        Assert.Equal(ValueStoryStatus.Confirmed, told.Do(Here, new ConfirmStory(Ben, Day)).OrThrow().State.Status);
    }

    [Fact]
    public void Story_ToldByAListener_IsConfirmedByThePersonOnly()
    {
        var told = Story("a", Writes with { By = Ada }, new TellStory(May, Ada, Day));
        Refused("story.may-not", told, new ConfirmStory(Ben, Day));
        Refused("story.may-not", told, new ConfirmStory(Ada, Day));

        Assert.Equal(Eve, told.Do(Here, new ConfirmStory(Eve, Day)).OrThrow().State.ConfirmedBy);
    }

    [Fact]
    public void Story_WrittenByAListenerAndToldByThePerson_IsConfirmedByAnybodyElse() =>
        Assert.True(Story("a", Writes with { By = Ada }, new TellStory(May, Eve, Day)).CanDo(Here, new ConfirmStory(Ada, Day)));

    [Fact]
    public void ReviseStory_ByWriterOrPerson_ChangesTheDraftOnly()
    {
        var draft = Story("a", Writes with { By = Ada });
        var revision = Text(Eve, new StoryEpisode(ValueFrameworks.Realized, "and it held"));

        Assert.Equal(revision, draft.Do(Here, new ReviseStory(revision, Eve, Day)).OrThrow().State.Text);
        Refused("story.may-not", draft, new ReviseStory(revision, Ben, Day));
        Refused("story.unchanged", draft, new ReviseStory(Text(Eve), Ada, Day));
        Refused("story.other-person", draft, new ReviseStory(Text(Ben), Ada, Day));
        Refused("story.not-now", draft.Do(Here, new TellStory(May, Ada, Day)).OrThrow(), new ReviseStory(revision, Ada, Day));
    }

    [Fact]
    public void WithdrawStory_EvenWhenConfirmed_IsThePersonsRight()
    {
        var confirmed = Story("a", Writes with { By = Ada }, new TellStory(May, Ada, Day), new ConfirmStory(Eve, Day));
        Refused("story.may-not", confirmed, new WithdrawStory(Ben, Day));

        var withdrawn = confirmed.Do(Here, new WithdrawStory(Eve, Day)).OrThrow();

        Assert.False(withdrawn.State.IsTold);
        Refused("story.not-now", withdrawn, new WithdrawStory(Eve, Day));
    }

    [Fact]
    public void Commands_ThatDoNotFit_AreRefused()
    {
        Refused("story.not-now", Story("a"), new TellStory(May, Eve, Day));
        Refused("story.not-now", Story("a", Writes), Writes);
        Refused("story.not-now", Story("a", Writes), new ConfirmStory(Ben, Day));
        Refused("story.may-not", Story("a"), Writes with { By = Sponsor });
        Refused("story.elsewhere", Story("a", Writes), new TellStory(Abroad, Eve, Day));
        Refused("story.elsewhere", Story("a", Writes), new TellStory(new("settled/story/a"), Eve, Day));
        Refused("story.elsewhere", Story("a"), Writes with { Story = Text(Eve, new StoryEpisode(ValueFrameworks.Applied, "so", new("elsewhere/value/b"))) });
        Refused("story.unfit", Story("a"), Writes with { Story = Text(Eve) with { Title = " " } });
    }

    [Fact]
    public void Commands_OfAProgrammersMistake_Throw()
    {
        Assert.Throws<ArgumentException>(() => Story("a", new WriteStory(null!, Eve, Day)));
        Assert.Throws<ArgumentException>(() => Story("a", Writes, new TellStory(default, Eve, Day)));
    }

    [Fact]
    public void Evolve_OfAnEventThatCannotFollow_Throws()
    {
        Assert.Throws<CorruptHistoryException>(() => StoryDecider.Evolve(ValueStory.Empty, new StoryConfirmed { By = Ben }, null));
        Assert.Throws<CorruptHistoryException>(() => StoryDecider.Evolve(Story("a", Writes).State, new StoryWritten(Text(Eve)) { By = Eve }, null));
        Assert.Throws<CorruptHistoryException>(() => StoryDecider.Evolve(ValueStory.Empty, new StoryWithdrawn(), null));
    }

    [Fact]
    public void Validate_OfADraftWithManyFaults_NamesEachWithItsPath()
    {
        var report = StoryText.Validate(new()
        {
            Framework = "cycles-1999",
            Person = " ",
            Episodes =
            [
                null,
                new() { Cycle = "Applied", Text = " ", Claim = "settled/session/may" },
                new() { Text = "so", Claim = "settled/value/a", Indicators = ["answers", "answers", ""] },
                new() { Cycle = "applied", Text = "so", Claim = "settled/value/a" },
            ],
        });

        Assert.Equal(
            [
                "episodes[0] story.missing", "episodes[1].claim story.not-a-claim", "episodes[1].cycle story.unknown-cycle", "episodes[1].text story.blank",
                "episodes[2].cycle story.missing", "episodes[2].indicators[1] story.duplicate", "episodes[2].indicators[2] story.blank", "episodes[3].claim story.duplicate",
                "framework story.unknown-framework", "person story.not-a-person", "title story.missing",
            ],
            report.Problems.Select(p => $"{p.Path} {p.Code}").Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Fact]
    public void Validate_OfCyclesAndCounts_KnowsTheFramework()
    {
        static string? Code(StoryDraft draft) => StoryText.Validate(draft).Problems is [var only] ? only.Code : null;

        Assert.Equal("story.unknown-cycle", Code(new() { Title = "t", Person = "eve", Episodes = [new() { Cycle = "strategic", Text = "so" }] }));
        Assert.Equal("story.missing", Code(new() { Title = "t", Person = "eve" }));
        Assert.Equal("story.too-many", Code(new() { Title = "t", Person = "eve", Episodes = [.. Enumerable.Repeat<EpisodeDraft?>(null, 101)] }));
        Assert.Equal("story.too-many", Code(new() { Title = "t", Person = "eve", Episodes = [new() { Cycle = "applied", Text = "so", Indicators = [.. Enumerable.Repeat<string?>(null, 101)] }] }));
        Assert.True(StoryText.Validate(new() { Title = "t", Person = "eve", Framework = "cycles-2020", Episodes = [new() { Cycle = "strategic", Text = "so" }] }).IsValid);
    }

    [Fact]
    public void TryCreate_OfItsOwnDraft_MakesAnEqualStory()
    {
        var story = Text(Eve, new StoryEpisode(ValueFrameworks.Immediate, "an answer", null, ["answers"]), new StoryEpisode(ValueFrameworks.Applied, "I tried", Value("a")));

        Assert.True(StoryText.TryCreate(story.ToDraft(), out var again).IsValid);
        Assert.Equal(story, again);
        Assert.Equal([ValueFrameworks.Immediate, ValueFrameworks.Applied], story.Cycles);
        Assert.False(StoryText.TryCreate(new(), out var none).IsValid);
        Assert.Null(none);
    }
}
