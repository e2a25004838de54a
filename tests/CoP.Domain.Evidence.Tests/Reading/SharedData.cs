namespace CoP.Domain.Evidence.Tests.Reading;

/// <summary>The real communities' logs, which stand beside the project and are not part of it.</summary>
internal static class SharedData
{
    public static string? Communities { get; } = Roots()
        .Select(root => Path.Combine(root, "data", "communities"))
        .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "communities.csv")));

    private static IEnumerable<string> Roots()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            yield return Path.Combine(folder.FullName, "shared");
        }

        if (Environment.GetEnvironmentVariable("COP_SHARED") is { Length: > 0 } named)
        {
            yield return named;
        }
    }
}
