namespace CoP.Domain.Testing;

/// <summary>The laws of every decider, tried on histories that are generated and, where one breaks a law, shrunk.</summary>
/// <remarks>
/// Each method throws a <see cref="LawBrokenException"/> with the smallest history found. All methods of one instance try the same histories,
/// generated once; the same seed gives the same ones. Not safe for concurrent use of one instance.
/// </remarks>
/// <typeparam name="TCommand">The commands.</typeparam>
/// <typeparam name="TEvent">The events.</typeparam>
/// <typeparam name="TState">The state.</typeparam>
public sealed class DeciderLaws<TCommand, TEvent, TState>
    where TCommand : notnull
    where TEvent : notnull
{
    private readonly LawSubject<TCommand, TEvent, TState> subject;
    private readonly LawRun<TCommand, TEvent, TState> run;

    /// <summary>Readies the laws of a subject.</summary>
    /// <param name="subject">The decider with what its laws need to know.</param>
    public DeciderLaws(LawSubject<TCommand, TEvent, TState> subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        this.subject = subject;
        run = new(subject);
    }

    /// <summary>Law 1: the same input gets the same decision, and state and command are unchanged by deciding.</summary>
    /// <returns>How hard it was tried.</returns>
    /// <exception cref="LawBrokenException">The law is broken.</exception>
    public LawResult SameInputSameDecision() => run.Check(new SameDecisionLaw<TCommand, TEvent, TState>(subject));

    /// <summary>Law 2: every emitted event can be evolved.</summary>
    /// <returns>How hard it was tried.</returns>
    /// <exception cref="LawBrokenException">The law is broken.</exception>
    public LawResult EmittedEventsEvolve() => run.Check(new EvolvableLaw<TCommand, TEvent, TState>(subject));

    /// <summary>Law 3: every step follows a declared edge of the machine of that name, and leaves the status in which that machine stands.</summary>
    /// <returns>How hard it was tried; <see cref="Distribution"/> tells which edges were taken.</returns>
    /// <exception cref="LawBrokenException">The law is broken.</exception>
    public LawResult StepsFollowTheMachines() => run.Check(new ChartLaw<TCommand, TEvent, TState>(subject));

    /// <summary>Law 4: a refusal carries a known code and a remedy, and leaves the state alone.</summary>
    /// <returns>How hard it was tried.</returns>
    /// <exception cref="LawBrokenException">The law is broken.</exception>
    public LawResult RefusalsAreKnown() => run.Check(new RefusalLaw<TCommand, TEvent, TState>(subject));

    /// <summary>Law 5: folding the history, the fast way or event by event, from the start or from any snapshot, gives the live state; snapshots are unchanged.</summary>
    /// <returns>How hard it was tried.</returns>
    /// <exception cref="LawBrokenException">The law is broken.</exception>
    public LawResult FoldingGivesTheLiveState() => run.Check(new FoldLaw<TCommand, TEvent, TState>(subject));

    /// <summary>Law 6: the invariants hold at the start and after every decision.</summary>
    /// <returns>How hard it was tried.</returns>
    /// <exception cref="LawBrokenException">The law is broken.</exception>
    public LawResult InvariantsHold() => run.Check(new InvariantLaw<TCommand, TEvent, TState>(subject));

    /// <summary>Law 7: a terminal state accepts nothing.</summary>
    /// <returns>How hard it was tried.</returns>
    /// <exception cref="LawBrokenException">The law is broken.</exception>
    public LawResult TerminalStatesAcceptNothing() => run.Check(new TerminalLaw<TCommand, TEvent, TState>(subject));

    /// <summary>Law 8: a repeated command does what <see cref="LawSubject{TCommand, TEvent, TState}.Repeating"/> says; an accepted command without events says so too.</summary>
    /// <returns>How hard it was tried.</returns>
    /// <exception cref="LawBrokenException">The law is broken.</exception>
    public LawResult RepeatingDoesAsDocumented() => run.Check(new RepetitionLaw<TCommand, TEvent, TState>(subject));

    /// <summary>Law 9: events survive the codec, and recorded ones still read.</summary>
    /// <returns>How hard it was tried.</returns>
    /// <exception cref="LawBrokenException">The law is broken.</exception>
    public LawResult EventsSurviveTheCodec() => run.Check(new CodecLaw<TCommand, TEvent, TState>(subject));

    /// <summary>Law 10: times never run backwards within a history.</summary>
    /// <returns>How hard it was tried.</returns>
    /// <exception cref="LawBrokenException">The law is broken.</exception>
    public LawResult TimesNeverRunBackwards() => run.Check(new TimeLaw<TCommand, TEvent, TState>(subject));

    /// <summary>Law 11: evolving, folding and looking run no hook; deciding runs them, and hooks that only look change no decision.</summary>
    /// <returns>How hard it was tried.</returns>
    /// <exception cref="LawBrokenException">The law is broken.</exception>
    public LawResult ReplayingRunsNoHook() => run.Check(new ReplayLaw<TCommand, TEvent, TState>(subject));

    /// <summary>All laws.</summary>
    /// <returns>How hard each was tried.</returns>
    /// <exception cref="LawBrokenException">One law or several are broken; the message tells all.</exception>
    public LawReport CheckAll()
    {
        Func<LawResult>[] laws =
        [
            SameInputSameDecision, EmittedEventsEvolve, StepsFollowTheMachines, RefusalsAreKnown, FoldingGivesTheLiveState, InvariantsHold,
            TerminalStatesAcceptNothing, RepeatingDoesAsDocumented, EventsSurviveTheCodec, TimesNeverRunBackwards, ReplayingRunsNoHook,
        ];
        var results = new List<LawResult>();
        var broken = new List<LawBrokenException>();
        foreach (var law in laws)
        {
            try
            {
                results.Add(law());
            }
            catch (LawBrokenException e)
            {
                broken.Add(e);
            }
        }

        return broken.Count switch
        {
            0 => new(results),
            1 => throw broken[0],
            _ => throw new LawBrokenException(string.Join("\n\n", broken.Select(b => b.Message)), broken[0]),
        };
    }

    /// <summary>What the histories are like: accepted and refused, statuses reached, edges taken.</summary>
    /// <returns>The report.</returns>
    public HistoryReport Distribution() => HistoryReport.Of(subject, run.Histories);
}
