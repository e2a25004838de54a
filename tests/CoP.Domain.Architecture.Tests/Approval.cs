namespace CoP.Domain.Architecture.Tests;

/// <summary>Compares a text with the approved one; with <c>COP_APPROVE=1</c> in the environment it approves the new text instead.</summary>
internal static class Approval
{
    public static bool Approving => Environment.GetEnvironmentVariable("COP_APPROVE") is "1";

    /// <summary>Compares with a whole file of the repository.</summary>
    public static void OfFile(string file, string actual) =>
        Compare(file, File.Exists(Repository.PathOf(file)) ? Repository.Text(file) : "", actual, approved => Write(file, approved));

    /// <summary>Compares with the part of a file between the lines <c>&lt;!-- name:begin --&gt;</c> and <c>&lt;!-- name:end --&gt;</c>.</summary>
    public static void OfSection(string file, string name, string actual)
    {
        var text = Repository.Text(file);
        var begin = $"<!-- {name}:begin -->\n";
        var end = $"<!-- {name}:end -->";
        var from = text.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        var to = text.IndexOf(end, StringComparison.Ordinal);
        Assert.True(from >= begin.Length && to >= from, $"{file} lacks the markers of {name}");
        Compare($"{file}, part {name}", text[from..to], actual, approved => Write(file, text[..from] + approved + text[to..]));
    }

    private static void Compare(string name, string approved, string actual, Action<string> approve)
    {
        var wanted = actual.TrimEnd('\n') + "\n";
        if (approved.Equals(wanted, StringComparison.Ordinal))
        {
            return;
        }

        if (Approving)
        {
            approve(wanted);
            return;
        }

        Assert.Fail($"{name} is not what was approved.\n{TextDifference.Between(approved, wanted)}\nIf the change is meant: run the same test with COP_APPROVE=1 and commit the file.");
    }

    private static void Write(string file, string text)
    {
        var path = Repository.PathOf(file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
