using System.Text.Json.Serialization;
using CoP.Domain.Collections;

namespace CoP.Domain.Tests.Collections;

public sealed record JsonHolder(
    [property: JsonConverter(typeof(PersistentMapJsonConverter<int, JsonItem>))] PersistentMap<int, JsonItem> Members,
    [property: JsonConverter(typeof(ValueListJsonConverter<string>))] ValueList<string> Values);

public sealed record JsonItem(string Name);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(JsonHolder))]
[JsonSerializable(typeof(JsonItem))]
[JsonSerializable(typeof(string))]
public sealed partial class CollectionsJson : JsonSerializerContext;
