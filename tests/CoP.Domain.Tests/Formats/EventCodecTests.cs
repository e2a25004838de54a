using System.Globalization;
using System.Text.Json.Nodes;
using CoP.Domain.Communities;
using CoP.Domain.Formats;
using CoP.Domain.Participation;

namespace CoP.Domain.Tests.Formats;

public sealed class EventCodecTests
{
    private static readonly CommunityId Stream = new("learning-developers");

    [Fact]
    public void Write_AnEvent_IsExactlyThis() => Assert.Equal(
        """{"stream":"learning-developers","position":12,"decision":11,"decisionSize":2,"at":"2024-02-28T18:00:00.0000001Z","actor":"member:dũng","cause":11,"correlation":"letter «1»","type":"participation.member-welcomed","v":1,"data":{"level":"peripheral","warrant":{"kind":"conferred","by":"dũng"},"member":"O'Neill \"Ann\" \uD83D\uDE00"}}""",
        CommunityFormat.Events.Write(new(Stream, 12, 11, 2, new(11, null), "letter «1»", Welcomed)));

    [Fact]
    public void Write_WithoutCause_SaysNull() => Assert.Contains(
        "\"cause\":null,\"correlation\":null,", CommunityFormat.Events.Write(new(Stream, 0, 0, 1, null, null, Welcomed)), StringComparison.Ordinal);

