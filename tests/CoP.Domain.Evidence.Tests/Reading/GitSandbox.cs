using System.Diagnostics;
using System.Globalization;
using System.Text;
using CoP.Domain.Evidence.Reading;

namespace CoP.Domain.Evidence.Tests.Reading;

/// <summary>A repository made for one test, by git itself, from a history with fixed dates.</summary>
internal sealed class GitSandbox : IDisposable
{
    public const string Ada = "Ada Lovelace <ada@example.org>";
    public const string Ben = "Ben Okri <ben@example.org>";
    public const string Cy = "Cy Twombly <cy@example.org>";
    public const string Web = "GitHub <noreply@github.com>";

    private readonly TemporaryFolder _folder = new();
    private readonly MemoryStream _history = new();
    private int _commits;

    public GitSandbox(bool bare = false)
    {
        Assert.SkipUnless(HasGit, "The program git is not installed here.");
        Run(null, ["init", "--quiet", "--initial-branch=main", .. bare ? ["--bare"] : Array.Empty<string>(), "."]);
    }

    public static DateTimeOffset Day { get; } = new(2024, 5, 1, 12, 0, 0, TimeSpan.Zero);

    public string FullPath => _folder.FullPath;

    private static bool HasGit { get; } = Starts();

    /// <summary>Adds a commit on top of others (of the one before if none are named) and returns its number.</summary>
    public int Commit(string author, int day = 0, string? committer = null, int? committedDay = null, string message = "Change", int[]? on = null)
    {
        var parents = on ?? (_commits == 0 ? [] : [_commits]);
        _commits++;
        Write(string.Create(CultureInfo.InvariantCulture, $"commit refs/heads/main\nmark :{_commits}\n"));
        Write($"author {author} {Stamp(day)} +0100\ncommitter {committer ?? author} {Stamp(committedDay ?? day)} +0000\n");
        Write(string.Create(CultureInfo.InvariantCulture, $"data {Encoding.UTF8.GetByteCount(message)}\n{message}\n"));
        for (var parent = 0; parent < parents.Length; parent++)
        {
            Write(string.Create(CultureInfo.InvariantCulture, $"{(parent == 0 ? "from" : "merge")} :{parents[parent]}\n"));
        }

        return _commits;
    }

    public GitSandbox Done()
    {
        Run(_history.ToArray(), "fast-import", "--quiet", "--force");
        return this;
    }

    public string Run(byte[]? input, params string[] arguments)
    {
        var start = new ProcessStartInfo("git")
        {
            WorkingDirectory = FullPath,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var variable in start.Environment.Keys.Where(key => key.StartsWith("GIT_", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(variable);
        }

        using var git = Process.Start(start)!;
        git.StandardInput.BaseStream.Write(input);
        git.StandardInput.Close();
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, $"git {string.Join(' ', arguments)} failed");
        return output.Trim();
    }

    public ReadRecord Read(ReadingOptions? options = null, string? path = null) =>
        RecordReader.Read(path ?? FullPath, options ?? new ReadingOptions(), cancellationToken: TestContext.Current.CancellationToken);

    public string Refusal(ReadingOptions? options = null)
    {
        var refusal = Assert.Throws<UnreadableRecordException>(() => Read(options));
        Assert.DoesNotContain('\n', refusal.Message);
        return refusal.Message;
    }

    public void Dispose()
    {
        _history.Dispose();
        _folder.Dispose();
    }

    private static string Stamp(int day) => Day.AddDays(day).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    private static bool Starts()
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", "--version") { RedirectStandardOutput = true, UseShellExecute = false });
            git?.WaitForExit();
            return git is not null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private void Write(string text) => _history.Write(Encoding.UTF8.GetBytes(text));
}
