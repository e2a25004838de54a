using CoP.Domain.Leadership;

namespace CoP.Domain.Tests.Leadership;

public sealed class LeadershipDocsTests
{
    private static readonly string s_page = File.ReadAllText(Path.Combine(Root(), "docs", "concepts", "leadership.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Chart_InTheDocs_IsTheDefinition() =>
        Assert.Contains($"```mermaid\n{TransferMachine.Definition.ToMermaid()}```\n", s_page, StringComparison.Ordinal);

    [Fact]
    public void Refusals_InTheDocs_AreAllThereAre() =>
        Assert.All(LeadershipRefusalTests.All, r => Assert.Contains($"`{r.Code}`", s_page, StringComparison.Ordinal));

    [Fact]
    public void Usage_InTheDocs_HandsOver()
    {
        var community = new Circle();
        var (ada, ben, day) = (Circle.Ada, Circle.Ben, Circle.Day);

        var leadership = LeadershipDecider.Over(community);
        var led = leadership.Do(leadership.Initial, new EstablishFunction(LeadershipFunctions.Coordination, ada, ada, day)).OrThrow();
        var proposal = new ProposeTransfer(LeadershipFunctions.Coordination, ada, ben, ada, day) { Shares = LeadershipShares.Of(6_000), Overlap = Overlap.Both };
        var proposed = leadership.Do(led, proposal).OrThrow();
        var id = proposed.Transfers.Keys.Single();
        var accepted = leadership.Do(proposed, new AcceptTransfer(id, ben, day.AddDays(2))).OrThrow();
        var due = LeadershipDecider.Due(accepted, day.AddDays(16));
        var handingOver = leadership.Do(accepted, [.. due]).OrThrow();

        Assert.Equal(LeadershipShares.Of(3_000), handingOver.Held(LeadershipFunctions.Coordination, ben));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CoP.Domain.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests run outside of the project.");
    }
}
