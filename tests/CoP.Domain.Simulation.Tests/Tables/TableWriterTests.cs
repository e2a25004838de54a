using System.Globalization;
using System.Text.Json;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Tables;

namespace CoP.Domain.Simulation.Tests.Tables;

public sealed class TableWriterTests
{
    private static readonly Table Things = new("things", "A thing.", new TableColumn("name", "Its name."), new TableColumn("size", "Its size."), new TableColumn("is,it", "Whether."));

    [Fact]
    public void Write_Csv_QuotesWhatNeedsIt() => Assert.Equal(
        "name,size,\"is,it\"\nplain,1.5,true\n\"a,b\",,false\n\"say \"\"x\"\"\",-3,\n\"two\nlines\",1E-07,true\n\"\",0.1,true\n,9007199254740993,true\n\" x\",0,true\n",
        Text(TableFormat.Csv));

    [Fact]
    public void Write_JsonLines_IsAnObjectALineThatReadsBack()
    {
        var lines = Text(TableFormat.JsonLines).TrimEnd('\n').Split('\n');

        Assert.Equal("""{"name":"plain","size":1.5,"is,it":true}""", lines[0]);
        Assert.Equal("""{"name":"a,b","size":null,"is,it":false}""", lines[1]);
        Assert.Equal("two\nlines", JsonDocument.Parse(lines[3]).RootElement.GetProperty("name").GetString());
        Assert.Equal(JsonValueKind.Null, JsonDocument.Parse(lines[5]).RootElement.GetProperty("name").ValueKind);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void Write_UnderAnotherCulture_WritesTheSame(string culture)
    {
        var usual = (Text(TableFormat.Csv), Text(TableFormat.JsonLines));
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new(culture);
        try
        {
            Assert.Equal(usual, (Text(TableFormat.Csv), Text(TableFormat.JsonLines)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Write_ARowOfNumbers_AllocatesNothing()
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        text.GetStringBuilder().EnsureCapacity(1 << 20);
        var writer = new TableWriter(Things, TableFormat.Csv, text);
        writer.Write(1, 0.1, true);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            writer.Write(i, i / 7.0, i % 2 == 0);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Write_ARowOfAnotherLength_IsRefused()
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        Assert.Throws<ArgumentException>(() => new TableWriter(Things, TableFormat.Csv, text).Write(1, 2));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    public void Value_ThatIsNoNumber_IsRefused(double value) => Assert.Throws<ArgumentOutOfRangeException>(() => (TableValue)value);

    [Fact]
    public void Value_OfSinglePrecision_IsWrittenInItsOwnShortestForm() => Assert.Equal("0.1", ((TableValue)0.1f).ToString());

    [Fact]
    public void Table_WithAColumnTwice_IsRefused() => Assert.Throws<ArgumentException>(() => Things.Behind(new TableColumn("size", "Again.")));

    [Fact]
    public void RunTable_BeginsWithTheFixedMembersInTheirOrder()
    {
        string[] fixedOnes =
        [
            "run", "survived", "cycles", "size", "core", "active", "peripheral", "effectiveLeaders", "gini", "coordination", "ethos", "transfers", "exitCycle", "endCycle", "ending", "censoredAt",
        ];

        Assert.Equal(fixedOnes, RunTable.Definition.Columns.Take(fixedOnes.Length).Select(c => c.Name), StringComparer.Ordinal);
        Assert.Equal(RunTable.Definition.Columns.Count, typeof(RunOutcome).GetProperties().Count(p => p.Name != "EqualityContract"));
    }

    [Fact]
    public void Parameters_AreNamedUnlikeAnyColumn_SoThatTheyCanStandBesideThem() => Assert.Empty(
        ModelParameters.All.Select(p => p.Name).Intersect(CommunityTables.All.Append(RunTable.Definition).SelectMany(t => t.Columns).Select(c => c.Name), StringComparer.Ordinal));

    private static string Text(TableFormat format)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        var writer = new TableWriter(Things, format, text);
        writer.WriteHeader();
        writer.Write("plain", 1.5, true);
        writer.Write("a,b", default, false);
        writer.Write("say \"x\"", -3, default);
        writer.Write("two\nlines", 1e-7, true);
        writer.Write("", 0.1, true);
        writer.Write(default, 9007199254740993, true);
        writer.Write(" x", 0, true);
        return text.ToString();
    }
}
