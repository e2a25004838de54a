using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoP.Domain;

/// <summary>Writes a position id as a JSON number, also as the name of a property; reads numbers and digits in quotes.</summary>
/// <remarks>Anything else is a <see cref="JsonException"/>. Thread-safe.</remarks>
/// <typeparam name="T">The identifier.</typeparam>
public sealed class PositionIdJsonConverter<T> : JsonConverter<T>
    where T : struct, IPositionId<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Number when reader.TryGetInt64(out var position) && position >= 0 => T.At(position),
        JsonTokenType.String => Parse(reader.GetString()),
        _ => throw Unreadable(),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(value.Position);
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString());

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(PositionText.Of(value.Position));
    }

    private static T Parse(string? text) => PositionText.TryParse<T>(text, out var id) ? id : throw Unreadable();

    private static JsonException Unreadable() => new($"A {typeof(T).Name} is a position: a whole number from 0.");
}
