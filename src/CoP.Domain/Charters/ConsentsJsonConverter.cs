using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CoP.Domain.Collections;

namespace CoP.Domain.Charters;

/// <summary>Writes who has consented as an array, in the order of their consents.</summary>
internal sealed class ConsentsJsonConverter : JsonConverter<PersistentMap<MemberId, int>>
{
    public override PersistentMap<MemberId, int> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var consents = JsonSerializer.Deserialize(ref reader, ContractOf(options));
        return consents.Distinct().Count() == consents.Count
            ? PersistentMap<MemberId, int>.From(consents.Select(KeyValuePair.Create))
            : throw new JsonException("A member consents once.");
    }

    public override void Write(Utf8JsonWriter writer, PersistentMap<MemberId, int> value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value.OrderBy(c => c.Value).Select(c => c.Key).ToValueList(), ContractOf(options));

    private static JsonTypeInfo<ValueList<MemberId>> ContractOf(JsonSerializerOptions options) =>
        (JsonTypeInfo<ValueList<MemberId>>)options.GetTypeInfo(typeof(ValueList<MemberId>));
}
