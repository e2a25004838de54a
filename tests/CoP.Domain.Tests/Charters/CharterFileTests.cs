using System.Text;
using CoP.Domain.Charters;

namespace CoP.Domain.Tests.Charters;

public sealed class CharterFileTests
{
    private const string Good = """
        {
          "name": "Learning developers",
          "domain": { "topic": "learning development", "boundary": "no marking" },
          "purpose": "grow the practice together",
          "values": ["openness", "no rank"],
          "practice": ["writing retreats"],
          "spaces": [{ "name": "list", "access": "public", "mode": "in-person" }],
          "rhythm": { "every": 1, "unit": "months" },
          "amendments": { "windowDays": 30 },
          "logo": { "of": ["somebody else's program"] }
        }
        """;

    [Fact]
    public void Read_OfAGoodFile_MakesTheCharter()
    {
        var (charter, report) = CharterFile.Read(Good);

        Assert.True(report.IsValid, report.ToString());
        Assert.Equal(new Rhythm(1, RhythmUnit.Months), charter!.Rhythm);
        Assert.Equal(new Space("list", SpaceAccess.Public, SpaceMode.InPerson), Assert.Single(charter.Spaces));
        Assert.Equal(new AmendmentRule([new Level("core")], 30), charter.Amendments);
    }

    [Fact]
    public void Read_OfWhatWasWritten_IsTheSameCharter()
    {
        var (charter, _) = CharterFile.Read(CharterFile.Write(Sample.FullCharter()));

        Assert.Equal(Sample.FullCharter(), charter);
    }

    [Fact]
    public void Read_SkipsAByteOrderMark()
    {
        Assert.NotNull(CharterFile.Read("\uFEFF" + Good).Charter);
        Assert.NotNull(CharterFile.Read([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Good)]).Charter);
    }

    [Fact]
    public void Read_ListsWrongTypesWordsAndRulesTogether_WithLines()
    {
        const string bad = """
            {
              "name": 7,
              "domain": { "topic": "x",
                "concerns": ["a", { "b": 1 }] },
              "purpose": "",
              "values": ["openness", "OPENNESS"],
              "spaces": [{ "name": "list",
                           "access": "secret", "mode": "online" }, 3],
              "rhythm": { "every": 1.5, "unit": "days" }
            }
            """;

        var (charter, report) = CharterFile.Read(bad);

        Assert.Null(charter);
        Assert.Equal(
            [
                "2 name charter.wrong-type",
                "4 domain.concerns[1] charter.wrong-type",
                "8 spaces[1] charter.wrong-type",
                "9 rhythm.every charter.wrong-type",
                "5 purpose charter.blank",
                "6 values[1] charter.duplicate",
                "1 practice charter.missing",
                "8 spaces[0].access charter.unknown-word",
            ],
            report.Problems.Select(p => $"{p.Line} {p.Path} {p.Code}"), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("{\n\"name\": \n}", 3)]
    [InlineData("{ \"name\": \"a\" ", 1)]
    [InlineData("{ \"name\": \"a\",\n \"name\": \"b\" }", null)]
    [InlineData("\n\n\"half \uD800", 3)]
    public void Read_OfBrokenJson_IsAProblem(string json, int? line)
    {
        var (charter, report) = CharterFile.Read(json);

        Assert.Null(charter);
        var problem = Assert.Single(report.Problems);
        Assert.Equal("charter.broken-json", problem.Code);
        Assert.DoesNotContain("LineNumber", problem.Message, StringComparison.Ordinal);
        if (line is not null)
        {
            Assert.Equal(line, problem.Line);
        }
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"charter\"")]
    public void Read_OfNoObject_IsAProblem(string json)
    {
        var (charter, report) = CharterFile.Read(json);

        Assert.Null(charter);
        Assert.Equal("charter.wrong-type", Assert.Single(report.Problems).Code);
    }

    [Fact]
    public void Read_OfNoUtf8_IsAProblem() =>
        Assert.Equal("charter.broken-json", Assert.Single(CharterFile.Read([0xFF, 0xFE, 0x7B]).Report.Problems).Code);

    [Fact]
    public void Read_OfTooDeepJson_IsAProblem() =>
        Assert.Equal("charter.broken-json", Assert.Single(CharterFile.Read(new string('[', 200)).Report.Problems).Code);

    [Fact]
    public void Read_OfAThousandWrongTypes_Ends()
    {
        var (charter, report) = CharterFile.Read($$"""{ "values": [{{string.Join(',', Enumerable.Repeat("1", 1_000))}}] }""");

        Assert.Null(charter);
        Assert.Equal(100, report.Problems.Count);
    }

    [Fact]
    public void Read_OfMutilatedFiles_NeverThrows()
    {
        var good = Encoding.UTF8.GetBytes(Good);
        for (var i = 0; i < good.Length; i++)
        {
            foreach (var with in "{}[]\",:1nt\0é"u8.ToArray())
            {
                var bad = good.ToArray();
                bad[i] = with;
                var (charter, report) = CharterFile.Read(bad);
                Assert.Equal(charter is not null, report.IsValid);
            }

            Assert.False(CharterFile.Read(good.AsSpan(0, i)).Report.IsValid);
        }
    }
}
