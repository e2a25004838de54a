namespace CoP.Domain.Cli.Tests.Simulating;

/// <summary>Whatever is typed wrongly gives one line, exit code 2, and a way on.</summary>
public sealed class SimulateUsageTests
{
    public static TheoryData<string, string> CommandLines { get; } = new()
    {
        { "simulate", "SCENARIO is missing" },
        { "simulate virtual-comunity", "did you mean 'virtual-community'?" },
        { "simulate nothing-of-the-kind", "no scenario that comes along" },
        { "simulate no/such/file.json", "does not exist" },
        { "simulate /", "is a directory" },
        { "simulate virtual-community more", "one word too many" },
        { "simulate virtual-community --list", "Give either" },
        { "simulate --list --explain notice", "Give either" },
        { "simulate --explain", "--explain" },
        { "simulate --explain notise", "did you mean 'notice'?" },
        { "simulate --explain zzz", "is no parameter." },
        { "simulate virtual-community --runs 0", "from 1 to 1000000" },
        { "simulate virtual-community --runs many", "--runs" },
        { "simulate virtual-community --runs 1,5", "--runs" },
        { "simulate virtual-community --seed -1", "--seed" },
        { "simulate virtual-community --seed 18446744073709551616", "--seed" },
        { "simulate virtual-community --cycles 100001", "--cycles" },
        { "simulate virtual-community --threads 0", "--threads" },
        { "simulate virtual-community --regime royal", "choose heroic" },
        { "simulate virtual-community --format yaml", "choose text" },
        { "simulate virtual-community --set", "--set" },
        { "simulate virtual-community --set notice", "write NAME=VALUE" },
        { "simulate virtual-community --set =3", "write NAME=VALUE" },
        { "simulate virtual-community --set notis=3", "did you mean 'notice'?" },
        { "simulate virtual-community --set notice=three", "is no number" },
        { "simulate virtual-community --set notice=1.5", "is no whole number" },
        { "simulate virtual-community --set notice=-1", "outside of 0 to 1000" },
        { "simulate virtual-community --set notice=NaN", "is no number" },
        { "simulate virtual-community --set notice=1e999", "is no number" },
        { "simulate virtual-community --set notice=1 --set notice=2", "stands there twice" },
        { "simulate virtual-community --set notice=1 --nonsense", "no option" },
        { "simulate virtual-community --set foundingCircle=1000000 --set arrivalRate=100 --cycles 100000", "at most" },
        { "simulate virtual-community --output /", "is a directory" },
        { "simulate virtual-community --output /no/such/folder/report.html", "no such directory" },
        { "experiment nothing", "See cop experiment --help" },
        { "experiment run", "See cop experiment run --help" },
        { "experiment run /no/such/file.json", "does not exist" },
        { "experiment run x.json --shard 0/2", "--shard" },
        { "experiment run x.json --shard 3/2", "--shard" },
        { "experiment run x.json --shard 2", "--shard" },
        { "experiment resume /no/such/folder", "does not exist" },
        { "experiment merge /no/such/file.json", "has no parts beside it" },
        { "experiment merge / /", "--output is missing" },
    };

    [Theory]
    [MemberData(nameof(CommandLines))]
    public void Run_WrongUsage_IsOneLineAndTwo(string line, string part)
    {
        var answer = Cop.Run(line.Split(' '));

        Assert.Equal((2, ""), (answer.Code, answer.Out));
        Assert.Contains(part, answer.OneLine(), StringComparison.Ordinal);
    }
}
