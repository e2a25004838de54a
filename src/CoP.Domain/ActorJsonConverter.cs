using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoP.Domain;

/// <summary>Reads and writes an <see cref="Actor"/> as a JSON string, also as the name of a property.</summary>
/// <remarks>Thread-safe.</remarks>
public sealed class ActorJsonConverter : JsonConverter<Actor>
{
    /// <inheritdoc/>
    public override Actor Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.TokenType == JsonTokenType.String ? reader.GetString() : null);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Actor value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }

    /// <inheritdoc/>
    public override Actor ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString());

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Actor value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.ToString());
    }

    private static Actor Parse(string? text) => Actor.TryParse(text, null, out var actor)
        ? actor
        : throw new JsonException("An actor is member:<id>, office:<name> or deadline.");
}
