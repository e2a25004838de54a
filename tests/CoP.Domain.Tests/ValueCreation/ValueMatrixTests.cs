using CoP.Domain.Streams;
using CoP.Domain.ValueCreation;
using static CoP.Domain.Tests.Learning.Circle;

namespace CoP.Domain.Tests.ValueCreation;

[Trait("Statement", "24")]
public sealed class ValueMatrixTests
{
    private static readonly StreamId A = StreamId.Of(Here.Id, "story", "a");
    private static readonly StreamId B = StreamId.Of(Here.Id, "story", "b");

    private static readonly IndicatorReading[] Readings =
    [
        new("questions asked twice", ValueFrameworks.Applied, 7, Day.AddMonths(3)),
        new("questions asked twice", ValueFrameworks.Applied, 12, Day),
        new("reuse", ValueFrameworks.Applied, 3, Day),
        new("answers", ValueFrameworks.Immediate, 40, Day),
    ];

    [Fact]
    public void Of_IndicatorsAndStories_MeetWhereAStoryNamesAMeasuredIndicator()
    {
        var matrix = Matrix();

        Assert.True(matrix[ValueFrameworks.Applied, "questions asked twice", A]);
        Assert.False(matrix[ValueFrameworks.Applied, "reuse", A]);
        Assert.False(matrix[ValueFrameworks.Applied, "trust", B]);
        Assert.False(matrix[ValueFrameworks.Immediate, "questions asked twice", A]);
    }

    [Fact]
    public void Blanks_InBothDirections_Show()
    {
        var applied = Matrix().Of(ValueFrameworks.Applied);

        Assert.Equal(["reuse"], applied.WithoutStory.Select(i => i.Name), StringComparer.Ordinal);
        Assert.Equal([B], applied.WithoutIndicator.Select(s => s.Story));
        Assert.Equal((false, true), (applied.Indicators.Single(i => i.Name == "trust").IsMeasured, applied.Indicators.Single(i => i.Name == "trust").IsTold));
        Assert.True(Matrix().Of(ValueFrameworks.Reframing).IsBlank);
        Assert.Equal(5, Matrix().Cycles.Count);
    }

    [Fact]
    public void Series_OfAnIndicator_IsOrderedAndHasAChange()
    {
        var rows = Matrix().Of(ValueFrameworks.Applied).Indicators;

        Assert.Equal([12, 7], rows[0].Series.Select(r => r.Value));
        Assert.Equal(-5, rows[0].Change);
        Assert.Null(rows[1].Change);
    }

    [Fact]
    public void Stories_ThatAreDraftsTakenBackOrOfAnotherFramework_AreLeftOut()
    {
        var told = Told("a", "x");
        var draft = Story("a", new WriteStory(Text(Eve), Eve, Day));
        var other = Story("a", new WriteStory(new("t", "cycles-2020", Eve, [new(ValueFrameworks.Applied, "so")]), Eve, Day), new TellStory(May, Eve, Day));

        Assert.Empty(Matrix(draft.Stream).Of(ValueFrameworks.Applied).Stories);
        Assert.Empty(Matrix(other.Stream).Of(ValueFrameworks.Applied).Stories);
        Assert.Empty(Matrix(told.Do(Here, new WithdrawStory(Eve, Day)).OrThrow().Stream).Of(ValueFrameworks.Applied).Stories);
        Assert.False(Assert.Single(Matrix(told.Stream).Of(ValueFrameworks.Applied).Stories).IsConfirmed);
        Assert.True(Assert.Single(Matrix(told.Do(Here, new ConfirmStory(Ben, Day)).OrThrow().Stream).Of(ValueFrameworks.Applied).Stories).IsConfirmed);
    }

    [Fact]
    public void Of_ReadingsOrStoriesThatDoNotFit_Throws()
    {
        static void Throws(IndicatorReading reading) =>
            Assert.Throws<ArgumentException>(() => ValueMatrix.Of(ValueFrameworks.FiveCycles2011, [reading], []));
        Throws(Readings[0] with { Value = double.NaN });
        Throws(Readings[0] with { Name = " " });
        Throws(Readings[0] with { Cycle = new("strategic") });
        Assert.Throws<ArgumentException>(() => Matrix(Told("a", "x").Stream, Told("a", "x").Stream));
        Assert.Throws<ArgumentException>(() => Matrix().Of(new CycleId("strategic")));
    }

    private static ValueMatrix Matrix() => Matrix(Told("b", "trust").Stream, Told("a", "questions asked twice").Stream);

    private static ValueMatrix Matrix(params StreamState<ValueStory>[] stories) => ValueMatrix.Of(ValueFrameworks.FiveCycles2011, Readings, stories);

    private static StreamLog<StoryCommand, StoryEvent, ValueStory> Told(string name, string indicator) => Story(
        name, new WriteStory(Text(Eve, new StoryEpisode(ValueFrameworks.Applied, "I asked first", null, [indicator])), Eve, Day), new TellStory(May, Eve, Day));
}
