namespace CoP.Domain.Cli.Tests;

internal sealed record Answer(int Code, string Out, string Error)
{
    /// <summary>The one line that every failure must be.</summary>
    public string OneLine()
    {
        var lines = Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.True(lines.Length == 1, $"Expected one line, got {lines.Length}: {Error}");
        Assert.StartsWith("cop: ", lines[0], StringComparison.Ordinal);
        Assert.DoesNotContain(" at CoP.", lines[0], StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", lines[0], StringComparison.Ordinal);
        return lines[0].TrimEnd('\r');
    }
}
