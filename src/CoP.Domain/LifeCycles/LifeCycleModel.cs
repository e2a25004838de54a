using System.Text.Json.Serialization;
using CoP.Domain.Collections;
using CoP.Domain.StateMachines;

namespace CoP.Domain.LifeCycles;

/// <summary>A model of how communities live: stages and the ways between them, as data.</summary>
/// <remarks>
/// Published models differ, so a model is a value and not code. Ending is possible from every stage of every model: an early exit is as natural as a late one.
/// Two models are equal when their data are. Immutable and thread-safe. As JSON a model that the library knows is its name, any other its whole data.
/// </remarks>
[JsonConverter(typeof(LifeCycleModelJsonConverter))]
public sealed record LifeCycleModel
{
    /// <summary>Makes a model.</summary>
    /// <param name="name">Its stable name in kebab case, such as <c>cultivating-2002</c>.</param>
    /// <param name="source">The work that it comes from.</param>
    /// <param name="stages">The stages; the first one is where every community begins.</param>
    /// <param name="moves">The ways between stages, without the ends.</param>
    /// <exception cref="ArgumentException">A move is an end: those are added to every stage.</exception>
    /// <exception cref="StateMachineDefinitionException">Stages and moves make no machine; every problem is listed.</exception>
    public LifeCycleModel(string name, string source, ValueList<LifeCycleStage> stages, ValueList<StageMove> moves)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(source);
        if (moves.Any(m => m.Trigger == StageTrigger.End))
        {
            throw new ArgumentException("Ends are added to every stage and not given as moves.", nameof(moves));
        }

        if (stages.IsEmpty || moves.FirstOrDefault(m => !stages.Any(s => s.Id == m.From)) is not null)
        {
            throw new ArgumentException("There is at least one stage, and every move leaves one of them.", nameof(moves));
        }

        Name = TextKey.Code(name, nameof(LifeCycleModel)).Text;
        Source = source;
        Stages = stages;
        Moves = moves;
        Machine = MachineOf(stages, moves);
    }

    /// <summary>The status after the last stage: the community is no more.</summary>
    public static StageId Ended { get; } = new("ended");

    /// <summary>The stable name in kebab case.</summary>
    public string Name { get; }

    /// <summary>The work that it comes from.</summary>
    public string Source { get; }

    /// <summary>The stages in the order of a long life, <see cref="Ended"/> not among them.</summary>
    public ValueList<LifeCycleStage> Stages { get; }

    /// <summary>The ways between stages, without the ends.</summary>
    public ValueList<StageMove> Moves { get; }

    /// <summary>The stage whose beginning says that the community has formed, so that the juncture formation closes. Default: <see langword="null"/>, people close it.</summary>
    /// <remarks>Which stage it is in the known models is the project's own choice.</remarks>
    /// <exception cref="ArgumentException">It is no stage of the model.</exception>
    public StageId? FormedIn
    {
        get;
        init => field = value is not { } stage || Find(stage) is not null ? value : throw new ArgumentException($"{stage} is no stage of {Name}.", nameof(value));
    }

    /// <summary>The stage in which every community begins.</summary>
    public StageId First => Stages[0].Id;

    /// <summary>The machine: stages, moves, and an end from every stage to <see cref="Ended"/>.</summary>
    public StateMachine<StageId, StageTrigger> Machine { get; }

    /// <summary>Finds a stage. Pure.</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>What the model says of it; <see langword="null"/> for the end and for a stage of another model.</returns>
    public LifeCycleStage? Find(StageId stage) => Stages.FirstOrDefault(s => s.Id == stage);

    /// <summary>Lists the stages that may follow a stage. Pure.</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>The stages in the order of the moves, without the end; empty for a stage of another model.</returns>
    public ValueList<StageId> After(StageId stage) => Moves.Where(m => m.From == stage).Select(m => m.To).ToValueList();

    /// <summary>Says by which move a stage follows another. Pure.</summary>
    /// <param name="from">The stage that is left.</param>
    /// <param name="to">The stage that begins.</param>
    /// <returns>The trigger of the first such move; <see langword="null"/> where there is none.</returns>
    public StageTrigger? Way(StageId from, StageId to) => Moves.FirstOrDefault(m => m.From == from && m.To == to)?.Trigger;

    /// <summary>Whether the data of both models are equal.</summary>
    /// <param name="other">The other model.</param>
    /// <returns>Whether they are.</returns>
    public bool Equals(LifeCycleModel? other) =>
        other is not null
        && string.Equals(Name, other.Name, StringComparison.Ordinal)
        && string.Equals(Source, other.Source, StringComparison.Ordinal)
        && FormedIn == other.FormedIn
        && Stages == other.Stages
        && Moves == other.Moves;

    /// <inheritdoc/>
    public override int GetHashCode() => TextKey.Code(Name, nameof(LifeCycleModel)).GetHashCode();

    private static StateMachine<StageId, StageTrigger> MachineOf(ValueList<LifeCycleStage> stages, ValueList<StageMove> moves)
    {
        var machine = StateMachine<StageId, StageTrigger>.Define("life-cycle", stages[0].Id);
        foreach (var stage in stages)
        {
            machine.State(stage.Id, s =>
            {
                if (stage.Note is { } note)
                {
                    s.OnEntry(note);
                }

                foreach (var move in moves.Where(m => m.From == stage.Id))
                {
                    s.Permit(move.Trigger, move.To, "evidence is given");
                }

                s.Permit(StageTrigger.End, Ended, "everybody's destination is recorded");
            });
        }

        return machine.Terminal(Ended, s => s.OnEntry("people live on elsewhere")).Build();
    }
}
