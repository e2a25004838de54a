using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Participation;

namespace CoP.Domain.Tests.Deciding;

public sealed partial class CommandTests
{
    // What people say is shorter here than the name of the type.
    private static readonly Dictionary<Type, string> Shorter = new()
    {
        [typeof(FoundCommunity)] = "found",
        [typeof(GatherFoundingCircle)] = "found",
        [typeof(ComeBack)] = "return",
    };

    [Fact]
    public void Trigger_OfEveryCommand_IsItsNameInKebabCase()
    {
        var commands = typeof(DomainCommand).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(DomainCommand)) && !t.IsAbstract).ToList();

        Assert.NotEmpty(commands);
        Assert.All(commands, t => Assert.Equal(
            Shorter.GetValueOrDefault(t) ?? Kebab(t.Name),
            ((DomainCommand)RuntimeHelpers.GetUninitializedObject(t)).Trigger));
    }

    private static string Kebab(string name) => Inner().Replace(name, m => $"-{m.Value}").ToUpperInvariant().ToLowerInvariant();

    [GeneratedRegex("(?<!^)[A-Z]", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Inner();
}
