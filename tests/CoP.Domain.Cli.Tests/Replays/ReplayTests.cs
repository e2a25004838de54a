using System.Text.Json;
using CoP.Domain.Cli.Tests.Approvals;

namespace CoP.Domain.Cli.Tests.Replays;

public sealed class ReplayTests
{
    [Fact]
    public void Replay_History_PrintsTheCommunity()
    {
        var answer = Replay(Histories.Lines);

        Assert.Equal((0, ""), (answer.Code, answer.Error));
        Approved.Matches(answer.Out);
    }

    [Fact]
    public void Replay_Activity_PrintsWhatHappened()
    {
        var answer = Replay(Histories.Activity);

        Assert.Equal((0, ""), (answer.Code, answer.Error));
        Assert.Equal(
            """
            The trajectory «ben» of learning-developers
            2 events, from 2026-01-14 to 2026-01-15

            What happened
              2026-01-14 trajectory.reported, by member:ben
              2026-01-15 trajectory.retracted, by member:ben

            """.ReplaceLineEndings("\n"),
            answer.Out);
    }

    [Fact]
    public void Replay_ActivityThatCannotFollow_SaysNo()
    {
        var answer = Replay([Histories.Activity[0].Replace("trajectory.reported", "trajectory.retracted", StringComparison.Ordinal)]);

        Assert.Equal((1, ""), (answer.Code, answer.Out));
        Assert.Contains("trajectory.retracted cannot follow", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Replay_ActivityAsJson_HasNoSnapshot()
    {
        using var scratch = new Scratch();
        var answer = Cop.Run("replay", scratch.Text("activity.jsonl", string.Join('\n', Histories.Activity)), "--format", "json");

        Assert.Equal((2, ""), (answer.Code, answer.Out));
        Assert.Contains("only a community has a snapshot", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Replay_Json_IsASnapshot()
    {
        using var scratch = new Scratch();

        using var json = JsonDocument.Parse(Cop.Run("replay", scratch.Text("events.jsonl", string.Join('\n', Histories.Lines)), "--format", "json").Out);

        Assert.Equal(JsonValueKind.Object, json.RootElement.ValueKind);
    }

    [Fact]
    public void Replay_ALineIsMissing_SaysNoAndNamesTheLine()
    {
        var answer = Replay([.. Histories.Lines.Where((_, i) => i != 2)]);

        Assert.Equal((1, ""), (answer.Code, answer.Out));
        Assert.Contains("line 3", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Replay_TwoBrokenLines_NamesBoth()
    {
        var answer = Replay(["not json", .. Histories.Lines, "{}"]);

        Assert.Equal(1, answer.Code);
        Assert.Contains("line 1", answer.Error, StringComparison.Ordinal);
        Assert.Contains(FormattableString.Invariant($"line {Histories.Lines.Count + 2}"), answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Replay_AnEventThatCannotFollow_NamesItsLine()
    {
        var welcome = Histories.Lines.Single(line => line.Contains("member-welcomed", StringComparison.Ordinal));
        var foreign = welcome.Replace("\"position\":" + Position(welcome), "\"position\":" + Histories.Lines.Count, StringComparison.Ordinal)
            .Replace("\"decision\":" + Position(welcome), "\"decision\":" + Histories.Lines.Count, StringComparison.Ordinal)
            .Replace("2026-01-13", "2026-02-13", StringComparison.Ordinal);

        var answer = Replay([.. Histories.Lines, "", foreign]);

        Assert.Equal((1, ""), (answer.Code, answer.Out));
        Assert.Contains(FormattableString.Invariant($"line {Histories.Lines.Count + 2}"), answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Replay_TornLastDecision_IsLeftOutAndSaid()
    {
        var founding = Histories.Lines.TakeWhile(line => line.Contains("\"decision\":0,", StringComparison.Ordinal)).ToList();

        var answer = Replay(founding[..^1]);

        Assert.Equal(0, answer.Code);
        Assert.Contains("incomplete", answer.Error, StringComparison.Ordinal);
        Assert.Contains("not founded", answer.Out, StringComparison.Ordinal);
    }

    private static string Position(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("position").GetRawText();
    }

    private static Answer Replay(IEnumerable<string> lines)
    {
        using var scratch = new Scratch();
        return Cop.Run("replay", scratch.Text("events.jsonl", string.Join('\n', lines)));
    }
}
