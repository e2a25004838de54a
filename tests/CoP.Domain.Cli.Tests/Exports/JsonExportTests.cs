using System.Text.Json;
using CoP.Domain.Cli.Exports;
using CoP.Domain.Cli.Tests.Approvals;
using CoP.Domain.Evidence.Observing;

namespace CoP.Domain.Cli.Tests.Exports;

public sealed class JsonExportTests
{
    [Fact]
    public void Write_Transfer_IsThePublishedShape() => Approved.Matches(Written(Samples.Transfer));

    [Fact]
    public void Write_EmptyRecord_WritesNulls()
    {
        using var json = JsonDocument.Parse(Written(new Observation("none", null, null, 0, 0, new SkippedActs(0, 0), [], [], [], [])));

        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("from").ValueKind);
        Assert.Equal(0, json.RootElement.GetProperty("junctures").GetArrayLength());
        Assert.Equal("source from to acts people skipped periods members junctures", string.Join(' ', json.RootElement.EnumerateObject().Select(member => member.Name)));
    }

    [Fact]
    public void Write_Numbers_AreUnrounded()
    {
        using var json = JsonDocument.Parse(Written(Samples.Transfer));

        Assert.Equal(0.123456789012345, json.RootElement.GetProperty("periods")[0].GetProperty("gini").GetDouble());
    }

    [Fact]
    public void Write_HardNames_KeepsNamesAndEscapesControls()
    {
        var text = Written(Samples.HardNames);
        using var json = JsonDocument.Parse(text);
        var names = json.RootElement.GetProperty("members").EnumerateArray().Select(member => member.GetProperty("id").GetString()).ToList();

        Assert.Equal(Samples.Names[3], names[3]);
        Assert.Equal(Samples.Names[1], names[1]);
        Assert.DoesNotContain('\u001b', text);
        Assert.DoesNotContain('\u202E', text);
    }

    private static string Written(Observation observation)
    {
        using var writer = new StringWriter();
        JsonExport.Write(observation, writer);
        return writer.ToString();
    }
}
