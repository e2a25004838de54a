using System.Text;
using CoP.Domain.Evidence.Acts;
using CoP.Domain.Evidence.Reading;

namespace CoP.Domain.Evidence.Tests.Reading;

public sealed class CsvTests
{
    [Fact]
    [Trait("Statement", "29")]
    public void Read_GoodTable_CountsActsPeopleAndTies()
    {
        var record = Records.Read(Records.Good);

        Assert.Equal(SourceKind.Csv, record.Kind);
        Assert.Equal(4, record.Acts.Total);
        Assert.Equal(["ada", "ben"], record.Acts.People.Select(person => person.Id), StringComparer.Ordinal);
        Assert.Equal([new Tie(0, 1, 2)], record.Acts.Months[1].Ties);
        Assert.Equal(2, record.Acts.Months[1].Integrative);
        Assert.Equal(0, record.Malformed);
        Assert.Empty(record.Notes);
    }

    [Fact]
    [Trait("Statement", "29")]
    public void Read_KindsNamedByTheCaller_AreThoseActs()
    {
        const string Log = Records.Header + "2024-01-01,ada,convened,ben,1\n2024-01-02,ben, liked ,ada,1\n2024-01-03,ben,merge,ada,1\n2024-01-04,ben,said,,1\n";
        var plain = Records.Read(Log);
        var named = Records.Read(Log, new() { Kinds = new Dictionary<string, ActKind?>(StringComparer.Ordinal) { ["convened"] = ActKind.Merge, ["liked"] = null, ["merge"] = ActKind.Other } });

        Assert.Equal((4, 1), (plain.Acts.Total, plain.Acts.Months[0].Integrative));
        Assert.Equal((3, 1, 0L), (named.Acts.Total, named.Acts.Months[0].Integrative, named.Malformed));
        Assert.Equal(2, named.Acts.Months[0].Ties.Sum(t => t.Acts));
    }

    [Theory]
    [InlineData("actor,timestamp,kind\nada,2024-01-01,commit\n")]
    [InlineData("Kind, ACTOR ,Timestamp\nmessage,ada,2024-01-01T00:00:00+02:00\n")]
    [InlineData("\"timestamp\",\"actor\",\"kind\"\n2024-01-01,ada,commit")]
    [InlineData("timestamp,actor,kind\r\n2024-01-01,ada,commit\r\n")]
    [InlineData("\n\ntimestamp,actor,kind,note\n\n2024-01-01,ada,commit,\"a, b\"\n\n")]
    [InlineData("\uFEFFtimestamp,actor,kind\n2024-01-01,ada,commit\n")]
    public void Read_OtherSpellingsOfATable_FindsTheAct(string text)
    {
        var record = Records.Read(text);

        Assert.Equal(("ada", 1L, 0L), (record.Acts.People[0].Id, record.Acts.Total, record.Malformed));
    }

