using System.Text;
using CoP.Domain.Evidence.Acts;
using CoP.Domain.Evidence.Reading;

namespace CoP.Domain.Evidence.Tests.Observing;

/// <summary>The thirteen histories with known outcomes, which lie beside the project and are no part of it.</summary>
internal static class KnownCommunities
{
    private const string Folder = "data/communities";

    private static readonly Dictionary<string, MonthlyActs> Read = new(StringComparer.Ordinal);

    /// <summary>Names of the communities for theory data; one empty name when the data is absent, so that the test can say so.</summary>
    public static IEnumerable<TheoryDataRow<string>> Names => Find() is { } folder
        ? Directory.EnumerateFiles(folder, "*.csv.gz").Select(file => Path.GetFileName(file)[..^".csv.gz".Length]).Order(StringComparer.Ordinal).Select(name => new TheoryDataRow<string>(name))
        : [new TheoryDataRow<string>(string.Empty)];

    /// <summary>Reads one history, or skips the test when the data is absent.</summary>
    public static MonthlyActs Acts(string community)
    {
        var path = Path.Combine(FolderOrSkip(), community + ".csv.gz");
        lock (Read)
        {
            if (!Read.TryGetValue(community, out var acts))
            {
                acts = RecordReader.Read(path, new ReadingOptions()).Acts;
                Read.Add(community, acts);
            }

            return acts;
        }
    }

    /// <summary>The rows of a table of the data by column name, or skips the test when the data is absent.</summary>
    public static IReadOnlyList<Dictionary<string, string>> Table(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(FolderOrSkip(), file));
        var columns = Cells(lines[0]);
        return [.. lines.Skip(1).Select(Cells).Select(cells => columns.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal))];
    }

    private static string FolderOrSkip()
    {
        var folder = Find();
        Assert.SkipWhen(folder is null, "The shared histories are not beside this project (../shared/data/communities, or COP_SHARED).");
        return folder!;
    }

    private static string? Find()
    {
        for (var here = new DirectoryInfo(AppContext.BaseDirectory); here is not null; here = here.Parent)
        {
            if (File.Exists(Path.Combine(here.FullName, "CoP.Domain.sln")))
            {
                string?[] places = [here.Parent is { } parent ? Path.Combine(parent.FullName, "shared") : null, Environment.GetEnvironmentVariable("COP_SHARED")];
                return places.OfType<string>().Select(place => Path.Combine(place, Folder)).FirstOrDefault(Directory.Exists);
            }
        }

        return null;
    }

    private static List<string> Cells(string line)
    {
        var cells = new List<string>();
        var quoted = false;
        var cell = new StringBuilder();
        foreach (var sign in line)
        {
            if (sign == '"')
            {
                quoted = !quoted;
            }
            else if (sign == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(sign);
            }
        }

        cells.Add(cell.ToString());
        return cells;
    }
}
