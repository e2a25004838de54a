using System.Globalization;
using CoP.Domain.Evidence.Reading;
using static CoP.Domain.Evidence.Tests.Reading.GitSandbox;

namespace CoP.Domain.Evidence.Tests.Reading;

public sealed class GitReadingTests
{
    [Fact]
    public void Read_PlainCommits_AreActsOfTheirAuthorsAtAuthorDates()
    {
        using var git = new GitSandbox();
        git.Commit(Ada, day: 0);
        git.Commit(Ben, day: 40, committedDay: 50);

        var record = git.Done().Read();

        Assert.Equal(["2024-05 Ada Lovelace 1", "2024-06 Ben Okri 1"], Told(record));
        Assert.Equal((SourceKind.Git, Day, Day.AddDays(40)), (record.Kind, record.Acts.First!.Value, record.Acts.Last!.Value));
        Assert.Empty(record.Notes);
    }

    [Fact]
    public void Read_MergeCommit_IsOneMergeTowardsTheAuthorOfTheTip()
    {
        using var git = new GitSandbox();
        var start = git.Commit(Ada);
        var side = git.Commit(Ben, on: [start]);
        var main = git.Commit(Ada, on: [start]);
        git.Commit(Cy, committer: Ada, on: [main, side]);

        Assert.Equal(
            ["2024-05 Ada Lovelace 2", "2024-05 Ben Okri 1", "2024-05 Cy Twombly 1", "2024-05 Cy Twombly > Ben Okri 1", "2024-05 integrative 1"],
            Told(git.Done().Read()));
    }

    [Fact]
    public void Read_MergeOfOwnWork_CountsWithoutATie()
    {
        using var git = new GitSandbox();
        var start = git.Commit(Ada);
        var side = git.Commit(Ben, on: [start]);
        var main = git.Commit(Ada, on: [start]);
        git.Commit(Ben, on: [main, side]);

        Assert.Equal(["2024-05 Ada Lovelace 2", "2024-05 Ben Okri 2", "2024-05 integrative 1"], Told(git.Done().Read()));
    }

    [Fact]
    public void Read_TwoMergesOfOneTipAndAClockThatRanBackwards_FindTheAuthorOfTheTip()
    {
        using var git = new GitSandbox();
        var start = git.Commit(Ada, day: 0);

        // Its date is after that of the merges, so the log shows it before them.
        var side = git.Commit(Ben, day: 30, on: [start]);
        var first = git.Commit(Cy, day: 2, on: [start, side]);
        git.Commit(Cy, day: 3, on: [first, side]);

        Assert.Contains("2024-05 Cy Twombly > Ben Okri 2", Told(git.Done().Read()), StringComparer.Ordinal);
    }

    [Fact]
    public void Read_CommitterIsNotAuthor_MergesTheAuthorsWorkAtTheCommitDate()
    {
        using var git = new GitSandbox();
        git.Commit(Ada);
        git.Commit(Ben, day: 1, committer: Ada, committedDay: 40);

        Assert.Equal(
            ["2024-05 Ada Lovelace 1", "2024-05 Ben Okri 1", "2024-06 Ada Lovelace 1", "2024-06 Ada Lovelace > Ben Okri 1", "2024-06 integrative 1"],
            Told(git.Done().Read()));
    }

    [Fact]
    public void Read_CommitterIsTheAuthorByAnotherAddressOrAWebHost_IsNoMerge()
    {
        using var git = new GitSandbox();
        git.Commit(Ada, committer: "ada lovelace <ada@home.example>");
        git.Commit(Ada, committer: "A. L. <ADA@example.org>");
        git.Commit(Ben, committer: Web);
        git.Commit(Ben, committer: "GitHub Enterprise <noreply@github.com>");

        var record = git.Done().Read();

        Assert.Equal(["2024-05 Ada Lovelace 2", "2024-05 Ben Okri 2"], Told(record));
        Assert.Equal(0, record.Bots);
    }

