using System.Collections.Immutable;

namespace CoP.Domain.StateMachines;

/// <summary>
/// The definition of a flat state machine as data: statuses, triggers and the edges between them, shared by all instances. It says what may be possible; the
/// decider of the module says what is.
/// </summary>
/// <typeparam name="TStatus">The statuses: an enum for a closed machine, a string-coded id where the set is data.</typeparam>
/// <typeparam name="TTrigger">The triggers, likewise.</typeparam>
/// <remarks>
/// Immutable and safe for concurrent use. Every list keeps the order of the declaration. A status or trigger that was never declared is no error in a question: nothing
/// is permitted in it. The words are those of the library Stateless (permit, guard, entry, exit, ignore); nothing here runs code of the user.
/// </remarks>
public sealed class StateMachine<TStatus, TTrigger> : IStateMachine
    where TStatus : notnull
    where TTrigger : notnull
{
    private readonly Dictionary<TStatus, ImmutableArray<Transition<TStatus, TTrigger>>> _from;
    private readonly Dictionary<TStatus, ImmutableArray<TTrigger>> _permitted;
    private readonly HashSet<TStatus> _terminal;
    private readonly HashSet<(TStatus Status, TTrigger Trigger)> _ignored;

    internal StateMachine(string name, TStatus initial, List<StateBuilder<TStatus, TTrigger>> states)
    {
        Name = name;
        Initial = initial;
        Statuses = [.. states.Select(s => s.Status)];
        Transitions = [.. states.SelectMany(s => s.Transitions)];
        Triggers = [.. Transitions.Select(t => t.Trigger).Concat(states.SelectMany(s => s.Ignored.Select(i => i.Trigger))).Distinct()];
        _from = states.ToDictionary(s => s.Status, s => s.Transitions.ToImmutableArray());
        _permitted = states.ToDictionary(s => s.Status, s => s.Transitions.Select(t => t.Trigger).Distinct().ToImmutableArray());
        _terminal = [.. states.Where(s => s.IsTerminal).Select(s => s.Status)];
        _ignored = [.. states.SelectMany(s => s.Ignored.Select(i => (s.Status, i.Trigger)))];
        Nodes = [.. states.Select(NodeOf)];
        TriggerNames = [.. Triggers.Select(StableNames.Of)];
        Edges = [.. Transitions.Select(t => new StateMachineEdge(NameOf(t.From), NameOf(t.Trigger), NameOf(t.To), t.Guard, t.Note))];
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <summary>The status in which every instance begins.</summary>
    public TStatus Initial { get; }

    /// <summary>Every status, in declaration order.</summary>
    public ImmutableArray<TStatus> Statuses { get; }

    /// <summary>Every trigger: first those of edges, then those only ignored, each in declaration order.</summary>
    public ImmutableArray<TTrigger> Triggers { get; }

    /// <summary>Every edge, in declaration order.</summary>
    public ImmutableArray<Transition<TStatus, TTrigger>> Transitions { get; }

    /// <inheritdoc/>
    public string InitialName => NameOf(Initial);

    /// <inheritdoc/>
    public ImmutableArray<StateMachineNode> Nodes { get; }

    /// <inheritdoc/>
    public ImmutableArray<string> TriggerNames { get; }

    /// <inheritdoc/>
    public ImmutableArray<StateMachineEdge> Edges { get; }

    /// <summary>Begins a definition.</summary>
    /// <param name="name">The name of the machine, in kebab-case.</param>
    /// <param name="initial">The status in which every instance begins.</param>
    /// <returns>A builder; close it with <see cref="StateMachineBuilder{TStatus, TTrigger}.Build"/>.</returns>
    public static StateMachineBuilder<TStatus, TTrigger> Define(string name, TStatus initial)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new StateMachineBuilder<TStatus, TTrigger>(name, initial);
    }

    /// <summary>Whether the status was declared as an end.</summary>
    /// <param name="status">The status.</param>
    /// <returns><see langword="true"/> for an end; <see langword="false"/> also for a status that was never declared.</returns>
    public bool IsTerminal(TStatus status) => _terminal.Contains(status);

    /// <summary>The triggers for which the status has at least one edge; ignored ones are not among them.</summary>
    /// <param name="status">The status.</param>
    /// <returns>Each trigger once, in declaration order.</returns>
    public ImmutableArray<TTrigger> PermittedTriggers(TStatus status) => _permitted.TryGetValue(status, out var triggers) ? triggers : [];

    /// <summary>The edges that leave a status.</summary>
    /// <param name="status">The status.</param>
    /// <returns>The edges in declaration order; none for an end or an unknown status.</returns>
    public ImmutableArray<Transition<TStatus, TTrigger>> TransitionsFrom(TStatus status) =>
        _from.TryGetValue(status, out var edges) ? edges : [];

    /// <summary>The edges of one label: none when the trigger is not permitted, several when guards choose the target.</summary>
    /// <param name="status">The status.</param>
    /// <param name="trigger">The trigger.</param>
    /// <returns>The edges in declaration order.</returns>
    public ImmutableArray<Transition<TStatus, TTrigger>> Find(TStatus status, TTrigger trigger) =>
        [.. TransitionsFrom(status).Where(t => EqualityComparer<TTrigger>.Default.Equals(t.Trigger, trigger))];

    /// <summary>Whether an edge with this label leads from one status to the other.</summary>
    /// <param name="from">The status before.</param>
    /// <param name="trigger">The trigger.</param>
    /// <param name="to">The status after.</param>
    /// <returns><see langword="true"/> when the edge is declared, guarded or not.</returns>
    public bool IsPermitted(TStatus from, TTrigger trigger, TStatus to)
    {
        foreach (var edge in TransitionsFrom(from))
        {
            if (EqualityComparer<TTrigger>.Default.Equals(edge.Trigger, trigger) && EqualityComparer<TStatus>.Default.Equals(edge.To, to))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the trigger is accepted in the status and changes nothing.</summary>
    /// <param name="status">The status.</param>
    /// <param name="trigger">The trigger.</param>
    /// <returns><see langword="true"/> when it was declared so.</returns>
    public bool IsIgnored(TStatus status, TTrigger trigger) => _ignored.Contains((status, trigger));

    /// <summary>The stable name of a status: enum members in kebab-case (<c>HandingOver</c> is <c>handing-over</c>), anything else by its text.</summary>
    /// <param name="status">The status.</param>
    /// <returns>The name, as drawings and formats use it.</returns>
    public string NameOf(TStatus status) => StableNames.Of(status);

    /// <summary>The stable name of a trigger, formed like that of a status.</summary>
    /// <param name="trigger">The trigger.</param>
    /// <returns>The name, as drawings and formats use it.</returns>
    public string NameOf(TTrigger trigger) => StableNames.Of(trigger);

    /// <summary>Every status that edges lead to from the initial one, nearest first; guards are taken to hold.</summary>
    /// <returns>The initial status and all others: a built machine has no unreachable status.</returns>
    public ImmutableArray<TStatus> Reachable() => [.. Paths.From(Initial, s => TransitionsFrom(s)).Keys];

    /// <summary>The fewest moves from the initial status to another; the edge declared first wins a tie. Guards are taken to hold.</summary>
    /// <param name="to">The status to reach.</param>
    /// <returns>The edges in the order of travel; none when <paramref name="to"/> is the initial status.</returns>
    /// <exception cref="ArgumentException"><paramref name="to"/> is no status of this machine.</exception>
    public ImmutableArray<Transition<TStatus, TTrigger>> ShortestPath(TStatus to)
    {
        var reached = Paths.From(Initial, s => TransitionsFrom(s));
        if (!reached.TryGetValue(to, out var last))
        {
            throw new ArgumentException($"'{to}' is no status of the machine '{Name}'.", nameof(to));
        }

        var path = new Stack<Transition<TStatus, TTrigger>>();
        for (var edge = last; edge is not null; edge = reached[edge.From])
        {
            path.Push(edge);
        }

        return [.. path];
    }

    /// <summary>Makes the table for hot loops. Keep the result: each call builds a new one.</summary>
    /// <returns>The compiled machine, which answers without allocation.</returns>
    public CompiledStateMachine<TStatus, TTrigger> Compile() => new(this);

    /// <inheritdoc/>
    public string ToMermaid() => MermaidDrawing.Of(this);

    /// <inheritdoc/>
    public string ToDot() => DotDrawing.Of(this);

    /// <summary>The name of the machine.</summary>
    /// <returns>The same as <see cref="Name"/>.</returns>
    public override string ToString() => Name;

    private StateMachineNode NodeOf(StateBuilder<TStatus, TTrigger> state) => new(
        NameOf(state.Status),
        state.IsTerminal,
        [.. state.Entry],
        [.. state.Exit],
        [.. state.Ignored.Select(i => $"{NameOf(i.Trigger)} ({i.Why})")]);
}
