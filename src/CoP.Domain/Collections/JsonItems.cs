using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CoP.Domain.Collections;

/// <summary>Reads the items of a collection.</summary>
internal static class JsonItems
{
    // The serializer counts the path of an item from the item on; the place in the collection has to be said beside it.
    public static T Read<T>(ref Utf8JsonReader reader, JsonTypeInfo<T> contract, int index, string? key = null)
    {
        try
        {
            return JsonSerializer.Deserialize(ref reader, contract) ?? throw new JsonException("A value here cannot be null.");
        }
        catch (JsonException e) when (e.Path is { } path)
        {
            var end = e.Message.IndexOf(" Path: ", StringComparison.Ordinal);
            var place = key ?? string.Create(CultureInfo.InvariantCulture, $"[{index}]");
            throw new JsonException($"{place}{path.TrimStart('$')}: {(end < 0 ? e.Message : e.Message[..end])}", e);
        }
    }
}
