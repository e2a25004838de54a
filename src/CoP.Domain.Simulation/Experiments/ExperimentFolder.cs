namespace CoP.Domain.Simulation.Experiments;

/// <summary>A folder with an experiment in it: the only type of this package that touches files.</summary>
/// <remarks>What is not whole is called <c>….part</c>; it gets its name by being moved, so that nobody takes a part for the whole.</remarks>
public sealed class ExperimentFolder : IExperimentStore
{
    private readonly string _path;

    /// <summary>A folder.</summary>
    /// <param name="path">Its path; it is made when something is written.</param>
    public ExperimentFolder(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        _path = path;
    }

    /// <inheritdoc/>
    public string Place => _path;

    /// <inheritdoc/>
    public bool Has(string name) => File.Exists(PathOf(name));

    /// <inheritdoc/>
    public Stream Read(string name) => new FileStream(PathOf(name), FileMode.Open, FileAccess.Read, FileShare.Read);

    /// <inheritdoc/>
    public Stream OpenPart(string name)
    {
        Directory.CreateDirectory(_path);

        // Without a buffer of its own: a killed process loses nothing that was written, and closing writes nothing.
        return new FileStream(PathOf(name) + ".part", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0);
    }

    /// <inheritdoc/>
    public void Finish(string name) => File.Move(PathOf(name) + ".part", PathOf(name), overwrite: true);

    private string PathOf(string name) => Path.Combine(_path, name);
}
