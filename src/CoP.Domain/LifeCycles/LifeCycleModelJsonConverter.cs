using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CoP.Domain.Collections;

namespace CoP.Domain.LifeCycles;

/// <summary>Writes a model that the library knows as its name, and any other as its whole data.</summary>
/// <remarks>
/// Without reflection: the contracts of stages and moves are taken from the options, so a source-generated context must know them. A name that is not known,
/// or data that make no model, throw <see cref="JsonException"/>. Stateless.
/// </remarks>
public sealed class LifeCycleModelJsonConverter : JsonConverter<LifeCycleModel>
{
    /// <inheritdoc/>
    public override LifeCycleModel Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (reader.TokenType == JsonTokenType.String)
        {
            var name = reader.GetString();
            return LifeCycleModels.Find(name) ?? throw new JsonException($"There is no life-cycle model {name}; a model of your own is written with its stages and moves.");
        }

        using var document = JsonDocument.ParseValue(ref reader);
        return document.RootElement.ValueKind == JsonValueKind.Object
            ? OfData(document.RootElement, options)
            : throw new JsonException("A life-cycle model is a name or an object.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LifeCycleModel value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(options);
        if (value.Equals(LifeCycleModels.Find(value.Name)))
        {
            writer.WriteStringValue(value.Name);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("name", value.Name);
        writer.WriteString("source", value.Source);
        if (value.FormedIn is { } formed)
        {
            writer.WriteString("formedIn", formed.Value);
        }

        writer.WritePropertyName("stages");
        JsonSerializer.Serialize(writer, value.Stages, Contract<ValueList<LifeCycleStage>>(options));
        writer.WritePropertyName("moves");
        JsonSerializer.Serialize(writer, value.Moves, Contract<ValueList<StageMove>>(options));
        writer.WriteEndObject();
    }

    private static LifeCycleModel OfData(JsonElement data, JsonSerializerOptions options)
    {
        try
        {
            return new(
                Member(data, "name").GetString()!,
                Member(data, "source").GetString()!,
                Member(data, "stages").Deserialize(Contract<ValueList<LifeCycleStage>>(options)),
                Member(data, "moves").Deserialize(Contract<ValueList<StageMove>>(options)))
            {
                FormedIn = data.TryGetProperty("formedIn", out var formed) && formed.ValueKind != JsonValueKind.Null ? StageId.Parse(formed.GetString()!, null) : null,
            };
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or FormatException)
        {
            throw new JsonException($"The data make no life-cycle model: {e.Message}", e);
        }
    }

    private static JsonElement Member(JsonElement data, string name) =>
        data.TryGetProperty(name, out var member) ? member : throw new JsonException($"A life-cycle model needs the member {name}.");

    private static JsonTypeInfo<T> Contract<T>(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
}
