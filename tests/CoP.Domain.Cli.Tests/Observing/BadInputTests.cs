using System.Text;

namespace CoP.Domain.Cli.Tests.Observing;

/// <summary>Whatever cannot be read or understood gives one line and exit code 2.</summary>
public sealed class BadInputTests
{
    private const string Header = "timestamp,actor,kind,target,weight\n";

    public static TheoryData<string> CommandLines { get; } =
    [
        "nonsense", "--nonsense", "observe --nonsense", "observe --nonsense value", "observe -x", "observe a b", "observe --format", "observe --format yaml",
        "observe --format JSON", "observe --period decade", "observe --since yesterday", "observe --since 2024-13-01", "observe --since 2024-02-02 --until 2024-02-01",
        "observe --since", "observe --window 0", "observe --window many", "observe --window -3", "observe --out", "observe --format json --format csv", "observe --out /",
        "observe --out /no/such/folder/report.html", "chart nothing", "chart life-cycle/none", "chart transfer participation", "chart transfer --format png", "replay", "replay /no/such/file", "validate", "validate /no/such/file",
    ];

    [Theory]
    [MemberData(nameof(CommandLines))]
    public void Run_WrongUsage_IsOneLineAndTwo(string line) => IsOneLineAndTwo(Cop.Run(line.Split(' ')));

    [Theory]
    [InlineData("observe --nonsense")]
    [InlineData("observe --nonsense value")]
    [InlineData("observe -x")]
    [InlineData("replay --nonsense")]
    public void Run_UnknownOption_IsNoSource(string line)
    {
        var words = line.Split(' ');

        Assert.Contains($"'{words[1]}' is no option", Cop.Run(words).OneLine(), StringComparison.Ordinal);
    }

    [Fact]
    public void Observe_Absent_IsOneLineAndTwo() => Refused(scratch => scratch.Name("absent.csv"), "absent.csv");

    [Fact]
    public void Observe_Empty_IsOneLineAndTwo() => Refused(scratch => scratch.Text("empty.csv", ""), "empty.csv");

    [Fact]
    public void Observe_HeaderOnly_IsOneLineAndTwo() => Refused(scratch => scratch.Text("header.csv", Header), "header.csv");

    [Fact]
    public void Observe_MissingColumns_IsOneLineAndTwo() => Refused(scratch => scratch.Text("columns.csv", "when,who\n2024-01-01,ada\n"), "columns.csv");

    [Fact]
    public void Observe_NoValidRow_IsOneLineAndTwo() => Refused(scratch => scratch.Text("rows.csv", Header + "yesterday,ada,commit,,1\n"), "rows.csv");

    [Fact]
    public void Observe_NothingInTheWindow_IsOneLineAndTwo()
    {
        using var scratch = new Scratch();
        IsOneLineAndTwo(Cop.Run("observe", scratch.Text("a.csv", Header + "2024-01-01T00:00:00Z,ada,commit,,1\n"), "--since", "2030-01-01"));
    }

    [Fact]
    public void Observe_TruncatedGzip_IsOneLineAndTwo() => Refused(
        scratch => scratch.Bytes("cut.csv.gz", Scratch.Gzip(Header + string.Concat(Enumerable.Range(0, 5000).Select(i => $"2024-01-01T00:00:{i % 60:00}Z,person{i * 7919 % 997},commit,,1\n")))[..2000]), "cut.csv.gz");

    [Fact]
    public void Observe_Noise_IsOneLineAndTwo() => Refused(scratch => scratch.Bytes("noise.bin", [.. Enumerable.Range(0, 4096).Select(i => (byte)(i * 31 % 251))]), "noise.bin");

    [Fact]
    public void Observe_DirectoryWithoutRepository_IsOneLineAndTwo() => Refused(scratch => scratch.Path, "cop-");

    [Fact]
    public void Observe_RepositoryWithoutCommits_IsOneLineAndTwo() => Refused(
        scratch =>
        {
            scratch.Git("init", "-q");
            return scratch.Path;
        },
        "cop-");

    [Fact]
    public void Observe_NulInThePath_IsOneLineAndTwo() => IsOneLineAndTwo(Cop.Run("observe", "a\0b"));

    [Fact]
    public void Observe_EscapeSequenceInThePath_IsNotPassedOn()
    {
        var answer = Cop.Run("observe", "\u001b[31mnot there\nat all");

        IsOneLineAndTwo(answer);
        Assert.DoesNotContain('\u001b', answer.Error);
    }

    [Fact]
    public void Observe_OutIsTheRecord_IsRefusedAndLeavesIt()
    {
        using var scratch = new Scratch();
        var file = scratch.Text("a.csv", Header + "2024-01-01T00:00:00Z,ada,commit,,1\n");

        IsOneLineAndTwo(Cop.Run("observe", file, "--out", file));
        Assert.StartsWith(Header, File.ReadAllText(file, Encoding.UTF8), StringComparison.Ordinal);
    }

    private static void Refused(Func<Scratch, string> source, string named)
    {
        using var scratch = new Scratch();
        var answer = Cop.Run("observe", source(scratch));
        IsOneLineAndTwo(answer);
        Assert.Contains(named, answer.Error, StringComparison.Ordinal);
    }

    private static void IsOneLineAndTwo(Answer answer)
    {
        Assert.Equal(2, answer.Code);
        Assert.Equal("", answer.Out);
        answer.OneLine();
    }
}
