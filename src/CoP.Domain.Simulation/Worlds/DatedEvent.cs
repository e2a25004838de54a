using System.Runtime.InteropServices;

namespace CoP.Domain.Simulation.Worlds;

/// <summary>Something that is to happen at a cycle.</summary>
/// <param name="Cycle">When.</param>
/// <param name="Priority">Within a cycle lower numbers come first.</param>
/// <param name="Sequence">Among equals who was entered first comes first; the calendar gives the number.</param>
/// <param name="Kind">What, in a numbering of the model's own.</param>
/// <param name="Subject">Whom it is about, such as a member's number of arrival.</param>
/// <param name="Detail">What else it needs.</param>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct DatedEvent(int Cycle, int Priority, long Sequence, int Kind, long Subject, long Detail) : IComparable<DatedEvent>
{
    /// <summary>The total order of a calendar: cycle, priority, sequence.</summary>
    /// <param name="other">Another event.</param>
    /// <returns>Less than zero when this one comes first.</returns>
    public int CompareTo(DatedEvent other) =>
        Cycle != other.Cycle ? Cycle.CompareTo(other.Cycle)
        : Priority != other.Priority ? Priority.CompareTo(other.Priority)
        : Sequence.CompareTo(other.Sequence);
}
