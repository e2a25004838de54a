using CoP.Domain.Collections;

namespace CoP.Domain.Inclusion;

/// <summary>One group and how far the way in was opened for it. Numbers only: no person is named or ranked.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Name">The attribute; <see langword="null"/> for the group of whom nobody knows it, and for everybody together.</param>
/// <param name="People">How many were ever invited or joined; <see langword="null"/> for suppressed.</param>
/// <param name="Cells">One for each stage, in their order.</param>
public sealed record InclusionGroup(string? Name, int? People, ValueList<InclusionCell> Cells)
{
    /// <summary>The cell of a stage. Pure.</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>The cell.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The stage is not declared.</exception>
    public InclusionCell At(InclusionStage stage) =>
        Enum.IsDefined(stage) ? Cells[(int)stage] : throw new ArgumentOutOfRangeException(nameof(stage), stage, "The stage is not declared.");
}
