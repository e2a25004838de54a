using CoP.Domain.Formats;
using CoP.Domain.StateMachines;

namespace CoP.Domain.Streams;

/// <summary>A kind of activity as every kind shows it, whatever its commands, events and states are.</summary>
/// <remarks>Closed: only the library's modules add kinds. Immutable and thread-safe.</remarks>
public interface IStreamKind
{
    /// <summary>The kind in the names of streams, in kebab case.</summary>
    string Name { get; }

    /// <summary>How its events are written.</summary>
    EventCodec Events { get; }

    /// <summary>The machines that it runs on.</summary>
    IReadOnlyList<IStateMachine> Machines { get; }
}
