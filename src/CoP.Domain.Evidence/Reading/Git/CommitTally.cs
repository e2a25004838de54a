using System.Buffers.Text;
using CoP.Domain.Evidence.Acts;

namespace CoP.Domain.Evidence.Reading.Git;

/// <summary>
/// Turns commits into acts: an ordinary commit is one of its author, a merge commit is a merge by its author of what the author of
/// the tip did, a committer who is not the author merges the author's work, and the lines of the message name reviewers and
/// co-authors. Whether two identities are one person shows only at the end, so acts that need two persons are counted with that
/// condition.
/// </summary>
internal sealed class CommitTally(ReadingOptions options)
{
    private readonly Window _window = new(options);
    private readonly AwaitedTips _tips = new();
    private readonly HashSet<(int Person, ActKind Kind)> _named = [];
    private long _newestCommit;

    public ActTally Tally { get; } = new();

    public RowCounts Counts { get; } = new(options.KeptProblems);

    public AwaitedTips Tips => _tips;

    /// <summary>Commits whose author's clock was more than a year ahead of the newest commit.</summary>
    public long Ahead { get; private set; }

    public GitIdentities Identities => field ??= new GitIdentities(Tally);

    public void Take(NulFields commit)
    {
        Counts.Rows++;
        var author = Identities.Of(commit.Range(GitLogFormat.AuthorName, GitLogFormat.AuthorAddress));
        Resolve(commit.Field(GitLogFormat.Hash), author);
        if (!TryTicks(commit.Field(GitLogFormat.AuthorTime), out var authored) || !TryTicks(commit.Field(GitLogFormat.CommitTime), out var committed))
        {
            Counts.Refuse(Counts.Rows, "has no author or commit date within the years 1 to 9999", commit.Field(GitLogFormat.Hash));
            return;
        }

        _newestCommit = _newestCommit == 0 ? committed : _newestCommit;
        Ahead += authored - _newestCommit > 366 * TimeSpan.TicksPerDay ? 1 : 0;
        var parents = commit.Field(GitLogFormat.Parents);
        var second = parents.IndexOf((byte)' ');
        if (second >= 0)
        {
            TakeMerge(author, authored, CommitKey.Of(parents[(second + 1)..]));
        }
        else
        {
            Add(authored, author, ActKind.Commit, ActTally.NoTarget, Standing.Always);
            TakeCommitter(commit, author, committed);
        }

        TakeNamed(commit.Field(GitLogFormat.Message), author, authored, committed);
    }

    /// <summary>Tells merges that wait for this commit who made it.</summary>
    public void Resolve(ReadOnlySpan<byte> hash, int author)
    {
        if (_tips.Any)
        {
            foreach (var merge in _tips.Take(CommitKey.Of(hash)))
            {
                Add(merge.UtcTicks, merge.Actor, ActKind.Merge, author, Standing.Always);
            }
        }
    }

    /// <summary>Counts merges of commits that the repository does not have.</summary>
    public void GiveUpTips()
    {
        foreach (var merge in _tips.TakeRest())
        {
            Add(merge.UtcTicks, merge.Actor, ActKind.Merge, ActTally.NoTarget, Standing.Always);
        }
    }

    private static bool TryTicks(ReadOnlySpan<byte> unixSeconds, out long ticks)
    {
        ticks = 0;
        if (!Utf8Parser.TryParse(unixSeconds, out long seconds, out int used) || used != unixSeconds.Length
            || seconds < DateTimeOffset.MinValue.ToUnixTimeSeconds() || seconds > DateTimeOffset.MaxValue.ToUnixTimeSeconds())
        {
            return false;
        }

        ticks = DateTime.UnixEpoch.Ticks + (seconds * TimeSpan.TicksPerSecond);
        return true;
    }

    private void TakeMerge(int author, long authored, CommitKey tip)
    {
        if (_window.Holds(authored))
        {
            _tips.Await(tip, new AwaitingMerge(author, authored));
        }
        else
        {
            Counts.OutsideWindow++;
        }
    }

    private void TakeCommitter(NulFields commit, int author, long committed)
    {
        var committer = Identities.Of(commit.Range(GitLogFormat.CommitterName, GitLogFormat.CommitterAddress));
        if (committer != author)
        {
            Add(committed, committer, ActKind.Merge, author, Standing.OnlyTowardsAnother);
        }
    }

    private void TakeNamed(ReadOnlySpan<byte> message, int author, long authored, long committed)
    {
        _named.Clear();
        var lines = new TrailerLines(message);
        while (lines.Next())
        {
            var person = Identities.Of(lines.Name, lines.Address);
            if (person != author && _named.Add((person, lines.Kind)))
            {
                Add(lines.Kind == ActKind.CoAuthor ? authored : committed, person, lines.Kind, author, Standing.UnlessOwn);
            }
        }
    }

    private void Add(long ticks, int actor, ActKind kind, int target, Standing standing)
    {
        if (_window.Holds(ticks))
        {
            Identities.Use(actor);
            Tally.Add(ticks, actor, kind, target, weight: 1, standing);
        }
        else if (standing == Standing.Always)
        {
            Counts.OutsideWindow++;
        }
    }
}
