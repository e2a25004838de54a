using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CoP.Domain.Collections;

/// <summary>Writes a <see cref="PersistentMap{TKey, TValue}"/> as a JSON object: the texts of the keys are the names of its members, in ordinal order.</summary>
/// <typeparam name="TKey">The keys; their text is read back by <see cref="IParsable{TSelf}"/> with the invariant culture.</typeparam>
/// <typeparam name="TValue">The values.</typeparam>
/// <remarks>
/// Equal maps give equal text. Without reflection: the contract of <typeparamref name="TValue"/> is taken from the options, so a source-generated context must know it
/// (<c>[JsonSerializable(typeof(TValue))]</c>). A key that cannot be parsed or comes twice, or a value that is <c>null</c>, throws <see cref="JsonException"/>. Stateless.
/// </remarks>
public sealed class PersistentMapJsonConverter<TKey, TValue> : JsonConverter<PersistentMap<TKey, TValue>>
    where TKey : notnull, IEquatable<TKey>, IParsable<TKey>
{
    /// <inheritdoc/>
    public override PersistentMap<TKey, TValue> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"Expected an object, found {reader.TokenType}.");
        }

        var contract = ContractOf(options);
        var owner = new Owner();
        var map = PersistentMap<TKey, TValue>.Empty;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var text = reader.GetString()!;
            if (!TKey.TryParse(text, CultureInfo.InvariantCulture, out var key))
            {
                throw new JsonException($"'{text}' is no {typeof(TKey).Name}.");
            }

            var count = map.Count;
            reader.Read();
            map = map.Set(key, JsonItems.Read(ref reader, contract, count, text), owner);
            if (map.Count == count)
            {
                throw new JsonException($"The key '{text}' comes twice.");
            }
        }

        return map;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PersistentMap<TKey, TValue> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        var contract = ContractOf(options);
        writer.WriteStartObject();
        foreach (var (text, item) in value.Select(p => (Text: TextOf(p.Key), p.Value)).OrderBy(p => p.Text, StringComparer.Ordinal))
        {
            writer.WritePropertyName(text);
            JsonSerializer.Serialize(writer, item, contract);
        }

        writer.WriteEndObject();
    }

    private static string TextOf(TKey key) =>
        (key is IFormattable formattable ? formattable.ToString(format: null, CultureInfo.InvariantCulture) : key.ToString()) ?? "";

    private static JsonTypeInfo<TValue> ContractOf(JsonSerializerOptions options) => (JsonTypeInfo<TValue>)options.GetTypeInfo(typeof(TValue));
}
