namespace CoP.Domain.Testing;

/// <summary>A status of a machine, by names.</summary>
/// <param name="Machine">The machine's name.</param>
/// <param name="Status">The name of the status.</param>
public readonly record struct MachineStatus(string Machine, string Status)
{
    /// <summary>Returns both names.</summary>
    /// <returns><c>machine/status</c>.</returns>
    public override string ToString() => $"{Machine}/{Status}";
}
