namespace CoP.Domain.Testing;

/// <summary>What is written can be read, for ever.</summary>
internal sealed class CodecLaw<TCommand, TEvent, TState>(LawSubject<TCommand, TEvent, TState> subject)
    : Law<TCommand, TEvent, TState>(subject)
    where TCommand : notnull
    where TEvent : notnull
{
    private bool readRecorded;

    public override int Number => 9;

    public override string Sentence => "events survive the codec, and recorded ones still read";

    public override string? Breach(CommandHistory<TCommand> history)
    {
        if (Subject is not { Write: { } write, Read: { } read })
        {
            return null;
        }

        if (!readRecorded && Subject.Recorded.Select(r => OfRecorded(r, write, read)).FirstOrDefault(b => b is not null) is { } old)
        {
            return old;
        }

        readRecorded = true;
        return Walk.Through(Subject, history).SelectMany(t => t.Outcome.Events).Select(e => OfEvent(e, write, read)).FirstOrDefault(b => b is not null);
    }

    private string? OfEvent(TEvent happened, Func<TEvent, string> write, Func<string, TEvent> read)
    {
        Count();
        var text = write(happened);
        var back = read(text);
        return !Same(back, happened) ? Differ($"an event does not survive being written as {text}", "written", happened, "read", back)
            : !string.Equals(write(back), text, StringComparison.Ordinal) ? Differ("the same event is written in two ways", "first", text, "second", write(back))
            : null;
    }

    private string? OfRecorded(string recorded, Func<TEvent, string> write, Func<string, TEvent> read)
    {
        Count();
        var first = read(recorded);
        var again = read(write(first));
        return Same(first, again) ? null : Differ($"a recorded event does not survive: {recorded}", "read", first, "written and read", again);
    }
}
