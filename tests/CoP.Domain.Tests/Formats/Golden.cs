namespace CoP.Domain.Tests.Formats;

/// <summary>Histories as former versions wrote them; they are never written again and stay readable for ever.</summary>
internal static class Golden
{
    public static string[] Events { get; } = File.ReadAllLines(PathOf("events.v1.jsonl"));

    public static string Snapshot { get; } = File.ReadAllText(PathOf("events.v1.snapshot.v1.json")).TrimEnd();

    public static string PathOf(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var golden = Path.Combine(folder.FullName, "tests", "CoP.Domain.Tests", "Formats", "golden");
            if (Directory.Exists(golden))
            {
                return Path.Combine(golden, name);
            }
        }

        throw new DirectoryNotFoundException("The golden files stand in tests/CoP.Domain.Tests/Formats/golden.");
    }
}
