using System.Text;
using CoP.Domain.Reflection;

namespace CoP.Domain.Tests.Reflection;

public sealed class CatalogueFileTests
{
    private const string Good = """
        {
          "name": "our-list",
          "version": 2,
          "title": "What we ask ourselves",
          "source": "the spring meeting",
          "items": [
            {
              "code": "tea", "name": "Tea", "family": "Warmth",
              "questions": [{ "text": "Is there tea?" }, { "text": "Who makes it?", "source": "Wenger 1998", "trust": "secondary" }],
              "pitfalls": [{ "text": "cold tea" }],
              "looks": [{ "look": "record-goes-on", "reading": "open" }]
            },
            { "code": "noise", "name": "Noise", "isRisk": true, "questions": [{ "text": "Is it too loud?" }] }
          ],
          "colour": "green"
        }
        """;

    [Fact]
    public void Read_OfAGoodFile_MakesTheCatalogue_TextsInheritTheSource()
    {
        var (catalogue, report) = CatalogueFile.Read(Good);

        Assert.True(report.IsValid, report.ToString());
        var tea = catalogue!.Find(new("tea"))!;
        Assert.Equal([new("Is there tea?", "the spring meeting", TextTrust.ProjectAuthored), new("Who makes it?", "Wenger 1998", TextTrust.Secondary)], tea.Questions);
        Assert.Equal(EvidenceReading.Open, tea.ReadingOf("record-goes-on"));
        Assert.Equal(EvidenceReading.Open, tea.ReadingOf("unbound"));
        Assert.True(catalogue.Find(new("noise"))!.IsRisk);
        Assert.Equal(["Warmth"], catalogue.Families, StringComparer.Ordinal);
        Assert.Equal("What we ask ourselves (our-list v2, 2 items)", catalogue.ToString());
    }

    [Fact]
    public void Read_OfWhatWasWritten_IsTheSameCatalogue() =>
        Assert.All(Catalogues.All.Append(CatalogueFile.Read(Good).Catalogue!), c => Assert.Equal(c, CatalogueFile.Read(CatalogueFile.Write(c)).Catalogue));

    [Fact]
    public void Read_OfABadFile_ListsEveryProblemWithPathAndLine()
    {
        const string bad = """
            {
              "name": "Our List",
              "version": 0,
              "trust": "hearsay",
              "items": [
                { "code": "tea", "name": " ",
                  "questions": [{ "text": "", "trust": "gospel" }, null] },
                { "code": "tea", "name": 7, "questions": [],
                  "looks": [{ "look": "Now", "reading": "maybe" }, { "look": "b", "reading": "for" }, { "look": "b", "reading": "for" }, null, {}] },
                null
              ]
            }
            """;

        var (catalogue, report) = CatalogueFile.Read(bad);

        Assert.Null(catalogue);
        Assert.Equal(
            [
                "8 items[1].name catalogue.wrong-type",
                "2 name catalogue.not-a-code",
                "3 version catalogue.out-of-range",
                "1 title catalogue.missing",
                "1 source catalogue.missing",
                "4 trust catalogue.unknown-word",
                "6 items[0].name catalogue.blank",
                "7 items[0].questions[0].text catalogue.blank",
                "7 items[0].questions[0].trust catalogue.unknown-word",
                "7 items[0].questions[1] catalogue.missing",
                "8 items[1].questions catalogue.missing",
                "9 items[1].looks[0].look catalogue.not-a-code",
                "9 items[1].looks[0].reading catalogue.unknown-word",
                "9 items[1].looks[3] catalogue.missing",
                "9 items[1].looks[4].look catalogue.missing",
                "9 items[1].looks[4].reading catalogue.missing",
                "9 items[1].looks[2].look catalogue.duplicate",
                "10 items[2] catalogue.missing",
                "8 items[1].code catalogue.duplicate",
            ],
            report.Problems.Select(p => $"{p.Line} {p.Path} {p.Code}"), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("", "catalogue.broken-json")]
    [InlineData("{ \"name\": \"a\", \"name\": \"b\" }", "catalogue.broken-json")]
    [InlineData("half \uD800", "catalogue.broken-json")]
    [InlineData("[]", "catalogue.wrong-type")]
    [InlineData("null", "catalogue.wrong-type")]
    public void Read_OfNoDocument_IsOneProblem(string json, string code) => Assert.Equal(code, Assert.Single(CatalogueFile.Read(json).Report.Problems).Code);

    [Fact]
    public void Read_OfTooManyItems_SaysHowMany() => Assert.Contains(
        CatalogueFile.Read($$"""{ "name": "a", "version": 1, "title": "A", "source": "b", "items": [{{string.Join(',', Enumerable.Repeat("{}", 201))}}] }""").Report.Problems,
        p => p is { Path: "items", Code: "catalogue.too-many", AttemptedValue: "201" });

    [Fact]
    public void Read_OfMutilatedFiles_NeverThrows()
    {
        var good = Encoding.UTF8.GetBytes(Good);
        for (var i = 0; i < good.Length; i += 3)
        {
            foreach (var with in "{}[]\",:1n"u8.ToArray())
            {
                var bad = good.ToArray();
                bad[i] = with;
                var (catalogue, report) = CatalogueFile.Read(Encoding.UTF8.GetString(bad));

                Assert.Equal(catalogue is not null, report.IsValid);
            }
        }
    }

    [Fact]
    public void Catalogue_OfPartsThatMakeNone_ThrowsWithTheReport()
    {
        var thrown = Assert.Throws<InvalidCatalogueException>(() => new Catalogue("x", 1, "X", "y", [new(default, "a", null, [])]));

        Assert.Equal(["items[0].code", "items[0].questions"], thrown.Report.Problems.Select(p => p.Path), StringComparer.Ordinal);
    }
}
