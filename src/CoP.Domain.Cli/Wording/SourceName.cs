namespace CoP.Domain.Cli.Wording;

/// <summary>How a source is called in a title.</summary>
internal static class SourceName
{
    /// <summary>The last part of a path, or the whole when there is none, in at most <paramref name="cells"/> columns.</summary>
    public static string Of(string source, int cells)
    {
        var name = Path.GetFileName(source.TrimEnd('/', '\\'));
        return Label.Of(name is "." or ".." ? Path.GetFileName(Path.GetFullPath(source)) : name.Length == 0 ? source : name, cells);
    }
}
