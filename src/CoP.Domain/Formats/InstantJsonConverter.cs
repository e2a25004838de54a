using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoP.Domain.Formats;

/// <summary>Reads and writes an instant as ISO 8601 in UTC, the same on every machine.</summary>
internal sealed class InstantJsonConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && InstantText.TryRead(reader.GetString(), out var instant)
            ? instant
            : throw new JsonException($"This {InstantText.Expected}");

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(InstantText.Write(value));
}
