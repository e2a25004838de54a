using CoP.Domain.Testing;

namespace CoP.Domain.Tests.Laws;

internal sealed class Subject<TCommand, TEvent, TState>(LawSubject<TCommand, TEvent, TState> subject) : ISubject
    where TCommand : notnull
    where TEvent : notnull
{
    private readonly DeciderLaws<TCommand, TEvent, TState> laws = new(subject.Budgeted());

    public LawReport CheckAll() => laws.CheckAll();

    public HistoryReport Distribution() => laws.Distribution();
}
