using System.Diagnostics;

namespace CoP.Domain.Architecture.Tests;

/// <summary>The files of the project that this test belongs to: what git tracks or would track; without git, what stands in the folders.</summary>
internal static class Repository
{
    private static readonly string[] Unwatched = [".git", "artifacts", "bin", "obj", ".vs", ".idea", ".vscode", "BenchmarkDotNet.Artifacts", "StrykerOutput"];

    public static string Root { get; } = FindRoot();

    public static IReadOnlyList<string> Files { get; } = ListFiles();

    public static string PathOf(string file) => Path.Combine(Root, file.Replace('/', Path.DirectorySeparatorChar));

    public static bool Has(string file) => File.Exists(PathOf(file)) || Directory.Exists(PathOf(file));

    public static string Text(string file) => File.ReadAllText(PathOf(file)).Replace("\r\n", "\n", StringComparison.Ordinal);

    public static string[] Lines(string file) => File.ReadAllLines(PathOf(file));

    public static IEnumerable<string> Under(string folder, string extension) =>
        Files.Where(file => file.StartsWith(folder, StringComparison.Ordinal) && file.EndsWith(extension, StringComparison.Ordinal));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CoP.Domain.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException($"no CoP.Domain.sln above {AppContext.BaseDirectory}");
    }

    private static string[] ListFiles() =>
        [.. (FromGit() ?? FromFolders()).Where(Has).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    // New files count before they are committed, so that a rule bites before the commit and not after it.
    private static string[]? FromGit()
    {
        var start = new ProcessStartInfo("git", "ls-files -z --cached --others --exclude-standard")
        {
            WorkingDirectory = Root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var git = Process.Start(start);
            var listing = git!.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return git.ExitCode == 0 ? listing.Split('\0', StringSplitOptions.RemoveEmptyEntries) : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static IEnumerable<string> FromFolders() =>
        Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(file => !file.Split('/').Any(part => Unwatched.Contains(part, StringComparer.Ordinal)));
}
