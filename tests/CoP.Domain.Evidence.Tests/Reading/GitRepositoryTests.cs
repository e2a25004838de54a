using CoP.Domain.Evidence.Reading;
using static CoP.Domain.Evidence.Tests.Reading.GitSandbox;

namespace CoP.Domain.Evidence.Tests.Reading;

public sealed class GitRepositoryTests
{
    [Fact]
    public void Read_BareRepositoryAndInnerFolder_AreTheSameAsTheWorkTree()
    {
        using var git = Small();
        var bare = Path.Combine(git.FullPath, "copy.git");
        git.Run(null, "clone", "--quiet", "--bare", ".", bare);

        var whole = git.Read();

        Assert.Equal(whole.Acts.People, git.Read(path: bare).Acts.People);
        Assert.Equal(whole.Acts.People, git.Read(path: Path.Combine(git.FullPath, ".git")).Acts.People);
        Assert.Equal(whole.Acts.People, git.Read(path: git.FullPath + Path.DirectorySeparatorChar).Acts.People);
    }

    [Fact]
    public void Read_BareRepository_HonoursTheMailmapItHolds()
    {
        using var git = new GitSandbox();
        git.Commit("bo <b@old.example>");
        git.Done();
        git.Run(null, "reset", "--quiet", "--hard");
        File.WriteAllText(Path.Combine(git.FullPath, ".mailmap"), "Ben Okri <ben@example.org> <b@old.example>\n");
        git.Run(null, "add", ".mailmap");
        git.Run(null, "-c", "user.name=Ada", "-c", "user.email=ada@example.org", "commit", "--quiet", "-m", "Map");
        var bare = Path.Combine(git.FullPath, "copy.git");
        git.Run(null, "clone", "--quiet", "--bare", ".", bare);

        Assert.Equal(["Ada", "Ben Okri"], git.Read(path: bare).Acts.People.Select(person => person.Id), StringComparer.Ordinal);
    }

    [Fact]
    public void Read_LinkedWorkTree_IsRead()
    {
        using var git = Small();
        var linked = Path.Combine(git.FullPath, "linked");
        git.Run(null, "worktree", "add", "--quiet", "-b", "other", linked, "main");

        Assert.Equal(2, git.Read(path: linked).Acts.Total);
    }

    [Fact]
    public void Read_ShallowClone_IsNotedAndItsMergesCount()
    {
        using var git = new GitSandbox();
        var start = git.Commit(Ada);
        var side = git.Commit(Ben, on: [start]);
        git.Commit(Ada, on: [start, side]);
        git.Commit(Ben);
        git.Done();
        var shallow = Path.Combine(git.FullPath, "shallow");
        git.Run(null, "clone", "--quiet", "--depth=2", "file://" + git.FullPath, shallow);

        var record = git.Read(path: shallow);

        Assert.Equal(2, record.Acts.Total);
        Assert.Contains(record.Notes, note => note.Contains("shallow clone", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_SettingsThatChangeTheLog_AreOverruled()
    {
        using var git = Small();
        foreach (var (key, value) in new[]
        {
            ("log.showSignature", "true"), ("log.decorate", "full"), ("color.ui", "always"), ("core.pager", "false"), ("log.follow", "true"),
            ("format.pretty", "oneline"), ("log.date", "relative"), ("notes.displayRef", "*"), ("log.diffMerges", "on"), ("log.mailmap", "false"),
        })
        {
            git.Run(null, "config", key, value);
        }

        Assert.Equal(2, git.Read().Acts.Total);
    }

    [Fact]
    public void Read_FolderInsideARepository_IsRefusedAndNamesTheRepository()
    {
        using var git = Small();
        var inside = Directory.CreateDirectory(Path.Combine(git.FullPath, "inside")).FullName;

        var refusal = Assert.Throws<UnreadableRecordException>(() => git.Read(path: inside));

        Assert.Contains($"is inside the repository {git.FullPath}", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NoCommits_IsRefused()
    {
        using var git = new GitSandbox();

        Assert.Contains("without commits", git.Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NoGitProgram_IsRefused()
    {
        using var git = Small();

        Assert.Contains("cannot be started: install git", git.Refusal(new ReadingOptions { GitProgram = "no-such-git-program" }), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_FolderThatOnlyLooksLikeARepository_IsRefused()
    {
        using var git = new GitSandbox();
        Directory.Delete(Path.Combine(git.FullPath, ".git", "objects"), recursive: true);

        Assert.Contains("cannot be read by git", git.Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_HistoryWithAMissingCommit_IsRefused()
    {
        using var git = new GitSandbox();
        for (var day = 0; day < 5; day++)
        {
            git.Commit(Ada, day);
        }

        git.Done();
        var pack = Directory.GetFiles(Path.Combine(git.FullPath, ".git", "objects", "pack"), "*.pack");
        var lost = git.Run(null, "rev-parse", "main~2");
        Loosen(git, pack);
        File.Delete(Path.Combine(git.FullPath, ".git", "objects", lost[..2], lost[2..]));

        Assert.Contains("cannot be read by git", git.Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OnlyBots_IsRefused()
    {
        using var git = new GitSandbox();
        git.Commit("renovate[bot] <bot@renovateapp.com>");

        Assert.Contains("has no act of a person", git.Done().Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Cancelled_Stops()
    {
        using var git = Small();

        Assert.ThrowsAny<OperationCanceledException>(() =>
            RecordReader.Read(git.FullPath, new ReadingOptions(), cancellationToken: new CancellationToken(canceled: true)));
    }

    private static GitSandbox Small()
    {
        var git = new GitSandbox();
        git.Commit(Ada);
        git.Commit(Ben, day: 1);
        return git.Done();
    }

    /// <summary>Turns packed objects into single files, so that one of them can be lost.</summary>
    private static void Loosen(GitSandbox git, string[] packs)
    {
        foreach (var pack in packs)
        {
            var content = File.ReadAllBytes(pack);
            foreach (var file in Directory.GetFiles(Path.GetDirectoryName(pack)!))
            {
                File.SetAttributes(file, FileAttributes.Normal);
                File.Delete(file);
            }

            git.Run(content, "unpack-objects", "-q");
        }
    }
}
