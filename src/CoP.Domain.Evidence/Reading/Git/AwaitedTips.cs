using System.Text;

namespace CoP.Domain.Evidence.Reading.Git;

/// <summary>
/// Merges whose merged-in commit has not come yet. A log shows a merge before the commits that it merged, so only branches open at
/// the moment wait here, not the whole history; what still waits at the end (clocks that ran backwards) is asked of git once more.
/// </summary>
internal sealed class AwaitedTips
{
    private readonly Dictionary<CommitKey, List<AwaitingMerge>> _waiting = [];

    public bool Any => _waiting.Count > 0;

    public void Await(CommitKey tip, AwaitingMerge merge)
    {
        if (!_waiting.TryGetValue(tip, out var merges))
        {
            merges = [];
            _waiting.Add(tip, merges);
        }

        merges.Add(merge);
    }

    public IReadOnlyList<AwaitingMerge> Take(CommitKey commit) =>
        _waiting.Remove(commit, out var merges) ? merges : [];

    /// <summary>Everything that waits, in pieces whose hashes fit into a pipe.</summary>
    public IEnumerable<string> Requests() =>
        _waiting.Keys.Chunk(1_000).Select(tips => tips.Aggregate(new StringBuilder(), (text, tip) => text.Append(tip).Append('\n')).ToString()).ToList();

    public IEnumerable<AwaitingMerge> TakeRest()
    {
        var rest = _waiting.Values.SelectMany(merges => merges).ToList();
        _waiting.Clear();
        return rest;
    }
}
