using CoP.Domain.Architecture.Tests.Rules;
using CoP.Domain.Simulation.Models;
using Mono.Cecil;

namespace CoP.Domain.Architecture.Tests;

/// <summary>Members of a simulated community come, stay, get value and leave without knowing how leadership is distributed or coordinated: otherwise the answer would be built in.</summary>
public sealed class IgnoranceTests
{
    private static readonly string[] Measures = ["Distribution", "FounderShare", "Gini", "Coordination", "Leaders"];

    // Where it could be counted who leads. Who leaves lays down what it holds, so helpers may touch these; the processes themselves may not.
    private static readonly string[] Records =
        ["CommunityWorld::get_Holdings", "CommunityWorld::get_Acting", "CommunityWorld::get_Transfers", "CommunityWorld::get_Acts", "CommunityWorld::get_Duplicates", "Holders::"];

    public static TheoryData<string> Ignorant => ["StayingProcess", "GatheringProcess", "ArrivalProcess"];

    [Theory]
    [MemberData(nameof(Ignorant))]
    public void Processes_OfLeavingAttendanceValueAndRecruitment_KnowNothingOfLeadership(string process) =>
        Check.None("Leaving, attendance, value and recruitment read no regime, disposition, distribution, coordination, Gini or number of leaders.", Knowledge(process));

    [Fact]
    public void Measures_OfTheRule_AreThoseThatTheModelKeeps()
    {
        using var module = Package.Simulation.ReadModule();
        var state = module.Types.Single(t => t.Name is "CommunityState");
        var world = module.Types.Single(t => t.Name is "CommunityWorld");

        Assert.Empty(Measures.Except(state.Fields.Select(f => f.Name), StringComparer.Ordinal));
        Assert.Empty(Records.Where(r => r.StartsWith("CommunityWorld", StringComparison.Ordinal)).Select(r => r.Split("::")[1]).Except(world.Methods.Select(m => m.Name), StringComparer.Ordinal));
        Assert.Empty(Dispositions().Select(d => $"get_{d}").Except(module.Types.Single(t => t.Name is "ModelParameters").Methods.Select(m => m.Name), StringComparer.Ordinal));
        Assert.Contains("Rotation", Dispositions(), StringComparer.Ordinal);
        Assert.Contains("AlignmentCost", Dispositions(), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("DepartureProcess", "LeadingActs.Remember → CommunityState::Distribution")]
    [InlineData("LeadingProcess", "CommunityState::Leaders")]
    [InlineData("LeadingProcess", "ModelParameters::get_AlignmentHours")]
    [InlineData("OfferProcess", "ModelParameters::get_WillingnessToOffer")]
    [InlineData("OfferProcess", "Holders::HeldBy")]
    public void Knowledge_OfProcessesThatMayHaveIt_IsFound(string process, string way) =>
        Assert.Contains(Knowledge(process), v => v.Contains(way, StringComparison.Ordinal));

    private static string[] Knowledge(string process)
    {
        using var module = Package.Simulation.ReadModule();
        var type = module.Types.Single(t => t.Name.Equals(process, StringComparison.Ordinal));
        var methods = Reach.MethodsFrom(type);
        var banned = Measures.Select(m => $"CommunityState::{m}").Concat(Dispositions().Select(d => $"ModelParameters::get_{d}")).ToHashSet(StringComparer.Ordinal);
        var own = methods.Where(m => IsIn(m.Key.DeclaringType, type)).ToDictionary(m => m.Key, m => m.Value);
        return
        [
            .. Reach.MembersOf(methods).Where(m => banned.Contains(m.Member) || m.Member.StartsWith("LeadershipRegime::", StringComparison.Ordinal)).Select(m => m.Way),
            .. Reach.MembersOf(own).Where(m => Records.Any(r => m.Member.StartsWith(r, StringComparison.Ordinal))).Select(m => m.Way),
        ];
    }

    private static bool IsIn(TypeDefinition? type, TypeDefinition owner) => type is not null && (type == owner || IsIn(type.DeclaringType, owner));

    private static string[] Dispositions() =>
    [
        .. ModelParameters.All.Where(p => p.Group is "Leading").Concat(LeadershipRegime.All.SelectMany(r => r.Sets))
            .Select(p => char.ToUpperInvariant(p.Name[0]) + p.Name[1..]).Distinct(StringComparer.Ordinal),
    ];
}
