namespace CoP.Domain.Simulation.Worlds;

/// <summary>The dated events of a world, totally ordered by cycle, priority and sequence.</summary>
/// <remarks>A binary heap; entering and taking cost the logarithm of what is entered. Nothing is entered for the past. Not safe for concurrent use.</remarks>
public sealed class EventCalendar : IWorldPart
{
    private DatedEvent[] _heap = new DatedEvent[16];
    private long _sequence;
    private int _today;

    /// <summary>How many events wait.</summary>
    public int Count { get; private set; }

    string IWorldPart.Name => "calendar";

    string IWorldPart.Shape => "events";

    /// <summary>Enters an event.</summary>
    /// <param name="cycle">When; not before a cycle of which events have been taken.</param>
    /// <param name="priority">Within a cycle lower numbers come first.</param>
    /// <param name="kind">What.</param>
    /// <param name="subject">Whom it is about.</param>
    /// <param name="detail">What else it needs.</param>
    /// <exception cref="ArgumentOutOfRangeException">The cycle is over.</exception>
    public void Enter(int cycle, int priority, int kind, long subject = 0, long detail = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(cycle, _today);
        if (Count == _heap.Length)
        {
            Array.Resize(ref _heap, Count * 2);
        }

        _heap[Count] = new(cycle, priority, _sequence++, kind, subject, detail);
        Rise(Count++);
    }

    /// <summary>Takes the first event that is due.</summary>
    /// <param name="cycle">Today; it never goes back.</param>
    /// <param name="due">The event.</param>
    /// <returns><see langword="false"/> when nothing is due.</returns>
    public bool TryTake(int cycle, out DatedEvent due)
    {
        _today = Math.Max(_today, cycle);
        due = Count > 0 ? _heap[0] : default;
        if (Count == 0 || due.Cycle > cycle)
        {
            return false;
        }

        _heap[0] = _heap[--Count];
        Sink(0);
        return true;
    }

    void IWorldPart.Grow(int capacity)
    {
    }

    void IWorldPart.Clear(int slot)
    {
    }

    void IWorldPart.ClearAll() => (Count, _sequence, _today) = (0, 0, 0);

    void IWorldPart.Save(BinaryWriter to, int slots)
    {
        to.Write(Count);
        to.Write(_sequence);
        to.Write(_today);
        foreach (var e in _heap.AsSpan(0, Count))
        {
            // Field by field: the gaps between the fields of a struct are nobody's.
            to.Write(e.Cycle);
            to.Write(e.Priority);
            to.Write(e.Sequence);
            to.Write(e.Kind);
            to.Write(e.Subject);
            to.Write(e.Detail);
        }
    }

    void IWorldPart.Load(BinaryReader from, int slots)
    {
        Count = from.ReadInt32();
        _sequence = from.ReadInt64();
        _today = from.ReadInt32();
        _heap = Count > _heap.Length ? new DatedEvent[Count] : _heap;
        for (var i = 0; i < Count; i++)
        {
            _heap[i] = new(from.ReadInt32(), from.ReadInt32(), from.ReadInt64(), from.ReadInt32(), from.ReadInt64(), from.ReadInt64());
        }
    }

    private void Rise(int place)
    {
        for (var above = (place - 1) / 2; place > 0 && _heap[place].CompareTo(_heap[above]) < 0; above = (place - 1) / 2)
        {
            (_heap[place], _heap[above]) = (_heap[above], _heap[place]);
            place = above;
        }
    }

    private void Sink(int place)
    {
        while (true)
        {
            var below = (2 * place) + 1;
            if (below >= Count)
            {
                return;
            }

            below += below + 1 < Count && _heap[below + 1].CompareTo(_heap[below]) < 0 ? 1 : 0;
            if (_heap[place].CompareTo(_heap[below]) <= 0)
            {
                return;
            }

            (_heap[place], _heap[below]) = (_heap[below], _heap[place]);
            place = below;
        }
    }
}
