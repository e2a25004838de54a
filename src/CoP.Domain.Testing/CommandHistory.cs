using System.Globalization;

namespace CoP.Domain.Testing;

/// <summary>Commands in the order in which somebody sent them, accepted or not.</summary>
/// <remarks>Immutable; compared command by command. Replay it by sending one after the other: refused ones simply change nothing.</remarks>
/// <typeparam name="TCommand">The commands.</typeparam>
public sealed class CommandHistory<TCommand> : IEquatable<CommandHistory<TCommand>>
    where TCommand : notnull
{
    /// <summary>Makes a history.</summary>
    /// <param name="commands">The commands, oldest first; copied.</param>
    public CommandHistory(IEnumerable<TCommand> commands) => Commands = [.. commands];

    private CommandHistory(IEnumerable<TCommand> commands, int rewrites)
        : this(commands) => Rewrites = rewrites;

    /// <summary>The commands, oldest first.</summary>
    public IReadOnlyList<TCommand> Commands { get; }

    /// <summary>How many times shrinking replaced a command by a simpler one; bounds a shrinker that goes round in a circle.</summary>
    internal int Rewrites { get; }

    /// <inheritdoc/>
    public bool Equals(CommandHistory<TCommand>? other) => other is not null && Commands.SequenceEqual(other.Commands);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CommandHistory<TCommand>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var command in Commands)
        {
            hash.Add(command);
        }

        return hash.ToHashCode();
    }

    /// <summary>Returns the commands, numbered from 1, one a line.</summary>
    /// <returns>Text for people.</returns>
    public override string ToString() => Commands.Count == 0
        ? "(no commands)"
        : string.Join('\n', Commands.Select((c, i) => string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {c}")));

    internal CommandHistory<TCommand> Keep(Func<int, bool> keeps) => new(Commands.Where((_, i) => keeps(i)), Rewrites);

    internal CommandHistory<TCommand> Replace(int index, TCommand simpler) =>
        new(Commands.Select((c, i) => i == index ? simpler : c), Rewrites + 1);
}
