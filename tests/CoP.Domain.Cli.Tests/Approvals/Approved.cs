using System.Runtime.CompilerServices;

namespace CoP.Domain.Cli.Tests.Approvals;

/// <summary>Compares output with a file beside the test; <c>COP_APPROVE=1</c> rewrites the file after somebody has looked at it.</summary>
internal static class Approved
{
    public static void Matches(string actual, [CallerFilePath] string testFile = "", [CallerMemberName] string test = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(Located(testFile))!, $"{Path.GetFileNameWithoutExtension(testFile)}.{test}.approved.txt");
        var received = actual.ReplaceLineEndings("\n");
        if (string.Equals(Environment.GetEnvironmentVariable("COP_APPROVE"), "1", StringComparison.Ordinal))
        {
            File.WriteAllText(file, received);
            return;
        }

        Assert.True(File.Exists(file), $"{Path.GetFileName(file)} does not exist; run once with COP_APPROVE=1 and read it.");
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), received);
    }

    // A deterministic build writes /_/ for the folder of the solution.
    private static string Located(string source)
    {
        const string Mapped = "/_/";
        if (!source.StartsWith(Mapped, StringComparison.Ordinal))
        {
            return source;
        }

        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CoP.Domain.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("The tests run outside of the project."), source[Mapped.Length..]);
    }
}
