using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoP.Domain.Leadership;

/// <summary>Writes a <see cref="TransferId"/> as a JSON number, also as the name of a property; reads numbers and digits in quotes.</summary>
/// <remarks>Anything else is a <see cref="JsonException"/>. Thread-safe.</remarks>
public sealed class TransferIdJsonConverter : JsonConverter<TransferId>
{
    /// <inheritdoc/>
    public override TransferId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Number when reader.TryGetInt64(out var position) && position >= 0 => new TransferId(position),
        JsonTokenType.String => Parse(reader.GetString()),
        _ => throw Unreadable(),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TransferId value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(value.Position);
    }

    /// <inheritdoc/>
    public override TransferId ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.GetString());

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TransferId value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.ToString());
    }

    private static TransferId Parse(string? text) => TransferId.TryParse(text, null, out var id) ? id : throw Unreadable();

    private static JsonException Unreadable() => new("The id of a transfer is the position of its proposal, a number of 0 or more.");
}
