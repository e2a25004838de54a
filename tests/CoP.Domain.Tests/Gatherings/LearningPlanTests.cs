using System.Text;
using CoP.Domain.Gatherings;
using static CoP.Domain.Tests.Gatherings.SessionPlay;

namespace CoP.Domain.Tests.Gatherings;

public sealed class LearningPlanTests
{
    private const string Good = """
        {
          "name": "A year of writing",
          "objectives": ["write better"],
          "sessions": [
            { "title": "one", "before": { "reading": ["chapter 1"] }, "agenda": [{ "title": "round", "minutes": 20 }], "guide": "bring paper" },
            { "title": "two", "after": { "exercises": ["write a page"] }, "prerequisites": ["One"] }
          ],
          "colour": "of no interest"
        }
        """;

    private static LearningPlan Plan { get; } = LearningPlanFile.Read(Good).Plan!;

    [Fact]
    public void Read_OfAGoodFile_MakesThePlan()
    {
        Assert.Equal(
            new LearningPlan(
                "A year of writing",
                ["write better"],
                [
                    new("one", Before: new(["chapter 1"]), Agenda: [new("round", 20)], Guide: "bring paper"),
                    new("two", After: new([], ["write a page"]), Prerequisites: ["One"]),
                ]),
            Plan);
        Assert.Equal(Plan, LearningPlanFile.Read(Encoding.UTF8.GetBytes("\uFEFF" + Good)).Plan);
    }

    [Fact]
    public void Read_OfWhatWasWritten_IsTheSamePlan() => Assert.Equal(Plan, LearningPlanFile.Read(LearningPlanFile.Write(Plan)).Plan);

    [Fact]
    public void Read_ListsWrongTypesAndRulesTogether_WithLines()
    {
        const string bad = """
            {
              "name": 7,
              "objectives": [],
              "sessions": [
                { "title": "one", "agenda": [{ "title": "", "minutes": "long" }, null, { "title": "x", "minutes": 1441 }],
                  "before": { "reading": ["a", "A"] } },
                null,
                { "title": "ONE", "guide": " ",
                  "prerequisites": ["two", "one"] }
              ]
            }
            """;

        var (plan, report) = LearningPlanFile.Read(bad);

        Assert.Null(plan);
        Assert.Equal(
            [
                "2 name learning-plan.wrong-type",
                "5 sessions[0].agenda[0].minutes learning-plan.wrong-type",
                "3 objectives learning-plan.missing",
                "6 sessions[0].before.reading[1] learning-plan.duplicate",
                "5 sessions[0].agenda[0].title learning-plan.blank",
                "5 sessions[0].agenda[1].title learning-plan.missing",
                "5 sessions[0].agenda[1].minutes learning-plan.missing",
                "5 sessions[0].agenda[2].minutes learning-plan.out-of-range",
                "7 sessions[1] learning-plan.missing",
                "8 sessions[2].guide learning-plan.blank",
                "8 sessions[2].title learning-plan.duplicate",
                "9 sessions[2].prerequisites[0] learning-plan.not-earlier",
            ],
            report.Problems.Select(p => $"{p.Line} {p.Path} {p.Code}"), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("{\n\"name\": \n}", 3)]
    [InlineData("\n\n\"half \uD800", 3)]
    public void Read_OfBrokenJson_IsAProblem(string json, int line)
    {
        var problem = Assert.Single(LearningPlanFile.Read(json).Report.Problems);

        Assert.Equal(("learning-plan.broken-json", line), (problem.Code, problem.Line));
        Assert.DoesNotContain("LineNumber", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OfNoObjectOrNoUtf8_IsAProblem()
    {
        Assert.Equal("learning-plan.wrong-type", Assert.Single(LearningPlanFile.Read("[]").Report.Problems).Code);
        Assert.Equal("learning-plan.wrong-type", Assert.Single(LearningPlanFile.Read("null").Report.Problems).Code);
        Assert.Equal("learning-plan.broken-json", Assert.Single(LearningPlanFile.Read([0xFF, 0xFE, 0x7B]).Report.Problems).Code);
        Assert.Equal(100, LearningPlanFile.Read($$"""{ "objectives": [{{string.Join(',', Enumerable.Repeat("1", 1_000))}}] }""").Report.Problems.Count);
    }

    [Fact]
    public void Read_OfMutilatedFiles_NeverThrows()
    {
        var good = Encoding.UTF8.GetBytes(Good);
        for (var i = 0; i < good.Length; i++)
        {
            foreach (var with in "{}[]\",:1n\0é"u8.ToArray())
            {
                var bad = good.ToArray();
                bad[i] = with;
                var (plan, report) = LearningPlanFile.Read(bad);
                Assert.Equal(plan is not null, report.IsValid);
            }

            Assert.False(LearningPlanFile.Read(good.AsSpan(0, i)).Report.IsValid);
        }
    }

    [Fact]
    public void TooMuch_IsAProblem()
    {
        var draft = new LearningPlanDraft { Name = new('n', 201), Objectives = ["x"], Sessions = [.. Enumerable.Range(0, 1_001).Select(i => new PlannedSessionDraft { Title = $"{i}" })] };

        Assert.Equal(["name learning-plan.too-long", "sessions learning-plan.too-many"], LearningPlan.Validate(draft).Problems.Select(p => $"{p.Path} {p.Code}"), StringComparer.Ordinal);
    }

    [Fact]
    public void Constructor_OfWhatMakesNoPlan_Throws()
    {
        var thrown = Assert.Throws<InvalidLearningPlanException>(() => new LearningPlan(" ", [], [null!]));

        Assert.Equal(["name", "objectives", "sessions[0]"], thrown.Report.Problems.Select(p => p.Path), StringComparer.Ordinal);
    }

    [Fact]
    public void ForParticipants_HasNoGuide_AndNothingElseChanges()
    {
        var shown = Plan.ForParticipants();

        Assert.All(shown.Sessions, s => Assert.Null(s.Guide));
        Assert.DoesNotContain("bring paper", LearningPlanFile.Write(shown), StringComparison.Ordinal);
        Assert.Equal(Plan, new LearningPlan(shown.Name, shown.Objectives, [shown.Sessions[0] with { Guide = "bring paper" }, shown.Sessions[1]]));
    }

    [Fact]
    public void ToOutline_IsWhatASessionIsPlannedBy()
    {
        var outline = Plan.Sessions[0].ToOutline(Start);

        Assert.Equal((Start.AddMinutes(20), "bring paper", Plan.Sessions[0].Before), (outline.End, outline.Guide, outline.Before));
        Assert.Equal(Start.AddHours(1), Plan.Sessions[1].ToOutline(Start).End);
        Assert.Null(Begun.Code(new PlanSession(outline, "list", [Ben], Ada, Day)));
    }
}
