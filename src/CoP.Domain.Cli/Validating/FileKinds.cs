using System.Text;

namespace CoP.Domain.Cli.Validating;

/// <summary>Tells what a file is: by its ending where that says it, else by its first line.</summary>
internal static class FileKinds
{
    private const int Looked = 4096;

    /// <summary>The kind as which the file should be read.</summary>
    public static FileKind Of(string path, byte[] content)
    {
        var line = FirstLine(content);
        return Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".JSON" => FileKind.Charter,
            ".CSV" or ".GZ" => FileKind.ActLog,
            ".JSONL" => line.Contains("\"timestamp\"", StringComparison.Ordinal) ? FileKind.ActLog : FileKind.History,
            _ => ByContent(line),
        };
    }

    private static FileKind ByContent(string line)
    {
        if (!line.StartsWith('{'))
        {
            return FileKind.ActLog;
        }

        return line.Contains("\"stream\"", StringComparison.Ordinal) ? FileKind.History
            : line.Contains("\"timestamp\"", StringComparison.Ordinal) ? FileKind.ActLog
            : FileKind.Charter;
    }

    private static string FirstLine(byte[] content) =>
        Encoding.UTF8.GetString(content, 0, Math.Min(Looked, content.Length)).TrimStart('\uFEFF', ' ', '\t', '\r', '\n').Split('\n')[0];
}
