using CoP.Domain.Simulation.Draws;
using CoP.Domain.Simulation.Scenarios;

namespace CoP.Domain.Simulation.Tests.Scenarios;

public sealed class BrokenScenarioTests
{
    [Fact]
    public void Parse_OfGeneratedScenarios_AcceptsTheValidAndNamesEveryPlantedFault()
    {
        var made = new BrokenScenarios(20260112);
        var (valid, broken, faults) = (0, 0, 0);
        for (var i = 0; i < 500; i++)
        {
            var (json, wrong) = made.Next();
            var (scenario, report) = Scenario.Parse(json);

            Assert.True(wrong.Length == 0 == report.IsValid, $"{json}\n{report}");
            Assert.Equal(report.IsValid, scenario is not null);
            Assert.Equal(wrong, report.Problems.Select(p => p.Path).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), StringComparer.Ordinal);
            (valid, broken, faults) = (valid + (scenario is null ? 0 : 1), broken + (scenario is null ? 1 : 0), faults + wrong.Length);
        }

        Assert.InRange(broken, 300, 450);
        Assert.InRange(valid, 50, 200);
        Assert.True(faults > 600, $"{faults} faults");
    }

    [Fact]
    public void Parse_OfTextsWithOneByteChanged_NeverThrows()
    {
        var chance = RandomStream.FromSeed(77);
        var text = System.Text.Encoding.UTF8.GetBytes(Scenario.Load("practice-supervisors").ToJson());
        for (var i = 0; i < 2000; i++)
        {
            var changed = text.ToArray();
            changed[chance.Below(changed.Length)] = (byte)chance.Below(256);
            var (scenario, report) = Scenario.Parse(changed.AsSpan());

            Assert.Equal(report.IsValid, scenario is not null);
        }
    }
}
