using System.Text.Json;
using CoP.Domain.Simulation.Experiments;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Scenarios;

namespace CoP.Domain.Simulation.Tests.Scenarios;

public sealed class SchemaTests
{
    [Theory]
    [InlineData("scenario")]
    [InlineData("experiment")]
    public void Schema_InTheDocs_IsTheOneOfTheCode(string name)
    {
        var file = Path.Combine(Root(), "docs", "schemas", $"{name}.schema.json");
        var text = name == "scenario" ? ScenarioSchema.ToJson() : ExperimentSchema.ToJson();
        if (Environment.GetEnvironmentVariable("COP_APPROVE") is "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), text);
    }

    [Fact]
    public void Schema_OfScenarios_NamesEveryParameterWithItsRange()
    {
        var parameters = JsonDocument.Parse(ScenarioSchema.ToJson()).RootElement.GetProperty("properties").GetProperty("parameters").GetProperty("properties");

        Assert.Equal(ModelParameters.All.Select(p => p.Name), parameters.EnumerateObject().Select(p => p.Name), StringComparer.Ordinal);
        Assert.All(ModelParameters.All.Where(p => p.Kind != ParameterKind.Switch), p => Assert.Equal(p.High, parameters.GetProperty(p.Name).GetProperty("maximum").GetDouble()));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "CoP.Domain.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
