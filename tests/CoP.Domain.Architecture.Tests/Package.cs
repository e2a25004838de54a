using System.Reflection;
using Mono.Cecil;

namespace CoP.Domain.Architecture.Tests;

/// <summary>One of the packages under <c>src</c>: its assembly as the runtime sees it and as its bytes say.</summary>
internal sealed record Package(string Id, string AssemblyName)
{
    public static Package Domain { get; } = new("CoP.Domain", "CoP.Domain");

    public static Package Evidence { get; } = new("CoP.Domain.Evidence", "CoP.Domain.Evidence");

    public static Package Simulation { get; } = new("CoP.Domain.Simulation", "CoP.Domain.Simulation");

    public static Package Testing { get; } = new("CoP.Domain.Testing", "CoP.Domain.Testing");

    public static Package Cli { get; } = new("CoP.Domain.Cli", "cop");

    public static IReadOnlyList<Package> All { get; } = [Domain, Evidence, Simulation, Testing, Cli];

    public static IReadOnlyList<Package> Libraries { get; } = [Domain, Evidence, Simulation, Testing];

    public static Package Named(string id) => All.Single(p => p.Id.Equals(id, StringComparison.Ordinal));

    public string Folder => $"src/{Id}";

    public Assembly Assembly => Assembly.Load(AssemblyName);

    public IEnumerable<Type> PublicTypes => Assembly.GetExportedTypes();

    public IEnumerable<string> Sources => Repository.Under(Folder + "/", ".cs");

    public ModuleDefinition ReadModule() => ModuleDefinition.ReadModule(Assembly.Location);

    public override string ToString() => Id;
}
