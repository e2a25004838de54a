using CoP.Domain.Communities;

namespace CoP.Domain.Tests.Formats;

public sealed class SnapshotCodecTests
{
    [Fact]
    public void Write_TheUnfounded_ReadsBack() =>
        Assert.Equal(Community.Unfounded, CommunityFormat.Snapshots.Read(CommunityFormat.Snapshots.Write(Community.Unfounded)));

    [Fact]
    public void Read_UnknownMembersInAnyOrder_AreNoProblem() => Assert.Equal(
        CommunityLog.Replay(Golden.Events).Community,
        CommunityFormat.Snapshots.Read(Lines.With(Lines.Reversed(Golden.Snapshot), "takenBy", "backup")));

    [Theory]
    [InlineData("", "The snapshot cannot be read: ")]
    [InlineData("nonsense", "The snapshot cannot be read: ")]
    [InlineData("[]", "The text is no snapshot of the schema cop.community-snapshot.")]
    [InlineData("{\"v\":1,\"state\":{}}", "The text is no snapshot of the schema cop.community-snapshot.")]
    [InlineData("{\"schema\":\"cop.charter\",\"v\":1,\"state\":{}}", "The text is no snapshot of the schema cop.community-snapshot.")]
    [InlineData("{\"schema\":7,\"v\":1,\"state\":{}}", "The text is no snapshot of the schema cop.community-snapshot.")]
    [InlineData("{\"schema\":\"cop.community-snapshot\",\"state\":{}}", "This version reads version 1 of the schema cop.community-snapshot.")]
    [InlineData("{\"schema\":\"cop.community-snapshot\",\"v\":2,\"state\":{}}", "This version reads version 1 of the schema cop.community-snapshot.")]
    [InlineData("{\"schema\":\"cop.community-snapshot\",\"v\":\"1\",\"state\":{}}", "This version reads version 1 of the schema cop.community-snapshot.")]
    [InlineData("{\"schema\":\"cop.community-snapshot\",\"v\":1}", "The snapshot has no state.")]
    [InlineData("{\"schema\":\"cop.community-snapshot\",\"v\":1,\"state\":null}", "The snapshot has no state.")]
    [InlineData("{\"schema\":\"cop.community-snapshot\",\"v\":1,\"state\":{}}", "The snapshot cannot be read: JSON deserialization for type 'CoP.Domain.Communities.Community' was missing required properties")]
    [InlineData("{\"schema\":\"cop.community-snapshot\",\"v\":1,\"v\":1}", "The snapshot cannot be read: ")]
    public void Read_NoSnapshot_SaysWhyInASentence(string text, string expected)
    {
        var e = Assert.Throws<FormatException>(() => CommunityFormat.Snapshots.Read(text));

        Assert.StartsWith(expected, e.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ABadValue_SaysWhere() => Assert.StartsWith(
        "The snapshot cannot be read at .participation.people: eve.standing: The JSON value could not be converted",
        Assert.Throws<FormatException>(() => CommunityFormat.Snapshots.Read(Golden.Snapshot.Replace("\"emeritus\"", "\"lost\"", StringComparison.Ordinal))).Message,
        StringComparison.Ordinal);
}
