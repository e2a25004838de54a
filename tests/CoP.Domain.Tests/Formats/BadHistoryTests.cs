using System.Text.Json.Nodes;
using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Formats;

namespace CoP.Domain.Tests.Formats;

public sealed class BadHistoryTests
{
    [Theory]
    [InlineData("stream", "Not A Stream", "stream (line 1): is no stream. [history.bad-value]")]
    [InlineData("actor", "ada", "actor (line 1): is no actor. [history.bad-value]")]
    [InlineData("actor", "member:", "actor (line 1): is no actor. [history.bad-value]")]
    [InlineData("at", "2024-02-28", "at (line 1): is no ISO 8601 instant with Z or an offset. [history.bad-value]")]
    [InlineData("at", "2024-02-28T18:00:00", "at (line 1): is no ISO 8601 instant with Z or an offset. [history.bad-value]")]
    [InlineData("at", "18:00", "at (line 1): is no ISO 8601 instant with Z or an offset. [history.bad-value]")]
    [InlineData("at", "28.02.2024 18:00:00Z", "at (line 1): is no ISO 8601 instant with Z or an offset. [history.bad-value]")]
    [InlineData("at", "2024-02-30T18:00:00Z", "at (line 1): is no ISO 8601 instant with Z or an offset. [history.bad-value]")]
    [InlineData("at", "0001-01-01T00:00:00+14:00", "at (line 1): is no ISO 8601 instant with Z or an offset. [history.bad-value]")]
    [InlineData("type", "participation.member-teleported", "type (line 1): is no type of event that this version knows. [history.unknown-type]")]
    [InlineData("type", "x-", "type (line 1): is not named x-<owner>.<name>. [history.bad-extension]")]
    [InlineData("type", "x-Owner.name", "type (line 1): is not in kebab case (a-z, 0-9, single hyphens). [history.bad-extension]")]
    public void Read_ABadText_SaysWhatAndWhere(string member, string value, string expected) =>
        Assert.Equal(expected, Lines.Problem(Lines.With(Lines.Invitation, member, value)).ToString());

    [Theory]
    [InlineData("position", "8.0", "is no whole number from 0 to 9223372036854775807.")]
    [InlineData("position", "-1", "is no whole number from 0 to 9223372036854775807.")]
    [InlineData("position", "1e400", "is no whole number from 0 to 9223372036854775807.")]
    [InlineData("position", "9223372036854775808", "is no whole number from 0 to 9223372036854775807.")]
    [InlineData("position", "\"8\"", "is no whole number from 0 to 9223372036854775807.")]
    [InlineData("decision", "null", "is no whole number from 0 to 9223372036854775807.")]
    [InlineData("decisionSize", "2147483648", "is no whole number from 0 to 2147483647.")]
    [InlineData("decisionSize", "{}", "is no whole number from 0 to 2147483647.")]
    [InlineData("cause", "-1", "is no whole number from 0 to 9223372036854775807.")]
    [InlineData("cause", "[]", "is no whole number from 0 to 9223372036854775807.")]
    [InlineData("v", "0", "is no whole number from 1 to 2147483647.")]
    [InlineData("v", "true", "is no whole number from 1 to 2147483647.")]
    [InlineData("stream", "7", "is no text.")]
    [InlineData("actor", "null", "is no text.")]
    [InlineData("at", "1709143200", "is no text.")]
    [InlineData("type", "[]", "is no text.")]
    [InlineData("correlation", "1", "is no text.")]
    [InlineData("data", "null", "is no object.")]
    [InlineData("data", "[]", "is no object.")]
    [InlineData("data", "\"x\"", "is no object.")]
    public void Read_AWrongKind_SaysWhatAndWhere(string member, string json, string expected)
    {
        var spoilt = Lines.Without(Lines.Invitation, member)[..^1] + $",\"{member}\":{json}}}";
        var problem = Lines.Problem(spoilt);

        Assert.Equal((member, "history.bad-value", json, expected, 1), (problem.Path, problem.Code, problem.AttemptedValue, problem.Message, problem.Line));
    }

    [Theory]
    [InlineData("v", 2, "v (line 1): expected 1 to 1. [history.unknown-version]")]
    [InlineData("decisionSize", 0, "decisionSize (line 1): expected at least 1. [history.out-of-order]")]
    [InlineData("decision", 7, "decision (line 1): expected 8. [history.out-of-order]")]
    [InlineData("cause", 8, "cause (line 1): expected a position before 8. [history.out-of-order]")]
    public void Read_ABadNumber_SaysWhatWasExpected(string member, int value, string expected) =>
        Assert.Equal(expected, Lines.Problem(Lines.With(Lines.Invitation, member, value)).ToString());

