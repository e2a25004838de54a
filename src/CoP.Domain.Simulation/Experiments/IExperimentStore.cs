namespace CoP.Domain.Simulation.Experiments;

/// <summary>Where an experiment lies: named files, of which one that is not whole has another name until it is.</summary>
public interface IExperimentStore
{
    /// <summary>The name of the place, for messages.</summary>
    string Place { get; }

    /// <summary>Whether a file is there and whole.</summary>
    /// <param name="name">The name of the file.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    bool Has(string name);

    /// <summary>Opens a whole file.</summary>
    /// <param name="name">The name of the file.</param>
    /// <returns>Its bytes.</returns>
    /// <exception cref="IOException">It cannot be read.</exception>
    Stream Read(string name);

    /// <summary>Opens the unfinished file of a name, for reading and writing; an empty one when there is none.</summary>
    /// <param name="name">The name that the file will have.</param>
    /// <returns>Its bytes; what is written has left the process when the call returns.</returns>
    /// <exception cref="IOException">It cannot be opened, or another process writes to it.</exception>
    Stream OpenPart(string name);

    /// <summary>Gives an unfinished file its name: from now on it is whole.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="IOException">It cannot be moved.</exception>
    void Finish(string name);
}
