using CoP.Domain.Evidence.Acts;
using CoP.Domain.Evidence.Reading;

namespace CoP.Domain.Evidence.Tests.Reading;

public sealed class JsonLinesTests
{
    [Fact]
    public void Read_GoodLines_EqualTheSameTable()
    {
        var (json, csv) = (Records.Read(Records.GoodJson), Records.Read(Records.Good));

        Assert.Equal(SourceKind.JsonLines, json.Kind);
        Assert.Equal(csv.Acts.People, json.Acts.People);
        Assert.Equal(csv.Acts.Months.SelectMany(month => month.Actors), json.Acts.Months.SelectMany(month => month.Actors));
        Assert.Equal([new Tie(0, 1, 2)], json.Acts.Months[1].Ties);
        Assert.Equal(0, json.Malformed);
    }

    [Theory]
    [InlineData("""{"timestamp":"2024-01-01","actor":"ada"}""", "kind")]
    [InlineData("""{"timestamp":"2024-01-01","actor":7,"kind":"commit"}""", "not text")]
    [InlineData("""{"timestamp":"2024-01-01","actor":"ada","kind":"commit","weight":"1"}""", "weight")]
    [InlineData("""{"timestamp":"2024-01-01","actor":"ada","kind":"commit","weight":1e3}""", "weight")]
    [InlineData("""{"timestamp":"2024-01-01","actor":"ada","kind":"commit"} {}""", "one JSON object")]
    [InlineData("""{"timestamp":"2024-01-01","actor":"ada","kind":"commit",""", "one JSON object")]
    [InlineData("""{"timestamp":"2024-01-01","actor":"\ud800","kind":"commit"}""", "one JSON object")]
    [InlineData("[1]", "one JSON object")]
    [InlineData("null", "one JSON object")]
    [InlineData("nonsense", "one JSON object")]
    [InlineData("{}", "timestamp")]
    public void Read_BrokenLineAmongGoodOnes_IsCountedAndDescribed(string line, string reason)
    {
        var record = Records.Read(Records.GoodJson + line + "\r\n\n" + Records.GoodJson);

        var problem = Assert.Single(record.Problems);
        Assert.Equal((1L, 4L, 8L), (record.Malformed, problem.Line, record.Acts.Total));
        Assert.Contains(reason, problem.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_EscapedTexts_AreUnescaped()
    {
        var line = """{"timestamp":"2024-01-01\u005410:00:00Z","\u0061ctor":"a\"d\u00e4","kind":"commit"}""";

        Assert.Equal("a\"dä", Records.Read(line).Acts.People[0].Id);
    }

    [Fact]
    public void Read_NameOfAMegabyte_IsRead() =>
        Assert.Equal(1, Records.Read($$"""{"timestamp":"2024-01-01","actor":"{{new string('x', 1_000_000)}}","kind":"commit"}""").Acts.Total);

    [Fact]
    public void Read_FirstLineBroken_IsBelievedByItsEnding()
    {
        var record = Records.Read(Records.Utf8("oops\n" + Records.GoodJson), name: "log.jsonl");

        Assert.Equal((SourceKind.JsonLines, 1L), (record.Kind, record.Malformed));
    }
}
