using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoP.Domain.Charters;

/// <summary>Reads and writes an <see cref="AmendmentId"/> as a JSON number, or as the name of a property.</summary>
/// <remarks>Anything but a whole number from 0 is a <see cref="JsonException"/>. Thread-safe.</remarks>
public sealed class AmendmentIdJsonConverter : JsonConverter<AmendmentId>
{
    /// <inheritdoc/>
    public override AmendmentId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var position) && position >= 0
            ? new AmendmentId(position)
            : throw new JsonException("An amendment's id is a position: a whole number from 0.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, AmendmentId value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(value.Position);
    }

    /// <inheritdoc/>
    public override AmendmentId ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        AmendmentId.TryParse(reader.GetString(), null, out var id) ? id : throw new JsonException("An amendment's id is a position: digits only.");

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, AmendmentId value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.ToString());
    }
}
