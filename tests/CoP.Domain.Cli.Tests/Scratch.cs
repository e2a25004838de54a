using System.Diagnostics;
using System.IO.Compression;
using System.Text;

namespace CoP.Domain.Cli.Tests;

/// <summary>A directory that exists for one test.</summary>
internal sealed class Scratch : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("cop-");

    public string Path => _folder.FullName;

    public string Name(string file) => System.IO.Path.Combine(Path, file);

    public string Text(string file, string content)
    {
        File.WriteAllText(Name(file), content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return Name(file);
    }

    public string Bytes(string file, byte[] content)
    {
        File.WriteAllBytes(Name(file), content);
        return Name(file);
    }

    public static byte[] Gzip(string content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(content));
        }

        return packed.ToArray();
    }

    /// <summary>Runs git here with an invented person, unaffected by the settings of the machine.</summary>
    public void Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = Path, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        start.Environment["GIT_CONFIG_SYSTEM"] = "/dev/null";
        foreach (var role in new[] { "AUTHOR", "COMMITTER" })
        {
            start.Environment[$"GIT_{role}_NAME"] = "Ada Example";
            start.Environment[$"GIT_{role}_EMAIL"] = "ada@example.org";
            start.Environment[$"GIT_{role}_DATE"] = "2024-05-03T10:00:00Z";
        }

        using var git = Process.Start(start)!;
        git.StandardOutput.ReadToEnd();
        var error = git.StandardError.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, error);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
