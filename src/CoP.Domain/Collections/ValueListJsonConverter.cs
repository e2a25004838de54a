using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CoP.Domain.Collections;

/// <summary>Writes a <see cref="ValueList{T}"/> as a JSON array.</summary>
/// <typeparam name="T">The items.</typeparam>
/// <remarks>
/// Without reflection: the contract of <typeparamref name="T"/> is taken from the options, so a source-generated context must know it (<c>[JsonSerializable(typeof(T))]</c>).
/// Reading anything but an array, or an item that is <c>null</c>, throws <see cref="JsonException"/>. Stateless.
/// </remarks>
public sealed class ValueListJsonConverter<T> : JsonConverter<ValueList<T>>
{
    /// <inheritdoc/>
    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException($"Expected an array, found {reader.TokenType}.");
        }

        var contract = ContractOf(options);
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(JsonItems.Read(ref reader, contract, items.Count));
        }

        return items.ToValueList();
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(writer);
        var contract = ContractOf(options);
        writer.WriteStartArray();
        foreach (var item in value)
        {
            JsonSerializer.Serialize(writer, item, contract);
        }

        writer.WriteEndArray();
    }

    private static JsonTypeInfo<T> ContractOf(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
}
