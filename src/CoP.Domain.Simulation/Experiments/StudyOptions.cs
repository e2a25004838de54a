namespace CoP.Domain.Simulation.Experiments;

/// <summary>How a study is run; nothing here changes a bit of the result but the model.</summary>
/// <remarks>Immutable.</remarks>
public sealed record StudyOptions
{
    /// <summary>What is run; <see cref="StudyModel.Community"/> by default.</summary>
    public StudyModel Model
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = StudyModel.Community;

    /// <summary>How many threads, at least 1; by default as many as the machine has processors.</summary>
    public int Threads
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "At least one thread runs.");
    } = Math.Max(1, Environment.ProcessorCount);

    /// <summary>Is told after each run, in the order of the runs, by one thread at a time; <see langword="null"/> is nobody.</summary>
    public IProgress<StudyProgress>? Progress { get; init; }

    /// <summary>Ends the study early: what is finished is lost in memory and kept in a folder.</summary>
    public CancellationToken Cancellation { get; init; }
}
