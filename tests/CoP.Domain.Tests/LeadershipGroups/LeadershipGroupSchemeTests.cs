using CoP.Domain.Leadership;
using CoP.Domain.LeadershipGroups;
using CoP.Domain.LifeCycles;

namespace CoP.Domain.Tests.LeadershipGroups;

[Trait("Statement", "16")]
public sealed class LeadershipGroupSchemeTests
{
    [Fact]
    public void Chapter2013_OfSevenGroups_StewardsSevenAspectsOnTwoHorizons()
    {
        var groups = GroupSchemes.Chapter2013.Groups;

        Assert.Equal(
            ["agenda-activists", "community-keepers", "critical-friends", "social-reporters", "external-messengers", "value-detectives", "organizational-brokers"],
            groups.Select(g => g.Id.Value), StringComparer.Ordinal);
        Assert.Equal(7, groups.Select(g => g.Aspect).Distinct().Count());
        Assert.All(groups, g => Assert.Contains(g.Aspect, LeadershipFunctions.All));
        Assert.All(groups, g => Assert.True(!g.During.IsEmpty && !g.Between.IsEmpty && !g.Outputs.IsEmpty, g.Name));
    }

    [Fact]
    public void Texts_OfUncheckedThings_AreNotCalledRead()
    {
        var messengers = GroupSchemes.Chapter2013.Find(new("external-messengers"))!;

        Assert.All(messengers.During.Concat(messengers.Between).Concat(messengers.Outputs), n => Assert.Equal(SourceTrust.Unchecked, n.Trust));
        Assert.Equal(SourceTrust.Secondary, messengers.Purpose.Trust);
        Assert.Equal(SourceTrust.Secondary, GroupSchemes.Chapter2013.Find(new("organizational-brokers"))!.Trust);
    }

    [Fact]
    public void Variants_OfPractice_HaveFiveAndFourGroups()
    {
        Assert.Equal(5, GroupSchemes.RoleSheet2010.Groups.Count);
        Assert.Equal("Institutional brokers", GroupSchemes.RoleSheet2010.Groups[^1].Name);
        Assert.Equal(4, GroupSchemes.Assembly2017.Groups.Count);
        Assert.Equal(new LeadershipFunction("platform-keeping"), GroupSchemes.Assembly2017.Find(new("community-keepers"))!.Aspect);
        Assert.Equal(2, GroupSchemes.Assembly2017.Groups.Count(g => g.Trust == SourceTrust.Unchecked));
        Assert.Same(GroupSchemes.RoleSheet2010, GroupSchemes.Find("role-sheet-2010"));
        Assert.Null(GroupSchemes.Find("of my own"));
    }

    [Fact]
    public void File_OfEverySchemeWritten_ReadsBackEqual() => Assert.All(GroupSchemes.All, scheme =>
    {
        var (read, report) = GroupSchemeFile.Read(GroupSchemeFile.Write(scheme));

        Assert.True(report.IsValid, report.ToString());
        Assert.Equal(scheme, read);
    });

    [Fact]
    public void File_WithManyFaults_NamesThemAllWithPathAndLine()
    {
        const string text = """
            {
              "name": "Not A Code",
              "groups": [
                { "id": "keepers", "name": "Keepers", "aspect": "keeping", "purpose": { "text": "weave" } },
                { "id": "keepers", "name": "KEEPERS", "aspect": "keeping", "purpose": { "text": " ", "trust": "somebody-said" } },
                { "id": "two", "name": "Two", "aspect": ["agenda", "reporting"], "questions": [null], "outputs": 7 },
                null
              ]
            }
            """;

        var (scheme, report) = GroupSchemeFile.Read(text);

        Assert.Null(scheme);
        Assert.Equal(
            [
                "groups[1].aspect group-scheme.duplicate 5",
                "groups[1].id group-scheme.duplicate 5",
                "groups[1].name group-scheme.duplicate 5",
                "groups[1].purpose.text group-scheme.blank 5",
                "groups[1].purpose.trust group-scheme.unknown-word 5",
                "groups[2].aspect group-scheme.wrong-type 6",
                "groups[2].outputs group-scheme.wrong-type 6",
                "groups[2].purpose group-scheme.missing 6",
                "groups[2].questions[0] group-scheme.missing 6",
                "groups[3] group-scheme.missing 7",
                "name group-scheme.not-a-code 2",
                "source group-scheme.missing 1",
            ],
            report.Problems.Select(p => FormattableString.Invariant($"{p.Path} {p.Code} {p.Line}")).Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("{", "group-scheme.broken-json")]
    [InlineData("[]", "group-scheme.wrong-type")]
    [InlineData("null", "group-scheme.wrong-type")]
    [InlineData("{\"name\":\"a\",\"name\":\"b\"}", "group-scheme.broken-json")]
    [InlineData("{\"name\":\"a\",\"source\":\"b\",\"groups\":[]}", "group-scheme.missing")]
    [InlineData("\uD800", "group-scheme.broken-json")]
    public void File_ThatHoldsNoScheme_SaysWhy(string text, string code)
    {
        var (scheme, report) = GroupSchemeFile.Read(text);

        Assert.Null(scheme);
        Assert.Equal(code, Assert.Single(report.Problems).Code);
    }

    [Fact]
    public void File_WithTooManyNotesOrTooLongTexts_SaysSo()
    {
        var note = new LeadershipGroupNoteDraft { Text = "ask" };
        var group = new LeadershipGroupDraft
        {
            Id = "a",
            Name = new string('x', 201),
            Aspect = "agenda",
            Purpose = note,
            Questions = [.. Enumerable.Repeat(note, 101)],
            During = [new() { Text = new string('x', 10_001) }],
            Between = [new() { Text = "\u0007" }],
        };

        var codes = GroupScheme.Validate(new() { Name = "a", Source = "b", Groups = [group] }).Problems.Select(p => p.Code);
        var many = GroupScheme.Validate(new() { Name = "a", Source = "b", Groups = [.. Enumerable.Repeat(group, 101)] });

        Assert.Equal(["group-scheme.too-long", "group-scheme.too-many", "group-scheme.too-long", "group-scheme.unreadable"], codes, StringComparer.Ordinal);
        Assert.Equal("group-scheme.too-many", Assert.Single(many.Problems).Code);
    }

    [Fact]
    public void Page_ShowsAFileThatReads()
    {
        var (scheme, report) = GroupSchemeFile.Read(Assert.Single(ConceptPage.Blocks("leadership-groups", "json")));

        Assert.True(report.IsValid, report.ToString());
        Assert.Equal(SourceTrust.Secondary, scheme!.Groups[1].Purpose.Trust);
    }

    [Fact]
    public void Constructor_OfTwoStewardsOfOneAspect_Throws()
    {
        var keepers = GroupSchemes.Chapter2013.Groups[1];

        var thrown = Assert.Throws<InvalidGroupSchemeException>(() => new GroupScheme("mine", "me", [keepers, keepers with { Id = new("others"), Name = "Others" }]));

        Assert.Equal("groups[1].aspect", Assert.Single(thrown.Report.Problems).Path);
    }
}
