using CoP.Domain.Collections;
using CoP.Domain.LifeCycles;

namespace CoP.Domain.Landscapes;

/// <summary>How a community is split or communities are merged: which end, in which people go on, and where everybody goes.</summary>
/// <remarks>A plan and no power: <see cref="Succession.Of"/> turns it into commands that each constitution decides. Immutable, value-equal, thread-safe.</remarks>
/// <param name="Ending">How the predecessors end: <see cref="LifeCycles.Ending.Split"/> or <see cref="LifeCycles.Ending.Merged"/>.</param>
/// <param name="Predecessors">One community for a split, one or more for a merger.</param>
/// <param name="Successors">Two or more communities for a split, one for a merger.</param>
/// <param name="Destinations">Everybody who belongs to a predecessor, once; no successor records the person as having left. Somebody of several predecessors goes one way with all of them.</param>
/// <param name="At">When.</param>
public sealed record SuccessionPlan(
    Ending Ending, ValueList<Predecessor> Predecessors, ValueList<Successor> Successors, ValueList<Destination> Destinations, DateTimeOffset At);
