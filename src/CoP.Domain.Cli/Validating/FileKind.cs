using System.Text;

namespace CoP.Domain.Cli.Validating;

/// <summary>Tells by its beginning what a file is.</summary>
internal static class FileKind
{
    private const int Looked = 4096;

    /// <summary>Whether the file is an act log: compressed, a table, or lines with a time stamp.</summary>
    public static bool IsActLog(byte[] content) => content is [0x1F, 0x8B, ..] || (Start(content) is var start && (!start.StartsWith('{') ? !start.StartsWith('[') : IsLine(start, "\"timestamp\"")));

    /// <summary>Whether the file is a history: lines that name their stream.</summary>
    public static bool IsHistory(byte[] content) => Start(content) is var start && start.StartsWith('{') && IsLine(start, "\"stream\"");

    private static bool IsLine(string start, string member)
    {
        var line = start.Split('\n')[0];
        return line.Contains(member, StringComparison.Ordinal);
    }

    private static string Start(byte[] content) => Encoding.UTF8.GetString(content, 0, Math.Min(Looked, content.Length)).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
}
