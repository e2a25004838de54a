using CoP.Domain.Evidence.Reading.People;
using CoP.Domain.Evidence.Reading.Rows;

namespace CoP.Domain.Evidence.Reading.Git;

/// <summary>Reads the history of HEAD through the program git, in one pass and as it is printed.</summary>
internal sealed class GitReading(
    string source,
    ReadingOptions options,
    IProgress<ReadingProgress>? progress,
    CancellationToken cancellationToken)
{
    private readonly CommitTally _commits = new(options);
    private readonly GitProgram _git = new(options.GitProgram, source, GitDirectory.Of(source));
    private readonly List<string> _notes = [];

    public ReadRecord Run()
    {
        ReadLog();
        FindTips();
        _commits.Identities.Map(_git);
        NoteShallow();
        if (_commits.Ahead > 0)
        {
            _notes.Add(FormattableString.Invariant($"{_commits.Ahead} commits carry an author date more than a year after the newest commit: a clock was probably wrong."));
        }

        var people = new GitPeople(_commits.Identities.All(options.BotRule), options.Pseudonyms);
        var acts = _commits.Tally.ToMonthlyActs(people.PersonOf);
        return RecordNotes.Complete(source, SourceKind.Git, acts, _commits.Counts, options, _notes);
    }

    private void ReadLog()
    {
        using var log = _git.Start(GitLogFormat.Log);
        using var stopping = cancellationToken.Register(log.Stop);
        log.EndInput();
        var records = new NulFields(new ByteSource(log.Output, source, Filled), GitLogFormat.Fields);
        while (records.Next())
        {
            _commits.Take(records);
            records.Consume();
        }

        var whole = log.Succeeded();
        cancellationToken.ThrowIfCancellationRequested();
        if (!whole || _commits.Counts.Rows == 0)
        {
            throw Failure(log.Complaint);
        }

        if (_commits.Counts.Rows == _commits.Counts.Malformed)
        {
            throw new UnreadableRecordException(source, $"has no commit with a date; {_commits.Counts.FirstProblem}", innerException: null);
        }
    }

    private void Filled()
    {
        cancellationToken.ThrowIfCancellationRequested();
        progress?.Report(new ReadingProgress(_commits.Counts.Rows, Fraction: null));
    }

    private UnreadableRecordException Failure(string complaint)
    {
        var unborn = complaint.Contains("does not have any commits", StringComparison.Ordinal)
            || complaint.Contains("bad default revision", StringComparison.Ordinal)
            || complaint.Contains("unknown revision", StringComparison.Ordinal);
        var problem = unborn || complaint.Length == 0
            ? "is a git repository without commits on its current branch: commit something, or check out the branch to read"
            : _commits.Counts.Rows == 0
                ? $"cannot be read by git: {complaint}"
                : FormattableString.Invariant($"cannot be read by git beyond {_commits.Counts.Rows} commits: {complaint}");
        return new UnreadableRecordException(source, problem, innerException: null);
    }

    private void FindTips()
    {
        foreach (var request in _commits.Tips.Requests())
        {
            using var authors = _git.Start(GitLogFormat.Authors);
            authors.Send(request);
            var records = new NulFields(new ByteSource(authors.Output, source, Filled), 3);
            while (records.Next())
            {
                _commits.Resolve(records.Field(0), _commits.Identities.Of(records.Range(1, 2)));
                records.Consume();
            }
        }

        _commits.GiveUpTips();
    }

    private void NoteShallow()
    {
        using var question = _git.Start("rev-parse", "--is-shallow-repository");
        question.EndInput();
        using var answer = new StreamReader(question.Output);
        if (answer.ReadToEnd().StartsWith("true", StringComparison.Ordinal))
        {
            _notes.Add("The repository is a shallow clone: its history starts where the clone was cut (git fetch --unshallow gets the rest).");
        }
    }
}