    [Fact]
    public void Read_ByteOrderMark_IsNoted() => Assert.Contains("byte-order mark", Records.Read("\uFEFF" + Records.Good).Notes[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("\"a,b\"", "a,b")]
    [InlineData("\"say \"\"hi\"\"\"", "say \"hi\"")]
    [InlineData("\"\"\"\"", "\"")]
    [InlineData("two\"quotes\"inside", "two\"quotes\"inside")]
    [InlineData("\"two\nlines\"", "two\uFFFDlines")]
    [InlineData("李小龙", "李小龙")]
    [InlineData("محمد", "محمد")]
    [InlineData("👩‍🚀", "👩‍🚀")]
    public void Read_Names_AreUnquotedAndAnyScript(string field, string expected)
    {
        var record = Records.Read(Records.Header + $"2024-01-01,{field},commit,,1\n2024-01-01,{field},commit,,1\nx\n");

        Assert.Equal((expected, 2L), (Assert.Single(record.Acts.People).Id, record.Acts.Total));
        Assert.Equal(field.Contains('\n', StringComparison.Ordinal) ? 6 : 4, Assert.Single(record.Problems).Line);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Read_NameOfAMegabyte_IsOnePersonShortenedWithAChecksum(bool quoted)
    {
        var name = new string('ä', 500_000) + "x";
        var field = quoted ? $"\"{name}\"" : name;
        var other = field.Replace('x', 'y');

        var record = Records.Read(Records.Header + $"2024-01-01,{field},commit,,1\n2024-01-01,{field},commit,,1\n2024-01-01,{other},commit,,1\n");

        Assert.Equal([2L, 1L], record.Acts.People.Select(person => person.Acts).OrderDescending());
        Assert.All(record.Acts.People, person => Assert.InRange(person.Id.Length, 100, 120));
        Assert.Contains(record.Notes, note => note.StartsWith("2 of 2 names are longer", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("yesterday,ada,commit,,1", "timestamp")]
    [InlineData("2024-02-30,ada,commit,,1", "timestamp")]
    [InlineData(",ada,commit,,1", "timestamp")]
    [InlineData("2024-01-01, ,commit,,1", "actor")]
    [InlineData("2024-01-01,ada,,,1", "kind")]
    [InlineData("2024-01-01,ada,commit,,0", "weight")]
    [InlineData("2024-01-01,ada,commit,,-1", "weight")]
    [InlineData("2024-01-01,ada,commit,,1.5", "weight")]
    [InlineData("2024-01-01,ada,commit,,99999999999999999999", "weight")]
    [InlineData("2024-01-01,ada,commit", "has 3 fields where the header has 5")]
    [InlineData("2024-01-01,ada,commit,,1,2", "has 6 fields where the header has 5")]
    [InlineData("2024-01-01,\"ada\"x,commit,,1", "quoted field")]
    [InlineData("2024-01-01,\"ada,commit,,1", "quoted field")]
    public void Read_BrokenRowAmongGoodOnes_IsCountedAndDescribed(string row, string reason)
    {
        var record = Records.Read(Records.Header + "2024-01-01,ada,commit,,1\n" + row + "\n2024-01-02,ada,commit,,1\n");

        var problem = Assert.Single(record.Problems);
        Assert.Equal((1L, 3L, 2L), (record.Malformed, problem.Line, record.Acts.Total));
        Assert.Contains(reason, problem.Reason, StringComparison.Ordinal);
        Assert.Equal(row, problem.Excerpt);
    }

    [Fact]
    public void Read_ManyBrokenRows_CountsAllAndKeepsTheFirst()
    {
        var record = Records.Read(Records.Good + string.Concat(Enumerable.Repeat("x\n", 50)), new ReadingOptions { KeptProblems = 3 });

        Assert.Equal(50, record.Malformed);
        Assert.Equal([5L, 6L, 7L], record.Problems.Select(problem => problem.Line));
        Assert.Equal("line 5: has 1 field where the header has 5: x", record.Problems[0].ToString());
    }

    [Fact]
    public void Read_BytesThatAreNoUtf8_AreKeptApartFromGoodRows()
    {
        byte[] content = [.. Records.Utf8(Records.Header + "2024-01-01,a"), 0xFF, .. Records.Utf8("b,commit,,1\n2024-01-01,ada,commit,,1\n")];

        Assert.Equal(["ada", "a\uFFFDb"], Records.Read(content).Acts.People.Select(person => person.Id), StringComparer.Ordinal);
    }

    [Fact]
    public void Read_ControlSequencesInANameAndAProblem_AreMadeHarmless()
    {
        var record = Records.Read(Records.Header + "2024-01-01,\u001B[31mada,commit,,1\n\u001B]0;x\n");

        Assert.Equal("\uFFFD[31mada", record.Acts.People[0].Id);
        Assert.DoesNotContain('\u001B', record.Problems[0].Excerpt);
    }

    [Fact]
    public void Read_RowsLongerThanTheBuffer_AreWhole()
    {
        var text = new StringBuilder(Records.Header);
        for (var row = 0; row < 40; row++)
        {
            text.Append("2024-01-01,").Append('n', 20_000 + (row % 2)).Append(",commit,\"").Append('m', 9_000).Append("\",1\n");
        }

        var record = Records.Read(text.ToString());

        Assert.Equal((40L, 0L, 3), (record.Acts.Total, record.Malformed, record.Acts.People.Count));
    }

    [Fact]
    public void Read_BotsAmongActors_AreLeftOutAndCounted()
    {
        var record = Records.Read(Records.Good + "2024-01-03,dependabot[bot],commit,,4\n2024-01-03,ada,merge,dependabot[bot],1\n");

        Assert.Equal((4L, 5L, 2), (record.Bots, record.Acts.Total, record.Acts.People.Count));
    }

    [Fact]
    public void Read_ReplacedBotRule_DecidesAlone()
    {
        var record = Records.Read(Records.Good + "2024-01-03,dependabot[bot],commit,,4\n", new ReadingOptions { BotRule = new EverybodyCalled("ada") });

        Assert.Equal(["ben", "dependabot[bot]"], record.Acts.People.Select(person => person.Id), StringComparer.Ordinal);
        Assert.Equal(3, record.Bots);
    }

    [Fact]
    public void Read_Pseudonyms_AreDigestsOfTheActorsInLowerCase()
    {
        var ids = Records.Read(Records.Good.Replace("ada", "Ada", StringComparison.Ordinal), new ReadingOptions { Pseudonyms = true })
            .Acts.People.Select(person => person.Id);

        // printf cop-events-v1:ada | sha256sum
        Assert.Contains("9308b1d08e", ids, StringComparer.Ordinal);
    }

    [Fact]
    public void Read_Window_LeavesOutActsBeforeAndFromItsEnd()
    {
        var record = Records.Read(Records.Good, new ReadingOptions
        {
            Since = new DateTimeOffset(2024, 1, 2, 10, 0, 0, TimeSpan.Zero),
            Until = new DateTimeOffset(2024, 2, 1, 10, 0, 0, TimeSpan.Zero),
        });

        Assert.Equal(("ben", 1L, 3L), (Assert.Single(record.Acts.People).Id, record.Acts.Total, record.OutsideWindow));
    }

    [Fact]
    public void Read_HeaderWithoutOptionalColumns_HasWeightOneAndNoTies()
    {
        var acts = Records.Read("timestamp,actor,kind\n2024-01-01,ada,merge\n").Acts;

        Assert.Equal(1, acts.Total);
        Assert.Empty(acts.Months[0].Ties);
    }

    private sealed class EverybodyCalled(string bot) : IBotRule
    {
        public bool IsBot(string name, string address) => string.Equals(name, bot, StringComparison.Ordinal);
    }
}
