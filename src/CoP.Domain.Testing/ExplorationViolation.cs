namespace CoP.Domain.Testing;

/// <summary>What an exploration found that must not be, with a shortest way to it.</summary>
/// <remarks>Immutable, as far as commands are.</remarks>
/// <typeparam name="TCommand">The commands.</typeparam>
public sealed class ExplorationViolation<TCommand>
    where TCommand : notnull
{
    internal ExplorationViolation(IReadOnlyList<TCommand> path, string problem)
    {
        Path = path;
        Problem = problem;
    }

    /// <summary>The commands from the start to the violation; no other sequence of commands of the alphabet finds one in fewer.</summary>
    public IReadOnlyList<TCommand> Path { get; }

    /// <summary>What is wrong.</summary>
    public string Problem { get; }

    /// <summary>Returns the problem and the commands that lead to it.</summary>
    /// <returns>Text for people.</returns>
    public override string ToString() => $"{Problem}\nthe shortest way there:\n{new CommandHistory<TCommand>(Path)}";
}
