using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoP.Domain;

/// <summary>Reads and writes an <see cref="Actor"/> as a JSON string.</summary>
/// <remarks>Thread-safe.</remarks>
public sealed class ActorJsonConverter : JsonConverter<Actor>
{
    /// <inheritdoc/>
    public override Actor Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Actor.TryParse(reader.GetString(), null, out var actor)
            ? actor
            : throw new JsonException("An actor is member:<id>, office:<name> or deadline.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Actor value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }
}
