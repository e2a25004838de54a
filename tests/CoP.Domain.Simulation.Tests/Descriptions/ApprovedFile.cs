namespace CoP.Domain.Simulation.Tests.Descriptions;

/// <summary>A file of the repository that the library writes: compared, or rewritten with <c>COP_APPROVE=1</c>.</summary>
internal static class ApprovedFile
{
    public static void Compare(string file, string actual)
    {
        var path = Path.Combine(Root(), file);
        if (Environment.GetEnvironmentVariable("COP_APPROVE") == "1")
        {
            File.WriteAllText(path, actual);
        }

        var approved = File.Exists(path) ? File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal) : "";
        var (old, fresh) = (approved.Split('\n'), actual.Split('\n'));
        var line = Enumerable.Range(0, Math.Min(old.Length, fresh.Length)).FirstOrDefault(i => !old[i].Equals(fresh[i], StringComparison.Ordinal), Math.Min(old.Length, fresh.Length));
        Assert.True(
            approved.Equals(actual, StringComparison.Ordinal),
            $"{file} is not what the library writes, from line {line + 1} on:\n  - {old.ElementAtOrDefault(line)}\n  + {fresh.ElementAtOrDefault(line)}\nIf the change is meant: run this test with COP_APPROVE=1 and commit the file.");
    }

    public static string Text(string file) => File.ReadAllText(Path.Combine(Root(), file));

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CoP.Domain.sln")))
            {
                return folder.FullName;
            }
        }

        Assert.Skip("The tests do not run below the folder of the solution.");
        return "";
    }
}
