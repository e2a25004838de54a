using CoP.Domain.Cli.Exports;
using CoP.Domain.Cli.Tests.Approvals;
using CoP.Domain.Evidence.Observing;

namespace CoP.Domain.Cli.Tests.Exports;

public sealed class CsvExportTests
{
    [Fact]
    public void Write_Transfer_IsARowAPeriod() => Approved.Matches(Written(Samples.Transfer));

    [Fact]
    public void Write_HardNames_IsQuotedByTheRfc()
    {
        var text = Written(Samples.HardNames);

        Assert.Contains(",\"<script>alert(1)</script>&\"\"'\",", text, StringComparison.Ordinal);
        Assert.Contains(",\"line\nbreak\ttab\",", text, StringComparison.Ordinal);
        Assert.Contains(",\"a,b\"\"c\",", text, StringComparison.Ordinal);
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
    }

    private static string Written(Observation observation)
    {
        using var writer = new StringWriter();
        CsvExport.Write(observation, writer);
        return writer.ToString();
    }
}
