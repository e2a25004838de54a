namespace CoP.Domain.Cli.Terminals;

/// <summary>Reads files that the user names; what cannot be read is said in one line.</summary>
internal static class InputFile
{
    /// <summary>All bytes of a file.</summary>
    /// <exception cref="ToolException">The file is absent, a directory, empty or unreadable.</exception>
    public static byte[] Read(string path)
    {
        if (Directory.Exists(path))
        {
            throw new ToolException($"'{path}' is a directory; give a file.");
        }

        try
        {
            var bytes = File.ReadAllBytes(path);
            return bytes.Length > 0 ? bytes : throw new ToolException($"'{path}' is empty.");
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ToolException($"'{path}' does not exist.", failure);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ToolException($"'{path}' cannot be read: {failure.Message}", failure);
        }
    }

    /// <summary>The lines of a text, as they are read; a byte order mark is skipped.</summary>
    public static IEnumerable<string> Lines(byte[] text)
    {
        using var reader = new StreamReader(new MemoryStream(text));
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
