using System.Reflection;
using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Participation;
using CoP.Domain.Testing;
using CoP.Domain.Testing.Communities;

namespace CoP.Domain.Tests.Laws;

/// <summary>The laws, applied to every decider of the library.</summary>
public sealed class DeciderLawsTests(ITestOutputHelper output)
{
    public static TheoryData<string> Names() => [.. Subjects.All.Keys];

    [Theory]
    [Trait("Statement", "15")]
    [MemberData(nameof(Names))]
    public void Decider_KeepsAllLaws(string name)
    {
        var report = Subjects.All[name]().CheckAll();
        output.WriteLine(report.ToString());

        report.RequireTested(Subjects.NotApplicable(name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Histories_ReachEveryStatusOftenEnough(string name)
    {
        Budget.NeedsAll("a tenth of few histories is chance");
        var report = Subjects.All[name]().Distribution();
        output.WriteLine(report.ToString());

        report.AtLeast(0.10);
    }

    [Fact]
    public void Subjects_NameEveryDecider()
    {
        var deciders = typeof(Community).Assembly.GetTypes()
            .Where(t => t is { IsAbstract: true, IsSealed: true } && t.Name.EndsWith("Decider", StringComparison.Ordinal))
            .Where(t => t.GetMembers(BindingFlags.Static | BindingFlags.Public).Any(IsDecider))
            .Select(t => t.Name)
            .Order(StringComparer.Ordinal);

        Assert.Equal(Subjects.All.Keys.Order(StringComparer.Ordinal), deciders);
    }

    [Fact]
    public void Laws_HoldWithHooksInPlace()
    {
        var hooks = CommunityDecider.Hooks("tests")
            .Before<Depart>((community, c) => community.Position % 3 == 0 ? new Veto("not-today") : null)
            .OnEntry(StandingMachine.Definition, Standing.Emeritus, (community, _, _) => community.Position % 2 == 0 ? new Veto("no-honours") : null)
            .After<MemberWelcomed>((_, e, _) => e.Warrant is Warrant.Conferred by ? [new RecordAccess(e.Member, Access.Talk, by.By, e.At)] : [])
            .AfterEntry(StandingMachine.Definition, Standing.OnLeave, (_, e, step, _) => [new RecordExtension("x-tests.leave", $"\"{step.Subject}\"", e.By, e.At)]);
        var report = new DeciderLaws<DomainCommand, DomainEvent, Community>(CommunitySubject.Create().Budgeted().With(hooks)).CheckAll();
        output.WriteLine(report.ToString());

        report.RequireTested();
    }

    private static bool IsDecider(MemberInfo member)
    {
        var type = member switch
        {
            PropertyInfo p => p.PropertyType,
            MethodInfo m => m.ReturnType,
            _ => typeof(void),
        };
        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Decider<,,>);
    }
}
