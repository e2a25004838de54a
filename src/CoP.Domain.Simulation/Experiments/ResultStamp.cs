using System.Reflection;
using CoP.Domain.Simulation.Draws;

namespace CoP.Domain.Simulation.Experiments;

/// <summary>All that must be the same for a result to come out the same again, besides the parameters.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Scenario">The name of the scenario.</param>
/// <param name="Version">The version of this library.</param>
/// <param name="Generator">How chance is made.</param>
/// <param name="Algorithm">The version of the model.</param>
/// <param name="Seed">The master seed.</param>
public sealed record ResultStamp(string Scenario, string Version, string Generator, string Algorithm, ulong Seed)
{
    /// <summary>The version of this library, without the commit it was built from.</summary>
    public static string LibraryVersion { get; } =
        typeof(ResultStamp).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0";

    internal static ResultStamp Of(string scenario, StudyModel model, ulong seed) => new(scenario, LibraryVersion, GeneratorVersion.Name, model.Version, seed);
}
