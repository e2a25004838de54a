using CoP.Domain.Deciding;
using CoP.Domain.Formats;
using CoP.Domain.Testing.Streams;
using CoP.Domain.Tests.Formats;

namespace CoP.Domain.Tests.Streams;

/// <summary>Histories of activities as former versions wrote them: a file for each life of a kind (one, where no two ends exclude each other), never written again, readable for ever.</summary>
public sealed class StreamGoldenTests
{
    public static TheoryData<string> Kinds() => StreamLawsTests.Kinds();

    public static TheoryData<string, string> Lives() => [.. Activities.All.SelectMany(a => Files(a.Kind.Name).Select(f => new TheoryDataRow<string, string>(a.Kind.Name, Path.GetFileName(f))))];

    [Theory]
    [MemberData(nameof(Lives))]
    public void Events_OfVersion1_AreReadAndWrittenAgainAsTheyWere(string kind, string file)
    {
        var (codec, lines) = (StreamLawsTests.Of(kind).Kind.Events, Lines(file));
        var reading = codec.Read(lines);

        Assert.True(reading.Report.IsValid, reading.Report.ToString());
        Assert.Equal(lines, reading.Events.Select(codec.Write), StringComparer.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Lives))]
    public void Events_OfVersion1_FollowOneAnother(string kind, string file)
    {
        var activity = StreamLawsTests.Of(kind);
        var events = activity.Kind.Events.Read(Lines(file)).Events;
        var state = events.Aggregate(activity.Before(events[0].Stream), (s, e) => activity.Evolve(Settled.Community, s, e.Event));

        Assert.Empty(activity.Violations(state));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Events_HoldEveryTypeThatTheCodecKnows(string kind)
    {
        var codec = StreamLawsTests.Of(kind).Kind.Events;
        var held = Files(kind).SelectMany(f => codec.Read(Lines(Path.GetFileName(f))).Events).Select(e => e.Event.Type).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(codec.Types.Select(t => t.Name), held.Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Fact]
    public void Codecs_KnowEveryEventByItsNameOnTheWire()
    {
        var known = Activities.All.SelectMany(a => a.Kind.Events.Types).Concat(CoP.Domain.Communities.CommunityFormat.Events.Types).Concat(CoP.Domain.Landscapes.LandscapeFormat.Events.Types).Select(t => t.Contract.Type.FullName);
        var events = typeof(DomainEvent).Assembly.GetTypes().Where(t => t.IsSealed && t.IsAssignableTo(typeof(DomainEvent)) && t != typeof(ExtensionRecorded));

        Assert.Equal(events.Select(t => t.FullName).Order(StringComparer.Ordinal), known.Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    private static string[] Lines(string file) => File.ReadAllLines(Golden.PathOf($"streams/{file}"));

    private static string[] Files(string kind) => Directory.GetFiles(Golden.PathOf("streams"), $"{kind}.*v1.jsonl");
}
