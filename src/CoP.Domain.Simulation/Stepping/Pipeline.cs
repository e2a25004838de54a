using System.Collections;
using CoP.Domain.Simulation.Worlds;

namespace CoP.Domain.Simulation.Stepping;

/// <summary>The processes of a cycle in their order. Changing it gives a new one.</summary>
/// <typeparam name="TWorld">The world they happen in.</typeparam>
/// <remarks>Immutable and safe for concurrent use, as far as its processes keep nothing of their own.</remarks>
public sealed class Pipeline<TWorld> : IReadOnlyList<IProcess<TWorld>>
    where TWorld : World
{
    private readonly IProcess<TWorld>[] _processes;

    /// <summary>A pipeline.</summary>
    /// <param name="processes">The processes in their order; each name once.</param>
    /// <exception cref="ArgumentException">Two processes have one name, or one is <see langword="null"/>.</exception>
    public Pipeline(params IReadOnlyList<IProcess<TWorld>> processes)
    {
        ArgumentNullException.ThrowIfNull(processes);
        _processes = [.. processes];
        foreach (var process in _processes)
        {
            ArgumentNullException.ThrowIfNull(process, nameof(processes));
        }

        var twice = _processes.GroupBy(p => p.Name, StringComparer.Ordinal).FirstOrDefault(g => g.Skip(1).Any());
        if (twice is not null)
        {
            throw new ArgumentException($"Two processes are called '{twice.Key}'.", nameof(processes));
        }
    }

    /// <inheritdoc/>
    public int Count => _processes.Length;

    /// <inheritdoc/>
    public IProcess<TWorld> this[int index] => _processes[index];

    /// <summary>With one more process at the end.</summary>
    /// <param name="process">The process.</param>
    /// <returns>A new pipeline.</returns>
    public Pipeline<TWorld> Add(IProcess<TWorld> process) => new([.. _processes, process]);

    /// <summary>With one more process before another.</summary>
    /// <param name="name">The other's name.</param>
    /// <param name="process">The process.</param>
    /// <returns>A new pipeline.</returns>
    /// <exception cref="ArgumentException">No process has the name.</exception>
    public Pipeline<TWorld> Before(string name, IProcess<TWorld> process) => Inserted(PlaceOf(name), process);

    /// <summary>With one more process after another.</summary>
    /// <param name="name">The other's name.</param>
    /// <param name="process">The process.</param>
    /// <returns>A new pipeline.</returns>
    /// <exception cref="ArgumentException">No process has the name.</exception>
    public Pipeline<TWorld> After(string name, IProcess<TWorld> process) => Inserted(PlaceOf(name) + 1, process);

    /// <summary>With another process in the place of one.</summary>
    /// <param name="name">The name of the one that goes.</param>
    /// <param name="process">The one that comes.</param>
    /// <returns>A new pipeline.</returns>
    /// <exception cref="ArgumentException">No process has the name.</exception>
    public Pipeline<TWorld> Replace(string name, IProcess<TWorld> process)
    {
        var place = PlaceOf(name);
        return new([.. _processes[..place], process, .. _processes[(place + 1)..]]);
    }

    /// <summary>Without a process.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>A new pipeline.</returns>
    /// <exception cref="ArgumentException">No process has the name.</exception>
    public Pipeline<TWorld> Remove(string name)
    {
        var place = PlaceOf(name);
        return new([.. _processes[..place], .. _processes[(place + 1)..]]);
    }

    /// <summary>In another order.</summary>
    /// <param name="names">Every name once.</param>
    /// <returns>A new pipeline.</returns>
    /// <exception cref="ArgumentException">A name is missing, unknown or given twice.</exception>
    public Pipeline<TWorld> Reorder(params IReadOnlyList<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        return names.Count == Count
            ? new([.. names.Select(n => _processes[PlaceOf(n)])])
            : throw new ArgumentException($"There are {Count} processes: {string.Join(", ", _processes.Select(p => p.Name))}.", nameof(names));
    }

    /// <inheritdoc/>
    public IEnumerator<IProcess<TWorld>> GetEnumerator() => _processes.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal ReadOnlySpan<IProcess<TWorld>> AsSpan() => _processes;

    private Pipeline<TWorld> Inserted(int place, IProcess<TWorld> process) => new([.. _processes[..place], process, .. _processes[place..]]);

    private int PlaceOf(string name)
    {
        var place = Array.FindIndex(_processes, p => p.Name.Equals(name, StringComparison.Ordinal));
        return place >= 0
            ? place
            : throw new ArgumentException($"No process is called '{name}'; there are: {string.Join(", ", _processes.Select(p => p.Name))}.", nameof(name));
    }
}