    [Fact]
    public void Read_TrailersInAnyCase_AreActsTowardsTheAuthorOnceAPerson()
    {
        using var git = new GitSandbox();
        git.Commit(
            Ada,
            day: 0,
            committedDay: 40,
            message: "Change\n\nBody says Reviewed-by: Nobody <no@example.org>\n\nreviewed-by: Ben Okri <ben@example.org>\r\n"
                + "Reviewed-By: Ben Okri <ben@example.org>\nCo-Authored-By: Cy Twombly <cy@example.org>\nCo-authored-by: Ada Lovelace <ada@example.org>\n"
                + "Co-authored-by:\nSigned-off-by: Dee <dee@example.org>");

        Assert.Equal(
            ["2024-05 Ada Lovelace 1", "2024-05 Cy Twombly 1", "2024-05 Cy Twombly > Ada Lovelace 1", "2024-06 Ben Okri 1", "2024-06 Ben Okri > Ada Lovelace 1", "2024-06 integrative 1"],
            Told(git.Done().Read()));
    }

    [Fact]
    public void Read_Bots_AreLeftOutButPeopleWhoSharedTheirWorkStay()
    {
        using var git = new GitSandbox();
        git.Commit(Ada);
        git.Commit("dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>", committer: Ada, message: "Bump\n\nCo-authored-by: Ben Okri <ben@example.org>");

        var record = git.Done().Read();

        Assert.Equal(["2024-05 Ada Lovelace 1", "2024-05 Ben Okri 1"], Told(record));
        Assert.Equal(1, record.Bots);
    }

    [Fact]
    public void Read_Mailmap_IsHonouredForAuthorsAndTrailers()
    {
        using var git = new GitSandbox();
        git.Commit("bo <b@old.example>");
        git.Commit(Ada, message: "Change\n\nReviewed-by: bo <b@old.example>");
        File.WriteAllText(Path.Combine(git.FullPath, ".mailmap"), "Ben Okri <ben@example.org> <b@old.example>\n");

        Assert.Equal(["Ada Lovelace", "Ben Okri"], git.Done().Read().Acts.People.Select(person => person.Id), StringComparer.Ordinal);
    }

    [Fact]
    public void Read_TwoPeopleOfOneShortName_AreToldApartByTheirAddresses()
    {
        using var git = new GitSandbox();
        git.Commit("Bo <bo@one.example>");
        git.Commit("Bo <bo@two.example>");

        Assert.Equal(["Bo <bo@one.example>", "Bo <bo@two.example>"], git.Done().Read().Acts.People.Select(person => person.Id), StringComparer.Ordinal);
    }

    [Fact]
    public void Read_Pseudonyms_AreDigestsOfTheMostUsedAddressInLowerCase()
    {
        using var git = new GitSandbox();
        git.Commit("Ada Lovelace <old@example.org>");
        git.Commit("Ada Lovelace <ADA@example.org>");
        git.Commit("ada lovelace <Ada@example.org>");

        // printf cop-events-v1:ada@example.org | sha256sum
        Assert.Equal("5bc5534e58", Assert.Single(git.Done().Read(new ReadingOptions { Pseudonyms = true }).Acts.People).Id);
    }

    [Theory]
    [InlineData("李小龙 <li@example.org>", "李小龙")]
    [InlineData("محمد \"x\" <m@example.org>", "محمد \"x\"")]
    [InlineData("Quote ' $(x) `y` ; | & <q@example.org>", "Quote ' $(x) `y` ; | &")]
    [InlineData("A\u001E\u001FB <ab@example.org>", "A\uFFFD\uFFFDB")]
    [InlineData(" <only@example.org>", "only@example.org")]
    [InlineData("No Address <>", "No Address")]
    public void Read_AnyName_Survives(string author, string expected)
    {
        using var git = new GitSandbox();
        git.Commit(author, message: "\u001E\u001F\0 commit", committer: Web);
        git.Commit(author, message: string.Empty, committer: Web);

        Assert.Equal((expected, 2L), git.Done().Read().Acts.People.Select(person => (person.Id, person.Acts)).Single());
    }

