using System.Text;
using CoP.Domain.Cli.Terminals;

namespace CoP.Domain.Cli.Observing;

/// <summary>Where a report goes: standard output, or a file that is replaced as a whole.</summary>
internal static class ReportFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Refuses a target before a long reading rather than after it.</summary>
    /// <exception cref="ToolException">The target is the source, a directory, or in a directory that does not exist.</exception>
    public static void Check(string? path, string? source)
    {
        if (path is null)
        {
            return;
        }

        if (path.Length == 0 || Directory.Exists(path) || !Directory.Exists(Folder(path)))
        {
            throw new ToolException($"'{path}' cannot be written: {(path.Length > 0 && Directory.Exists(path) ? "it is a directory" : "there is no such directory")}.");
        }

        if (source is not null && string.Equals(Path.GetFullPath(path), Path.GetFullPath(source), StringComparison.Ordinal))
        {
            throw new ToolException($"'{path}' is the record itself; choose another file for --out.");
        }
    }

    /// <summary>Writes to the file, or to the writer when there is none.</summary>
    /// <exception cref="ToolException">The file cannot be written.</exception>
    public static void Write(string? path, TextWriter standard, Action<TextWriter> report)
    {
        if (path is null)
        {
            report(standard);
            return;
        }

        try
        {
            using var file = new StreamWriter(path, append: false, Utf8);
            report(file);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"'{path}' cannot be written: {failure.Message}", failure);
        }
    }

    private static string Folder(string path) => Path.GetDirectoryName(Path.GetFullPath(path)) ?? path;
}
