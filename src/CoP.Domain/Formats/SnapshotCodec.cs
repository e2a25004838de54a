using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CoP.Domain.Formats;

/// <summary>Writes a state with the version of its schema and reads it back, so that a long history need not be replayed from its beginning.</summary>
/// <remarks>
/// Replaying the rest of the events on a snapshot gives the same state as replaying all of them. Reading runs no guard and no reaction.
/// Immutable and thread-safe.
/// </remarks>
/// <typeparam name="T">The state.</typeparam>
public sealed class SnapshotCodec<T>
    where T : class
{
    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private readonly string schema;
    private readonly int version;
    private readonly JsonTypeInfo<T> contract;

    internal SnapshotCodec(string schema, int version, JsonTypeInfo<T> contract)
    {
        this.schema = schema;
        this.version = version;
        this.contract = contract;
    }

    /// <summary>Writes a state.</summary>
    /// <param name="state">The state.</param>
    /// <returns>One JSON object: <c>schema</c>, <c>v</c> and <c>state</c>.</returns>
    public string Write(T state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var writer = new Utf8JsonWriter(buffer, WriterOptions))
        {
            writer.WriteStartObject();
            writer.WriteString("schema"u8, schema);
            writer.WriteNumber("v"u8, version);
            writer.WritePropertyName("state"u8);
            JsonSerializer.Serialize(writer, state, contract);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Reads a state.</summary>
    /// <param name="json">What <see cref="Write"/> wrote; members in any order, unknown ones ignored.</param>
    /// <returns>The state.</returns>
    /// <exception cref="FormatException">The text is no snapshot of this schema and version; the message says why.</exception>
    public T Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json, Strict);
            return Snapshot(document.RootElement);
        }
        catch (Exception e) when (e is not FormatException && ReadingFailure.IsOfText(e))
        {
            throw new FormatException($"The snapshot cannot be read{(ReadingFailure.PathOf(e) is { Length: > 0 } path ? $" at {path}" : "")}: {ReadingFailure.Sentence(e)}", e);
        }
    }

    private T Snapshot(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("schema"u8, out var found) || found.ValueKind != JsonValueKind.String || !found.ValueEquals(schema))
        {
            throw new FormatException($"The text is no snapshot of the schema {schema}.");
        }

        return !root.TryGetProperty("v"u8, out var v) || v.ValueKind != JsonValueKind.Number || !v.TryGetInt32(out var number) || number != version
            ? throw new FormatException(FormattableString.Invariant($"This version reads version {version} of the schema {schema}."))
            : root.TryGetProperty("state"u8, out var state) && state.Deserialize(contract) is { } read ? read
            : throw new FormatException("The snapshot has no state.");
    }
}