    [Fact]
    public void Read_NameAndMessageOfAMegabyte_AreRead()
    {
        using var git = new GitSandbox();
        git.Commit(new string('n', 1_000_000) + " <n@example.org>", message: new string('m', 1_000_000) + "\n\nReviewed-by: " + new string('r', 1_000_000));

        var record = git.Done().Read();

        Assert.Equal(2, record.Acts.Total);
        Assert.All(record.Acts.People, person => Assert.InRange(person.Id.Length, 1, 120));
        Assert.Contains(record.Notes, note => note.StartsWith("2 of 2 names are longer", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(-19_844, "before 1990")]
    [InlineData(24_000, "more than a year after the newest commit")]
    public void Read_AuthorDatesOf1970And2090_AreCountedAndNoted(int day, string note)
    {
        using var git = new GitSandbox();
        git.Commit(Ada, day, committedDay: 0);
        git.Commit(Ada, day: 1);

        var record = git.Done().Read();

        Assert.Equal(2, record.Acts.Total);
        Assert.Contains(record.Notes, text => text.Contains(note, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("99999999999999999 +0000")]
    [InlineData("253402300800 +0000")]
    [InlineData("never")]
    public void Read_AbsurdAuthorDateAmongGoodOnes_IsMalformed(string stamp)
    {
        using var git = new GitSandbox();
        git.Commit(Ada);
        git.Done();
        var tree = git.Run(null, "write-tree");
        var good = git.Run(null, "rev-parse", "main");
        var text = $"tree {tree}\nparent {good}\nauthor {Ada} {stamp}\ncommitter {Ada} 1714560000 +0000\n\nAbsurd\n";
        var absurd = git.Run(Records.Utf8(text), "hash-object", "-t", "commit", "-w", "--stdin", "--literally");
        git.Run(null, "update-ref", "refs/heads/main", absurd);

        var record = git.Read();

        Assert.InRange(record.Acts.Total, 1, 2);
        Assert.Equal(2, record.Acts.Total + record.Malformed);
    }

    [Fact]
    public void Read_OneCommit_IsNoted()
    {
        using var git = new GitSandbox();
        git.Commit(Ada);

        Assert.Contains("one act only", Assert.Single(git.Done().Read().Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Window_LeavesOutActsByTheirOwnDates()
    {
        using var git = new GitSandbox();
        var start = git.Commit(Ada, day: 0);
        var side = git.Commit(Ben, day: 1, on: [start]);
        git.Commit(Ada, day: 10, on: [start, side]);

        var record = git.Done().Read(new ReadingOptions { Since = Day.AddDays(5) });

        Assert.Equal(["2024-05 Ada Lovelace 1", "2024-05 Ada Lovelace > Ben Okri 1", "2024-05 integrative 1"], Told(record));
        Assert.Equal(2, record.OutsideWindow);
    }

    private static List<string> Told(ReadRecord record) =>
        [.. record.Acts.Months.SelectMany(month =>
            month.Actors.Select(actor => Line(month.Month, $"{record.Acts.People[actor.Person].Id} {actor.Acts}"))
                .Concat(month.Ties.Select(tie => Line(month.Month, $"{record.Acts.People[tie.From].Id} > {record.Acts.People[tie.To].Id} {tie.Acts}")))
                .Concat(month.Integrative == 0 ? [] : [Line(month.Month, $"integrative {month.Integrative}")])
                .Order(StringComparer.Ordinal))];

    private static string Line(int month, string text) =>
        string.Create(CultureInfo.InvariantCulture, $"{month / 12}-{(month % 12) + 1:00} {text}");
}
