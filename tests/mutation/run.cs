#:property PublishAot=false
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

// Mutation tests of CoP.Domain, module by module, over mutants that a fixed seed draws:
//   dotnet run --file tests/mutation/run.cs -- Charters LifeCycles --mutants 80 --seed 1
// A module is a folder of src/CoP.Domain; "Root" are the files outside of folders, no name means every module.
// Needs dotnet-stryker 5.1.0 on the PATH. Works on a copy in artifacts/mutation, results are kept there.
var (modules, wanted, seed) = Asked(args);
var root = Root();
var work = Path.Combine(root, "artifacts", "mutation");
var tree = Path.Combine(work, "tree");
Copy(root, tree);

var everything = Stryker(tree, Path.Combine(work, "listing"), ["**/*.cs{0..1}"], coverage: "off", concurrency: 2);
var drawn = everything.Where(m => m.IsMeant).GroupBy(m => m.Module, StringComparer.Ordinal)
    .Where(g => modules.Count == 0 || modules.Contains(g.Key))
    .ToDictionary(g => g.Key, g => Draw([.. g], wanted, seed), StringComparer.Ordinal);
foreach (var (module, places) in drawn.OrderBy(d => d.Key, StringComparer.Ordinal))
{
    var mine = everything.Where(m => m.IsMeant && m.Module == module).ToList();
    Console.WriteLine($"{module}: {mine.Count(m => places.Contains(m.Place))} of {mine.Count} mutants drawn");
}

var all = drawn.Values.SelectMany(p => p).ToHashSet();
var first = Tested(all, "run", concurrency: 2);

// On a busy machine a slow test looks like an endless one, so what ran out of time is tried again with the machine for itself.
var late = first.Where(m => m.Status == "Timeout").Select(m => m.Place).ToHashSet();
var again = late.Count == 0 ? [] : Tested(late, "again", concurrency: 1);
var tested = first.Where(m => !late.Contains(m.Place)).Concat(again).ToLookup(m => m.Module, StringComparer.Ordinal);
var summary = Summary([.. drawn.Keys.Order(StringComparer.Ordinal)], tested, everything);
var results = Path.Combine(work, string.Join('-', drawn.Keys.Order(StringComparer.Ordinal)) + ".md");
File.WriteAllText(results, summary);
Console.WriteLine(summary);
return tested.Count > 0 ? 0 : 1;

List<Mutant> Tested(HashSet<Place> places, string name, int concurrency) =>
    [.. Stryker(tree, Path.Combine(work, name), Patterns(places, everything), coverage: "perTest", concurrency).Where(m => places.Contains(m.Place))];

static (HashSet<string> Modules, int Mutants, int Seed) Asked(string[] args)
{
    var named = new Dictionary<string, int>(StringComparer.Ordinal) { ["--mutants"] = 80, ["--seed"] = 1 };
    var modules = new HashSet<string>(StringComparer.Ordinal);
    for (var i = 0; i < args.Length; i++)
    {
        if (named.ContainsKey(args[i]))
        {
            named[args[i]] = int.Parse(args[++i], CultureInfo.InvariantCulture);
        }
        else
        {
            modules.Add(args[i]);
        }
    }

    return (modules, named["--mutants"], named["--seed"]);
}

static string Root()
{
    var folder = new DirectoryInfo(Environment.CurrentDirectory);
    while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CoP.Domain.sln")))
    {
        folder = folder.Parent;
    }

    return folder?.FullName ?? throw new InvalidOperationException("Start inside of the project.");
}

// A copy, because the sources are rewritten in the build's outputs while other work goes on.
static void Copy(string root, string tree)
{
    if (Directory.Exists(tree))
    {
        Directory.Delete(tree, recursive: true);
    }

    foreach (var file in Said("git", root, "ls-files", "--cached", "--others", "--exclude-standard").Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(f => File.Exists(Path.Combine(root, f))))
    {
        var to = Path.Combine(tree, file);
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(Path.Combine(root, file), to);
    }
}

static List<Mutant> Stryker(string tree, string output, IReadOnlyList<string> mutate, string coverage, int concurrency)
{
    var tests = Path.Combine(tree, "tests", "CoP.Domain.Tests");
    var config = new Dictionary<string, object>(StringComparer.Ordinal)
    {
        ["project"] = "CoP.Domain.csproj",
        ["test-runner"] = "mtp",
        ["mutate"] = mutate.Append("!**/*.g.cs").Append("!**/obj/**"),
        ["coverage-analysis"] = coverage,
        ["additional-timeout"] = 30_000,
        ["concurrency"] = concurrency,
        ["reporters"] = new[] { "json", "progress" },
    };
    File.WriteAllText(Path.Combine(tests, "stryker-config.json"), JsonSerializer.Serialize(new Dictionary<string, object>(StringComparer.Ordinal) { ["stryker-config"] = config }));
    if (Directory.Exists(output))
    {
        Directory.Delete(output, recursive: true);
    }

    File.WriteAllText(output + ".log", Said("dotnet-stryker", tests, "--skip-version-check", "--output", output));
    var report = Path.Combine(output, "reports", "mutation-report.json");
    return File.Exists(report) ? Mutant.Read(report) : throw new InvalidOperationException($"There is no report; {output}.log says why.");
}

static string Said(string program, string folder, params string[] arguments)
{
    var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true };
    start.Environment["COP_TEST_BUDGET"] = "quick";
    using var process = Process.Start(start)!;
    var said = process.StandardOutput.ReadToEnd();
    process.WaitForExit();
    return said;
}

