namespace CoP.Domain.Cli.Tests.Experimenting;

/// <summary>What lies in the folder of an experiment.</summary>
internal static class Folder
{
    public static IEnumerable<string> Names(string folder) => Directory.EnumerateFiles(folder).Select(file => Path.GetFileName(file));

    public static Dictionary<string, string> Bytes(string folder) =>
        Directory.EnumerateFiles(folder).ToDictionary(file => Path.GetFileName(file), file => Convert.ToHexString(File.ReadAllBytes(file)), StringComparer.Ordinal);
}
