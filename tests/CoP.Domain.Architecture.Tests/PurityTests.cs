using CoP.Domain.Architecture.Tests.Rules;
using CoP.Domain.Architecture.Tests.Specimens;
using Mono.Cecil;

namespace CoP.Domain.Architecture.Tests;

/// <summary>The domain and the analysis of evidence compute; only readers, the tool and the tests touch the world.</summary>
public sealed class PurityTests
{
    private const string Reading = "CoP.Domain.Evidence.Reading";
    private const string Door = "CoP.Domain.Evidence";

    [Fact]
    public void Domain_EveryMethod_IsPure() =>
        Check.None("CoP.Domain has no I/O, clock, chance, threads or async.", Violations(Package.Domain, _ => true));

    [Fact]
    public void Evidence_OutsideItsReaders_IsPure() =>
        Check.None($"Of CoP.Domain.Evidence only {Reading} and its door in {Door} touch the world.",
            Violations(Package.Evidence, name => name != Door && !$"{name}.".StartsWith($"{Reading}.", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Clock", "System.DateTimeOffset::get_UtcNow")]
    [InlineData("Chance", "System.Random::")]
    [InlineData("Disk", "System.IO.File::ReadAllText")]
    [InlineData("Later", "System.Threading.Tasks.Task")]
    [InlineData("Lambda", "System.Guid::NewGuid")]
    [InlineData("Culture", "System.Globalization.CultureInfo::get_CurrentCulture")]
    public void Violations_OfAnImpureMethod_NameMethodAndUse(string method, string use)
    {
        using var module = ModuleDefinition.ReadModule(typeof(Impure).Assembly.Location);
        var found = Purity.Violations(module, name => name.Equals(typeof(Impure).Namespace, StringComparison.Ordinal));

        Assert.Contains(found, v => v.Contains(method, StringComparison.Ordinal) && v.Contains(use, StringComparison.Ordinal));
    }

    [Fact]
    public void Violations_OfIteratorsAndReadersInMemory_AreNone()
    {
        using var module = ModuleDefinition.ReadModule(typeof(Impure).Assembly.Location);

        Assert.DoesNotContain(Purity.Violations(module, _ => true), v => v.Contains(nameof(Pure), StringComparison.Ordinal));
    }

    private static string[] Violations(Package package, Func<string, bool> isPure)
    {
        using var module = package.ReadModule();
        return [.. Purity.Violations(module, isPure)];
    }
}
