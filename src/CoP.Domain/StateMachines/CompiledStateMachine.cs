using System.Runtime.CompilerServices;

namespace CoP.Domain.StateMachines;

/// <summary>A state machine as a dense table <c>(status, trigger) → status</c> over integer indices, for hot loops. No question allocates.</summary>
/// <typeparam name="TStatus">The statuses of the machine.</typeparam>
/// <typeparam name="TTrigger">The triggers of the machine.</typeparam>
/// <remarks>
/// <para>Indices. For enums on <see cref="int"/> with values from 0 to 255 the index is the value itself, so that a cast is enough; otherwise it is the position in
/// <see cref="StateMachine{TStatus, TTrigger}.Statuses"/> or <see cref="StateMachine{TStatus, TTrigger}.Triggers"/>. Ask <see cref="IndexOf(TStatus)"/> once, outside of the loop.</para>
/// <para>Conditional targets. Where guards choose between several targets of one trigger, <see cref="Next(int, int)"/> answers <see cref="Ambiguous"/> and the caller, who
/// knows the guards, picks one of <see cref="Targets"/>: the position in that list is the position of the edge in the declaration. Edges of one label that all lead to the
/// same status are not ambiguous.</para>
/// <para>An ignored trigger is no edge and counts as not permitted here. Immutable and safe for concurrent use.</para>
/// </remarks>
public sealed class CompiledStateMachine<TStatus, TTrigger>
    where TStatus : notnull
    where TTrigger : notnull
{
    /// <summary>What <see cref="Next(int, int)"/> answers when no edge has the label: -1.</summary>
    public const int NotPermitted = -1;

    /// <summary>What <see cref="Next(int, int)"/> answers when guards choose between different targets: -2.</summary>
    public const int Ambiguous = -2;

    private readonly DenseIndex<TStatus> _statuses;
    private readonly DenseIndex<TTrigger> _triggers;
    private readonly int _width;
    private readonly int[] _next;
    private readonly int[] _firstTarget;
    private readonly int[] _targets;

    internal CompiledStateMachine(StateMachine<TStatus, TTrigger> machine)
    {
        Definition = machine;
        _statuses = new DenseIndex<TStatus>(machine.Statuses);
        _triggers = new DenseIndex<TTrigger>(machine.Triggers);
        _width = _triggers.Capacity;
        Initial = _statuses.Of(machine.Initial);
        _next = new int[_statuses.Capacity * _width];
        _firstTarget = new int[_next.Length + 1];
        Array.Fill(_next, NotPermitted);
        var edges = machine.Transitions.ToLookup(t => Cell(_statuses.Of(t.From), _triggers.Of(t.Trigger)), t => _statuses.Of(t.To));
        var targets = new List<int>();
        for (var cell = 0; cell < _next.Length; cell++)
        {
            var to = edges[cell].ToArray();
            _next[cell] = to.Distinct().Count() switch { 0 => NotPermitted, 1 => to[0], _ => Ambiguous };
            targets.AddRange(to);
            _firstTarget[cell + 1] = targets.Count;
        }

        _targets = [.. targets];
    }

    /// <summary>The definition that was compiled.</summary>
    public StateMachine<TStatus, TTrigger> Definition { get; }

    /// <summary>The index of the initial status.</summary>
    public int Initial { get; }

    /// <summary>One more than the greatest index of a status; indices of undeclared enum members below it exist and permit nothing.</summary>
    public int StatusCapacity => _statuses.Capacity;

    /// <summary>One more than the greatest index of a trigger.</summary>
    public int TriggerCapacity => _width;

    /// <summary>The index of a status.</summary>
    /// <param name="status">The status.</param>
    /// <returns>An index from 0, or -1 for a status that is not declared.</returns>
    public int IndexOf(TStatus status) => _statuses.Of(status);

    /// <summary>The index of a trigger.</summary>
    /// <param name="trigger">The trigger.</param>
    /// <returns>An index from 0, or -1 for a trigger that is not declared.</returns>
    public int IndexOf(TTrigger trigger) => _triggers.Of(trigger);

    /// <summary>The status of an index.</summary>
    /// <param name="index">An index that this machine gave out.</param>
    /// <returns>The status.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No declared status has the index.</exception>
    public TStatus StatusAt(int index) => _statuses.At(index);

    /// <summary>The index of the status after a trigger.</summary>
    /// <param name="status">The index of the status before; any integer is allowed.</param>
    /// <param name="trigger">The index of the trigger; any integer is allowed.</param>
    /// <returns>The index, <see cref="NotPermitted"/> or <see cref="Ambiguous"/>.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Next(int status, int trigger)
    {
        var next = _next;
        if (unchecked((uint)trigger >= (uint)_width))
        {
            return NotPermitted;
        }

        // A negative status becomes a huge unsigned one: the product cannot wrap back into the table within 64 bits.
        var cell = unchecked(((ulong)(uint)status * (uint)_width) + (uint)trigger);
        return cell < (uint)next.Length ? next[unchecked((int)cell)] : NotPermitted;
    }

    /// <summary>Where a trigger may lead, one entry for each edge of that label, in declaration order.</summary>
    /// <param name="status">The index of the status before; any integer is allowed.</param>
    /// <param name="trigger">The index of the trigger; any integer is allowed.</param>
    /// <returns>Indices of statuses; empty when the trigger is not permitted.</returns>
    public ReadOnlySpan<int> Targets(int status, int trigger)
    {
        if (unchecked((uint)status >= (uint)StatusCapacity || (uint)trigger >= (uint)_width))
        {
            return [];
        }

        var cell = Cell(status, trigger);
        return _targets.AsSpan(_firstTarget[cell].._firstTarget[cell + 1]);
    }

    /// <summary>Whether an edge with this label leads from one status to the other.</summary>
    /// <param name="from">The index of the status before.</param>
    /// <param name="trigger">The index of the trigger.</param>
    /// <param name="to">The index of the status after.</param>
    /// <returns><see langword="true"/> when the edge is declared, guarded or not.</returns>
    public bool IsPermitted(int from, int trigger, int to) => Targets(from, trigger).Contains(to);

    /// <summary>The status after a trigger, where that is a single one.</summary>
    /// <param name="status">The status before.</param>
    /// <param name="trigger">The trigger.</param>
    /// <param name="next">The status after; <paramref name="status"/> itself when the answer is no.</param>
    /// <returns><see langword="false"/> when the trigger is not permitted, or when guards choose between different targets.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryNext(TStatus status, TTrigger trigger, out TStatus next)
    {
        var index = Next(_statuses.Raw(status), _triggers.Raw(trigger));
        next = index >= 0 ? _statuses.AtValid(index) : status;
        return index >= 0;
    }

    private int Cell(int status, int trigger) => (status * _width) + trigger;
}