    [Fact]
    public void Write_AnOffset_IsUtc() => Assert.Contains(
        "\"at\":\"2024-02-28T18:00:00Z\"",
        CommunityFormat.Events.Write(new(Stream, 0, 0, 1, null, null, Welcomed with { At = new(2024, 2, 28, 23, 30, 0, TimeSpan.FromHours(5.5)) })),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void WriteAndRead_UnderAnyCulture_AreTheSame(string culture)
    {
        var former = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal(Golden.Events, CommunityLog.Replay(Golden.Events).ToJsonLines(), StringComparer.Ordinal);
            Assert.Equal("position (line 1): expected 8. [history.out-of-order]", Lines.Problem(Golden.Events[9]).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = former;
        }
    }

    [Fact]
    public void Write_AnExtensionWithALineBreak_IsAnError() => Assert.Throws<ArgumentException>(
        () => CommunityFormat.Events.Write(new(Stream, 0, 0, 1, null, null, new ExtensionRecorded("x-a.b", 1, "{\n}"))));

    [Fact]
    public void Write_ATypeThatTheCodecDoesNotKnow_IsAnError() => Assert.Throws<ArgumentException>(
        () => new EventCodec([]).Write(new(Stream, 0, 0, 1, null, null, Welcomed)));

    [Fact]
    public void New_ATypeTwice_IsAnError() =>
        Assert.Throws<ArgumentException>(() => new EventCodec([.. CommunityFormat.Events.Types, CommunityFormat.Events.Types.First()]));

    [Fact]
    public void Read_MembersInAnyOrder_MakesNoDifference() =>
        Assert.Equal(CommunityFormat.Events.Read(Golden.Events), CommunityFormat.Events.Read(Golden.Events.Select(l => l.Contains("\"x-", StringComparison.Ordinal) ? l : Lines.Reversed(l))));

    [Fact]
    public void Read_UnknownMembers_AreIgnored()
    {
        var line = Lines.With(Lines.Invitation, "mood", new JsonObject { ["type"] = 7 });
        line = Lines.Data(line, "weather", new JsonArray(1, null, "sun"));
        line = Lines.Data(line, "warrant", new JsonObject { ["kind"] = "conferred", ["by"] = "ada", ["seal"] = true });

        Assert.Equal(Lines.Read(Lines.Invitation), Lines.Read(line));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("-0.0")]
    [InlineData("\"\\u0041\\/\"")]
    [InlineData("{ \"b\" :\t1, \"a\":[ 2,  {\"é\":\"😀\"} ], \"b\":2 }")]
    [InlineData("{\"half\":\"\\ud800\"}")]
    [InlineData("12345678901234567890123456789e400")]
    public void Extension_IsKeptByteForByte(string json)
    {
        var before = CommunityLog.Empty.Do(EveryEvent.Founding()).OrThrow();
        var log = before.Do(new RecordExtension("x-library.fact", json, EveryEvent.Ada, EveryEvent.Day(1))).OrThrow();
        var back = CommunityLog.Replay(log.ToJsonLines());

        Assert.Equal(json, Assert.IsType<ExtensionRecorded>(back.Events[^1].Event).Json);
        Assert.Equal(log.ToJsonLines(), back.ToJsonLines(), StringComparer.Ordinal);
        Assert.Equal(before.Community with { Position = before.Community.Position + 1, Now = EveryEvent.Day(1) }, back.Community);
    }

    [Fact]
    public void Extension_AsDeepAsJsonGoes_ComesBack()
    {
        var json = new string('[', 64) + new string(']', 64);
        var log = CommunityLog.Empty.Do(EveryEvent.Founding()).OrThrow().Do(new RecordExtension("x-a.b", json, EveryEvent.Ada, EveryEvent.Day(1))).OrThrow();

        Assert.Equal(log.Community, CommunityLog.Replay(log.ToJsonLines()).Community);
    }

    [Fact]
    public void Extension_WhiteSpaceAroundTheValue_IsNoPartOfIt()
    {
        var log = CommunityLog.Empty.Do(EveryEvent.Founding()).OrThrow().Do(new RecordExtension("x-a.b", " [1 ]\t", EveryEvent.Ada, EveryEvent.Day(1))).OrThrow();

        Assert.Equal("[1 ]", Assert.IsType<ExtensionRecorded>(log.Events[^1].Event).Json);
        Assert.Equal(log.Events, CommunityLog.Replay(log.ToJsonLines()).Events);
    }

    [Fact]
    public void Extension_VersionOfTheIntegrator_IsKept()
    {
        var line = Lines.With(Lines.With(Lines.Invitation, "type", "x-a.b"), "v", 2_000_000_000);

        Assert.Equal(2_000_000_000, Assert.IsType<ExtensionRecorded>(Assert.Single(Lines.Read(line).Events).Event).Version);
    }

    [Fact]
    public void Read_OlderVersions_AreUpcastInOrder()
    {
        var known = CommunityFormat.Events.Types.Single(t => t.Name == "participation.leave-taken");
        var codec = new EventCodec(
        [
            new EventType(known.Name, known.Contract)
            {
                Upcasts = [Renamed("who", "person"), Renamed("person", "member")],
            },
        ]);
        string[] lines = [Version(1, 0, "who"), Version(2, 1, "person"), Version(3, 2, "member")];

        var reading = codec.Read(lines);

        Assert.True(reading.Report.IsValid, reading.Report.ToString());
        Assert.All(reading.Events, e => Assert.Equal("ben", Assert.IsType<LeaveTaken>(e.Event).Member.Value));
        Assert.Contains("\"v\":3,\"data\":{\"member\":\"ben\"}", codec.Write(reading.Events[0]), StringComparison.Ordinal);
        Assert.Equal("v (line 1): expected 1 to 3. [history.unknown-version]", Assert.Single(codec.Read([Version(4, 0, "member")]).Report.Problems).ToString());
        Assert.Equal("data.member (line 1): is missing. [history.missing]", Assert.Single(codec.Read([Version(1, 0, "whoever")]).Report.Problems).ToString());
    }

    private static MemberWelcomed Welcomed { get; } = new(new("O'Neill \"Ann\" 😀"), new("peripheral"), new Warrant.Conferred(new("dũng")))
    {
        By = new MemberId("dũng"),
        At = new DateTimeOffset(2024, 2, 28, 18, 0, 0, TimeSpan.Zero).AddTicks(1),
    };

    private static Func<JsonObject, JsonObject> Renamed(string from, string to) => data =>
    {
        if (data[from] is { } value)
        {
            data.Remove(from);
            data[to] = value;
        }

        return data;
    };

    private static string Version(int version, int position, string member) =>
        $$$"""{"v":{{{version}}},"type":"participation.leave-taken","stream":"s","position":{{{position}}},"decision":{{{position}}},"decisionSize":1,"at":"2024-02-28T18:00:00Z","actor":"member:ben","data":{"{{{member}}}":"ben"}}""";
}
