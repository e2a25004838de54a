using System.Text.Json.Serialization;
using CoP.Domain.Collections;

namespace CoP.Domain.LifeCycles;

/// <summary>Where a community is in its life.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Model">The name of the life-cycle model; <see langword="null"/> before the founding.</param>
/// <param name="Stage">The stage; <see langword="default"/> before the founding, <see cref="LifeCycleModel.Ended"/> at the end.</param>
/// <param name="Since">When the stage began, in UTC; <see langword="null"/> before the founding.</param>
/// <param name="Junctures">The three kinds of juncture, in the order of <see cref="JunctureKind"/>.</param>
/// <param name="Ending">How the community ended; <see langword="null"/> while it lives.</param>
public sealed record LifeCycleState(string? Model, StageId Stage, DateTimeOffset? Since, ValueList<Juncture> Junctures, Ending? Ending)
{
    /// <summary>The state before the founding.</summary>
    public static LifeCycleState Empty { get; } = new(
        null,
        default,
        null,
        Enum.GetValues<JunctureKind>().Select(k => new Juncture(k, JunctureStatus.Absent, null, null, 0)).ToValueList(),
        null);

    /// <summary>Whether the community is no more.</summary>
    [JsonIgnore]
    public bool IsEnded => Ending is not null;

    /// <summary>The kinds of juncture that the community is in the middle of.</summary>
    [JsonIgnore]
    public ValueList<JunctureKind> OpenJunctures => Junctures.Where(j => j.Status == JunctureStatus.Open).Select(j => j.Kind).ToValueList();

    /// <summary>Lists the stages that may follow. Pure.</summary>
    /// <param name="model">The model that the life follows.</param>
    /// <returns>The stages in the order of the moves; empty before the founding, at the end, and for another model than that of the life.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is <see langword="null"/>.</exception>
    public ValueList<StageId> Onward(LifeCycleModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return string.Equals(Model, model.Name, StringComparison.Ordinal) ? model.After(Stage) : default;
    }

    /// <summary>Says whether the community is in the middle of a kind of juncture. Pure.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>Whether it is.</returns>
    public bool IsOpen(JunctureKind kind) => Of(kind).Status == JunctureStatus.Open;

    /// <summary>Finds a kind of juncture. Pure.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>Where the community stands with it.</returns>
    /// <exception cref="IndexOutOfRangeException">There is no such kind.</exception>
    public Juncture Of(JunctureKind kind) => Junctures[(int)kind];
}
