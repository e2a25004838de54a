using System.Collections.Immutable;

namespace CoP.Domain.StateMachines;

/// <summary>A state machine seen by names only, so that programs can list and draw machines of any status and trigger type.</summary>
/// <remarks>Implementations are immutable and safe for concurrent use.</remarks>
public interface IStateMachine
{
    /// <summary>The name of the machine, in kebab-case: <c>transfer</c>, <c>life-cycle</c>.</summary>
    string Name { get; }

    /// <summary>The name of the status in which every instance begins.</summary>
    string InitialName { get; }

    /// <summary>The statuses in declaration order.</summary>
    ImmutableArray<StateMachineNode> Nodes { get; }

    /// <summary>The names of the triggers: first those of edges, then those only ignored, each in declaration order.</summary>
    ImmutableArray<string> TriggerNames { get; }

    /// <summary>The edges in declaration order.</summary>
    ImmutableArray<StateMachineEdge> Edges { get; }

    /// <summary>Draws the machine as a Mermaid <c>stateDiagram-v2</c>.</summary>
    /// <returns>Lines ended by a line feed; the same text for the same definition.</returns>
    string ToMermaid();

    /// <summary>Draws the machine as a graph in DOT, the language of Graphviz.</summary>
    /// <returns>Lines ended by a line feed; the same text for the same definition.</returns>
    string ToDot();
}
