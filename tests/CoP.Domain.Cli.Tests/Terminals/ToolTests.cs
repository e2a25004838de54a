using CoP.Domain.Cli.Terminals;
using CoP.Domain.Cli.Tests.Approvals;

namespace CoP.Domain.Cli.Tests.Terminals;

public sealed class ToolTests
{
    private const int BrokenPipe = 32;
    private const int NoSpace = 28;

    [Fact]
    public void Run_WithoutAVerb_ShowsHelp()
    {
        var answer = Cop.Run();

        Assert.Equal(0, answer.Code);
        Assert.Equal(Cop.Run("--help"), answer);
        Approved.Matches(answer.Out);
    }

    [Fact]
    public void Run_ObserveHelp_NamesEveryOption() => Approved.Matches(Cop.Run("observe", "--help").Out);

    [Fact]
    public void Run_Version_IsOneLine() => Assert.Matches(@"^cop \d+\.\d+\.\d+[-.\w]*\r?\n$", Cop.Run("--version").Out);

    [Fact]
    public void Run_ReaderWentAway_IsSilent()
    {
        var answer = RunInto(new IOException("Broken pipe", BrokenPipe));

        Assert.Equal((0, ""), answer);
    }

    [Fact]
    public void Run_DiskFull_IsOneLineAndTwo()
    {
        var (code, error) = RunInto(new IOException("No space left on device", NoSpace));

        Assert.Equal(2, code);
        Assert.Equal("cop: No space left on device", error.TrimEnd());
    }

    private static (int Code, string Error) RunInto(IOException failure)
    {
        using var error = new StringWriter();
        using var output = new FailingWriter(failure);
        return (CopTool.Run(["observe"], new Terminal(output, error, ErrorIsTerminal: false, DateTimeOffset.UnixEpoch.AddYears(80))), error.ToString());
    }

    private sealed class FailingWriter(IOException failure) : StringWriter
    {
        public override void Write(char value) => throw failure;

        public override void Write(string? value) => throw failure;

        public override void WriteLine(string? value) => throw failure;
    }
}