    [Fact]
    public void Read_MissingMembers_AreAllListedAtOnce()
    {
        var line = Lines.Without(Lines.Invitation, "stream", "position", "decision", "decisionSize", "at", "actor");
        var data = JsonNode.Parse(line)!;
        data["data"] = new JsonObject();

        Assert.Equal(
            ["stream", "position", "decision", "decisionSize", "at", "actor", "data.level", "data.warrant", "data.member"],
            Lines.Read(data.ToJsonString()).Report.Problems.Select(p => p.Path),
            StringComparer.Ordinal);
        Assert.Equal(
            ["stream", "position", "decision", "decisionSize", "at", "actor", "type", "v", "data"],
            Lines.Read("{}").Report.Problems.Select(p => p.Path),
            StringComparer.Ordinal);
        Assert.All(Lines.Read("{}").Report.Problems, p => Assert.Equal("history.missing", p.Code));
    }

    [Theory]
    [InlineData("level", "\"Not A Level\"", "data.level")]
    [InlineData("member", "\"\"", "data.member")]
    [InlineData("member", "null", "data.member")]
    [InlineData("warrant", "null", "data.warrant")]
    [InlineData("warrant", "{}", "data.warrant")]
    [InlineData("warrant", "{\"kind\":\"conferred\"}", "data.warrant")]
    [InlineData("warrant", "{\"kind\":\"stolen\"}", "data.warrant")]
    public void Read_BadData_SaysWhere(string member, string json, string path)
    {
        var problem = Lines.Problem(Lines.Data(Lines.Invitation, member, JsonNode.Parse(json)));

        Assert.Equal("history.bad-data", problem.Code);
        Assert.StartsWith(path, problem.Path, StringComparison.Ordinal);
        Assert.DoesNotContain("LineNumber", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_AnInstantInTheDataWithoutAnOffset_IsAProblem()
    {
        var problem = Assert.Single(CommunityFormat.Events.Read([Lines.Data(Golden.Events[23], "acceptBy", "2024-04-08T18:00:00")], 23).Report.Problems);

        Assert.Equal("data.acceptBy (line 1): This is no ISO 8601 instant with Z or an offset. [history.bad-data]", problem.ToString());
    }

    [Fact]
    public void Read_ABadValueInAList_SaysWhichItem()
    {
        var problem = Assert.Single(CommunityFormat.Events.Read([Golden.Events[1].Replace("in-person", "in-space", StringComparison.Ordinal)], 1).Report.Problems, p => p.Code == "history.bad-data");

        Assert.StartsWith("data.charter.spaces (line 1): [1].mode: The JSON value could not be converted", problem.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"position\":8,", "position (line 1): stands there twice. [history.duplicate-member]")]
    [InlineData("{\"\\u0070osition\":8,", "position (line 1): stands there twice. [history.duplicate-member]")]
    [InlineData("{\"new\":{\"a\":1,\"a\":2},", "the document (line 1): a member stands there twice. [history.duplicate-member]")]
    public void Read_AMemberTwice_IsAProblem(string beginning, string expected) =>
        Assert.Equal(expected, Lines.Problem(beginning + Lines.Invitation[1..]).ToString());

    [Theory]
    [InlineData("nonsense", "history.not-json")]
    [InlineData("{\"stream\":", "history.not-json")]
    [InlineData("{} {}", "history.not-json")]
    [InlineData("[]", "history.not-an-object")]
    [InlineData("null", "history.not-an-object")]
    [InlineData("7", "history.not-an-object")]
    public void Read_NoObject_SaysSo(string line, string code) => Assert.Equal(code, Lines.Problem(line).Code);

    [Fact]
    public void Read_HalfASurrogatePair_IsAProblem()
    {
        Assert.Equal("history.not-json", Lines.Problem(Lines.Invitation.Replace("ben", "\uD800", StringComparison.Ordinal)).Code);
        Assert.Equal("history.not-json", Lines.Problem(Lines.Invitation.Replace("member:ada", "\\ud800", StringComparison.Ordinal)).Code);
        Assert.Equal("history.not-json", Lines.Problem("{\"\\ud800\":1," + Lines.Invitation[1..]).Code);
        Assert.Equal("history.bad-data", Lines.Problem(Lines.Invitation.Replace("\"ben\"", "\"\\ud800\"", StringComparison.Ordinal)).Code);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(1_000)]
    [InlineData(1_000_000)]
    public void Read_DeepNesting_NeverThrows(int depth)
    {
        var line = "{\"deep\":" + new string('[', depth) + new string(']', depth) + "," + Lines.Invitation[1..];

        Assert.Equal(depth < 128, Lines.Read(line).Report.IsValid);
    }

    [Fact]
    public void Read_ALineOfTenMegabytes_Reads()
    {
        var long10 = Lines.With(Lines.Invitation, "noise", new string('ü', Budget.Of(5_000_000)));

        Assert.Equal(Lines.Read(Lines.Invitation), Lines.Read(long10));
        Assert.True(Lines.Problem(long10[..^2]).AttemptedValue!.Length <= 101);
    }

    [Fact]
    public void Read_BomEmptyLinesAndCrLf_AreNoProblem()
    {
        string[] lines = ["\uFEFF" + Golden.Events[0] + "\r", "", "  \r", "\uFEFF", .. Golden.Events[1..]];

        Assert.Equal(CommunityFormat.Events.Read(Golden.Events), CommunityFormat.Events.Read(lines));
        Assert.Equal(new([], CoP.Domain.Validation.ValidationReport.Valid, []), CommunityFormat.Events.Read(["\uFEFF"]));
        Assert.Equal(Community.Unfounded, CommunityLog.Replay([]).Community);
    }

    [Fact]
    public void Read_ManyBadLines_ListsThemAllByLine()
    {
        string[] lines =
        [
            .. Golden.Events[..8],
            "",
            "nonsense",
            Lines.With(Golden.Events[9], "actor", "ben"),
            Golden.Events[12],
            Golden.Events[13],
            Golden.Events[15],
            Lines.With(Golden.Events[16], "stream", "another"),
        ];
        var reading = CommunityFormat.Events.Read(lines);

        Assert.Equal(
            ["the document (line 10)", "actor (line 11)", "position (line 14)", "stream (line 15)"],
            reading.Report.Problems.Select(p => p.ToString().Split(':')[0]),
            StringComparer.Ordinal);
        Assert.Equal(8, reading.Events.Count);
        Assert.Empty(reading.Torn);
        Assert.Equal(reading.Report, Assert.Throws<InvalidHistoryException>(() => CommunityLog.Replay(lines)).Report);
    }

    [Fact]
    public void Read_AProblemInsideADecision_LeavesOutTheBeginningOfIt()
    {
        var reading = CommunityFormat.Events.Read([.. Golden.Events[..12], Golden.Events[12], "nonsense"]);

        Assert.Equal(12, reading.Events.Count);
        Assert.Empty(reading.Torn);
    }

    [Fact]
    public void Read_ATornLastDecision_IsReportedAndNotApplied()
    {
        var reading = CommunityFormat.Events.Read(Golden.Events[..5]);

        Assert.True(reading.Report.IsValid);
        Assert.Empty(reading.Events);
        Assert.Equal(5, reading.Torn.Count);
        Assert.Equal(12, CommunityLog.Replay(Golden.Events[..13]).Community.Position);
    }

    [Theory]
    [InlineData("decision", 13, "decision")]
    [InlineData("decisionSize", 3, "decisionSize")]
    public void Read_ADecisionThatContradictsItself_IsAProblem(string member, int value, string path)
    {
        string[] lines = [Golden.Events[12], Lines.With(Golden.Events[13], member, value)];

        Assert.Equal(path, Assert.Single(CommunityFormat.Events.Read(lines, 12).Report.Problems).Path);
    }

    [Fact]
    public void Read_NumbersAtTheEdge_NeverOverflow()
    {
        var last = Lines.With(Lines.With(Lines.With(Lines.Invitation, "position", long.MaxValue), "decision", long.MaxValue), "decisionSize", int.MaxValue);

        Assert.Equal(2, CommunityFormat.Events.Read([last, last], 8).Report.Problems.Count);
        Assert.Single(CommunityFormat.Events.Read([last], long.MaxValue).Torn);
    }

    [Fact]
    public void Replay_WithoutItsBeginning_IsNoHistory() =>
        Assert.Equal("position", Assert.Single(Assert.Throws<InvalidHistoryException>(() => CommunityLog.Replay(Golden.Events[8..])).Report!.Problems).Path);

    [Fact]
    public void Replay_OfAnotherStreamThanItFounds_IsCorrupt()
    {
        var lines = Golden.Events.Select(l => Lines.With(l, "stream", "another"));

        Assert.Equal(0, Assert.Throws<CorruptHistoryException>(() => CommunityLog.Replay(lines)).Position);
    }

    [Fact]
    public void Replay_AnEventThatCannotFollow_NamesTypeAndPosition()
    {
        string[] lines = [.. Golden.Events[..8], Lines.With(Lines.With(Golden.Events[9], "position", 8), "decision", 8)];
        var corrupt = Assert.Throws<CorruptHistoryException>(() => CommunityLog.Replay(lines));

        Assert.Equal(("participation.invitation-declined", 8), (corrupt.EventType, corrupt.Position));
    }
}