// Whole places: two mutants of one expression cannot be told apart by what is asked for.
static HashSet<Place> Draw(IReadOnlyList<Mutant> mutants, int wanted, int seed)
{
    var places = mutants.GroupBy(m => m.Place).OrderBy(g => g.Key.File, StringComparer.Ordinal).ThenBy(g => g.Key.Start).ThenBy(g => g.Key.End).ToArray();
    new Random(seed).Shuffle(places);
    var drawn = new HashSet<Place>();
    var count = 0;
    foreach (var place in places.TakeWhile(_ => count < wanted))
    {
        drawn.Add(place.Key);
        count += place.Count();
    }

    return drawn;
}

// A block asked for brings what stands in it along, so what was not drawn is taken out again, unless something drawn stands in that.
static List<string> Patterns(HashSet<Place> drawn, IReadOnlyList<Mutant> everything)
{
    var patterns = drawn.GroupBy(p => p.File, StringComparer.Ordinal).Select(g => Pattern(g.Key, g)).ToList();
    patterns.AddRange(everything.Select(m => m.Place).Distinct()
        .Where(p => !drawn.Contains(p) && drawn.Any(p.IsIn) && !drawn.Any(d => d.IsIn(p)))
        .GroupBy(p => p.File, StringComparer.Ordinal)
        .Select(g => "!" + Pattern(g.Key, g)));
    return patterns;
}

static string Pattern(string file, IEnumerable<Place> places) =>
    $"**/CoP.Domain/{file}{string.Concat(places.Select(p => string.Create(CultureInfo.InvariantCulture, $"{{{p.Start}..{p.End}}}")))}";

static string Summary(List<string> modules, ILookup<string, Mutant> tested, IReadOnlyList<Mutant> everything)
{
    var text = new StringBuilder("| module | mutants | not compilable | tested | killed | timeout | survived | not covered | score |\n|---|---|---|---|---|---|---|---|---|\n");
    foreach (var module in modules)
    {
        text.Append(Row(module, [.. everything.Where(m => m.Module == module)], [.. tested[module]]));
    }

    text.Append(Row("all", [.. everything.Where(m => modules.Contains(m.Module))], [.. tested.SelectMany(t => t)])).Append('\n');
    foreach (var mutant in tested.SelectMany(t => t).Where(m => m.Status is "Survived" or "NoCoverage").OrderBy(m => m.Place.File, StringComparer.Ordinal).ThenBy(m => m.Place.Start))
    {
        text.Append(CultureInfo.InvariantCulture, $"- {mutant.Place.File}:{mutant.Line} {(mutant.Status == "Survived" ? "" : "(not covered) ")}{mutant.Kind}: `{OneLine(mutant.Was)}` → `{OneLine(mutant.Became)}`\n");
    }

    return text.ToString();
}

static string Row(string name, IReadOnlyList<Mutant> all, IReadOnlyList<Mutant> tested)
{
    int Count(string status) => tested.Count(m => m.Status == status);
    var found = Count("Killed") + Count("Timeout");
    var judged = found + Count("Survived") + Count("NoCoverage");
    var score = judged == 0 ? "" : (100.0 * found / judged).ToString("F1", CultureInfo.InvariantCulture) + " %";
    return string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {all.Count} | {all.Count(m => m.Status == "CompileError")} | {judged} | {Count("Killed")} | {Count("Timeout")} | {Count("Survived")} | {Count("NoCoverage")} | {score} |\n");
}

static string OneLine(string text)
{
    var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    return line.Length <= 100 ? line : line[..99] + "…";
}

internal sealed record Place(string File, int Start, int End)
{
    public bool IsIn(Place other) => File == other.File && this != other && Start >= other.Start && End <= other.End;
}

internal sealed record Mutant(Place Place, int Line, string Kind, string Was, string Became, string Status, string Reason)
{
    public string Module => Place.File.Contains('/', StringComparison.Ordinal) ? Place.File.Split('/')[0] : "Root";

    /// <summary>Whether the mutant compiles and is not the same as others that stand in it.</summary>
    public bool IsMeant => Status == "Ignored" && Reason == "Removed by mutate filter";

    public static List<Mutant> Read(string report)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(report));
        return [.. json.RootElement.GetProperty("files").EnumerateObject().SelectMany(file => Of(file.Name, file.Value))];
    }

    private static IEnumerable<Mutant> Of(string path, JsonElement file)
    {
        const string Project = "src/CoP.Domain/";
        var name = path.Replace('\\', '/');
        name = name[(name.LastIndexOf(Project, StringComparison.Ordinal) + Project.Length)..];
        var source = file.GetProperty("source").GetString()!;
        var lines = new List<int> { 0 };
        for (var at = source.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = source.IndexOf('\n', at + 1))
        {
            lines.Add(at + 1);
        }

        int Offset(JsonElement point) => lines[point.GetProperty("line").GetInt32() - 1] + point.GetProperty("column").GetInt32() - 1;
        foreach (var mutant in file.GetProperty("mutants").EnumerateArray())
        {
            var location = mutant.GetProperty("location");
            var place = new Place(name, Offset(location.GetProperty("start")), Offset(location.GetProperty("end")));
            yield return new(
                place,
                location.GetProperty("start").GetProperty("line").GetInt32(),
                mutant.GetProperty("mutatorName").GetString()!,
                source[place.Start..place.End],
                mutant.GetProperty("replacement").GetString()!,
                mutant.GetProperty("status").GetString()!,
                mutant.TryGetProperty("statusReason", out var reason) ? reason.GetString()! : "");
        }
    }
}
