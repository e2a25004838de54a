using System.Globalization;
using System.Text.Json;
using CoP.Domain.Communities;
using CoP.Domain.LifeCycles;

namespace CoP.Domain.Tests.Ids;

public sealed class TextIdTests
{
    private static readonly string?[] s_noName = [null, "", " ", " ada", "ada\t", "a\nb", "\uD800", "x\uDC00", new('x', 257)];
    private static readonly string?[] s_noCode = [.. s_noName, "Ada", "a_b", "-a", "a-", "a--b", "ä", "a b", "İ"];

    [Fact]
    public void MemberId_IsAnId() => Check(t => new MemberId(t), ["Ada", "ada", "dũng", "zoë", "O'Neill \"Ann\"", "😀", "ß"], s_noName);

    [Fact]
    public void CommunityId_IsAnId() => Check(t => new CommunityId(t), ["a", "a-1", "learning-developers", "z9"], s_noCode);

    [Fact]
    public void Level_IsAnId() => Check(t => new Level(t), ["active", "core", "peripheral"], s_noCode);

    [Fact]
    public void LeadershipFunction_IsAnId() => Check(t => new LeadershipFunction(t), ["agenda", "critical-friendship"], s_noCode);

    [Fact]
    public void StageId_IsAnId() => Check(t => new StageId(t), ["coalescing", "maturing"], s_noCode);

    [Fact]
    public void StreamId_IsAnId() => Check(
        t => new StreamId(t),
        ["a", "a/session/Monday", "a/trajectory/O'Neill", "a/trajectory/dũng/1 2", "landscape/north", "z9/value/" + new string('x', 256)],
        [null, "", " ", "/", "a/", "/a", "a//b", "A", "a/B/c", "a/b/", "a/b/ c", "a/b/c\nd", "ä/b/c", "a/b/" + new string('x', 257)]);

    [Theory]
    [InlineData("a", "a", "", "")]
    [InlineData("a/session/Monday", "a", "session", "Monday")]
    [InlineData("a/trajectory/b/c/d", "a", "trajectory", "b/c/d")]
    [InlineData("landscape/north", "", "landscape", "north")]
    public void StreamId_HasParts(string text, string community, string kind, string name)
    {
        var id = new StreamId(text);

        Assert.Equal((community, kind, name), (id.Community.Value, id.Kind, id.Name));
        Assert.True(kind.Length == 0 || community.Length == 0 || id == StreamId.Of(new(community), kind, name));
        Assert.Equal(default, StreamId.FromCommunityId(default));
        Assert.Equal(new StreamId("a"), (StreamId)new CommunityId("a"));
    }

    [Fact]
    public void Hash_IsTheSameInEveryProcess() => Assert.Equal(
        [1_282_773_737, 1_709_251_826, 1_282_773_737, -2_077_200_958],
        [new MemberId("ada").GetHashCode(), new MemberId("dũng").GetHashCode(), new CommunityId("ada").GetHashCode(), new Level("core").GetHashCode()]);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void Ids_UnderAnyCulture_AreTheSame(string culture)
    {
        var former = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal(["I", "i", "İ", "ı"], new[] { "ı", "i", "İ", "I" }.Select(t => new MemberId(t)).Order().Select(m => m.Value), StringComparer.Ordinal);
            Assert.NotEqual(new MemberId("I"), new MemberId("ı"));
            Assert.False(Level.TryParse("CORE", CultureInfo.CurrentCulture, out _));
            Assert.Equal("A MemberId has 257 characters, 256 are allowed.", Assert.Throws<FormatException>(() => MemberId.Parse(new('x', 257), CultureInfo.CurrentCulture)).Message);
        }
        finally
        {
            CultureInfo.CurrentCulture = former;
        }
    }

    private static void Check<T>(Func<string, T> make, string[] good, string?[] bad)
        where T : struct, ITextId<T>
    {
        foreach (var text in good)
        {
            var id = make(text);
            Assert.Equal((text, text, id, id.GetHashCode()), (id.Value, id.ToString()!, T.Parse(text, CultureInfo.InvariantCulture), T.Parse(text, null).GetHashCode()));
            Assert.True(T.TryParse(text, null, out var read) && read.Equals(id));
            Json(id, JsonSerializerOptions.Default);
            Json(id, CommunityJson.Default.Options);
        }

        Assert.Equal(good.Order(StringComparer.Ordinal), good.Select(make).Order().Select(i => i.Value), StringComparer.Ordinal);
        Assert.Equal((string.Empty, string.Empty, default(T)), (default(T).Value, default(T).ToString()!, new T()));
        Assert.True(default(T).CompareTo(make(good[0])) < 0);
        foreach (var text in bad)
        {
            Assert.False(T.TryParse(text, null, out var none));
            Assert.Equal(default, none);
            Assert.StartsWith($"A {typeof(T).Name} ", Assert.Throws<FormatException>(() => T.Parse(text!, null)).Message, StringComparison.Ordinal);
            Assert.Throws<ArgumentException>(() => make(text!));
        }

        Assert.All(["7", "null", "{}", "[]", "\"\"", "\" \"", "true"], json => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>(json)));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<T, int>>("{\"\":1}"));
    }

    private static void Json<T>(T id, JsonSerializerOptions options)
        where T : struct, ITextId<T>
    {
        Assert.Equal(id, JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(id, options), options));
        var keyed = new Dictionary<T, int> { [id] = 7 };
        Assert.Equal(keyed, JsonSerializer.Deserialize<Dictionary<T, int>>(JsonSerializer.Serialize(keyed)));
    }
}
