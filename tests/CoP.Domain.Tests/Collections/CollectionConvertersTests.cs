using System.Globalization;
using System.Text.Json;
using CoP.Domain.Collections;

namespace CoP.Domain.Tests.Collections;

public sealed class CollectionConvertersTests
{
    private static readonly JsonHolder s_holder = new(
        PersistentMap<int, JsonItem>.From([KeyValuePair.Create(9, new JsonItem("ben")), KeyValuePair.Create(-10, new JsonItem("ada")), KeyValuePair.Create(100, new JsonItem("cy"))]),
        ["openness", "no rank"]);

    [Fact]
    public void Write_AMapAndAList_OrdersKeysOrdinally() =>
        Assert.Equal(
            """{"members":{"-10":{"name":"ada"},"100":{"name":"cy"},"9":{"name":"ben"}},"values":["openness","no rank"]}""",
            JsonSerializer.Serialize(s_holder, CollectionsJson.Default.JsonHolder));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("sv-SE")]
    public void RoundTrip_InAnyCulture_IsEqual(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        try
        {
            var json = JsonSerializer.Serialize(s_holder, CollectionsJson.Default.JsonHolder);
            Assert.Equal(s_holder, JsonSerializer.Deserialize(json, CollectionsJson.Default.JsonHolder));
            Assert.Contains("\"-10\"", json, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void RoundTrip_OfEmptyCollections_IsEqual()
    {
        var empty = new JsonHolder(PersistentMap<int, JsonItem>.Empty, []);
        var json = JsonSerializer.Serialize(empty, CollectionsJson.Default.JsonHolder);

        Assert.Equal("""{"members":{},"values":[]}""", json);
        Assert.Equal(empty, JsonSerializer.Deserialize(json, CollectionsJson.Default.JsonHolder));
    }

    [Theory]
    [InlineData("""{"members":{"x":{"name":"ada"}},"values":[]}""", "'x' is no Int32.")]
    [InlineData("""{"members":{"1":{"name":"ada"},"01":{"name":"ben"}},"values":[]}""", "The key '01' comes twice.")]
    [InlineData("""{"members":{"1":null},"values":[]}""", "A value here cannot be null.")]
    [InlineData("""{"members":[],"values":[]}""", "Expected an object, found StartArray.")]
    [InlineData("""{"members":{},"values":{}}""", "Expected an array, found StartObject.")]
    [InlineData("""{"members":{},"values":null}""", "Expected an array, found Null.")]
    [InlineData("""{"members":{},"values":["a",null]}""", "A value here cannot be null.")]
    public void Read_OfWrongText_SaysWhatIsWrong(string json, string message)
    {
        var thrown = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, CollectionsJson.Default.JsonHolder));

        Assert.StartsWith(message, thrown.Message, StringComparison.Ordinal);
    }
}
