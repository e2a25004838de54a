using CoP.Domain.Charters;

namespace CoP.Domain.Cli.Tests.Validating;

public sealed class ValidateTests
{
    [Fact]
    public void Validate_Charter_IsGood() => Is(0, "valid, a charter", "charter.json", CharterFile.Write(Histories.Charter));

    [Fact]
    public void Validate_History_IsGood() => Is(0, "valid, a history", "events.jsonl", string.Join('\n', Histories.Lines));

    [Fact]
    public void Validate_Activity_IsGood() => Is(0, "valid, a history of 2 events", "activity.jsonl", string.Join('\n', Histories.Activity));

    [Fact]
    public void Validate_TornActivity_SaysThatNothingCounts() =>
        Is(1, "the last decision is incomplete", "activity.jsonl", Histories.Activity[0].Replace("\"decisionSize\":1", "\"decisionSize\":2", StringComparison.Ordinal));

    [Fact]
    public void Validate_ActLog_IsGood() => Is(0, "valid, an act log of 1 act", "acts.csv", "timestamp,actor,kind\n2024-01-01T00:00:00Z,ada,post\n");

    [Fact]
    public void Validate_EmptyCharter_ListsEveryProblem()
    {
        var answer = Is(1, "a charter", "charter.json", "{}");

        Assert.Contains("name", answer.Out, StringComparison.Ordinal);
        Assert.Contains("purpose", answer.Out, StringComparison.Ordinal);
        Assert.Contains("values", answer.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_BrokenJson_SaysWhere() => Is(1, "line 2", "charter.json", "{\n  \"name\": ,\n}");

    [Fact]
    public void Validate_CorruptHistory_SaysNo() => Is(1, "line 2", "events.jsonl", string.Join('\n', Histories.Lines.Where((_, i) => i != 1)));

    [Fact]
    public void Validate_BrokenRows_ListsAll()
    {
        var answer = Is(1, "2 problems", "acts.csv", "timestamp,actor,kind\nyesterday,ada,post\n2024-01-01T00:00:00Z,ada,post\ntomorrow,ben,post\n");

        Assert.Contains("line 2", answer.Out, StringComparison.Ordinal);
        Assert.Contains("line 4", answer.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("empty.json", "")]
    [InlineData("noise", "hello\0world")]
    public void Validate_Unreadable_IsOneLineAndTwo(string name, string content)
    {
        using var scratch = new Scratch();

        var answer = Cop.Run("validate", scratch.Text(name, content));

        Assert.Equal(2, answer.Code);
        answer.OneLine();
    }

    private static Answer Is(int code, string said, string name, string content)
    {
        using var scratch = new Scratch();
        var answer = Cop.Run("validate", scratch.Text(name, content));
        Assert.Equal((code, ""), (answer.Code, answer.Error));
        Assert.Contains(said, answer.Out, StringComparison.Ordinal);
        return answer;
    }
}
