using System.Text.Json;
using System.Text.Json.Nodes;
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
        return new JsonObject
        {
            ["schema"] = schema,
            ["v"] = version,
            ["state"] = JsonSerializer.SerializeToNode(state, contract),
        }.ToJsonString();
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
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("schema"u8, out var found) || !found.ValueEquals(schema))
            {
                throw new FormatException($"The text is no snapshot of the schema {schema}.");
            }

            return root.TryGetProperty("v"u8, out var v) && v.TryGetInt32(out var number) && number == version && root.TryGetProperty("state"u8, out var state)
                ? state.Deserialize(contract) ?? throw new FormatException("The snapshot is empty.")
                : throw new FormatException(FormattableString.Invariant($"This version reads version {version} of the schema {schema}."));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or ArgumentException)
        {
            throw new FormatException($"The snapshot cannot be read: {e.Message}", e);
        }
    }
}
