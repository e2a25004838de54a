using CoP.Domain.Deciding;

namespace CoP.Domain.Communities;

/// <summary>Something that a person could do, and what stands in the way.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Command">The command, ready to be done.</param>
/// <param name="Refusal">What stands in the way; <see langword="null"/> if nothing does.</param>
public sealed record Move(DomainCommand Command, Refusal? Refusal)
{
    /// <summary>Whether it is possible now.</summary>
    public bool IsPossible => Refusal is null;

    /// <summary>Returns the move in words.</summary>
    /// <returns>Text for people.</returns>
    public override string ToString() =>
        $"{Command.By} {(IsPossible ? "can" : "cannot")} {Command.Trigger}{(Refusal is { } r ? $": {r.Because}" : string.Empty)}";
}
