using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoP.Domain.Cli.Exports;

/// <summary>Instants as ISO 8601 in UTC, with <c>Z</c>, to the second, or finer where the record is.</summary>
internal sealed class InstantConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDateTimeOffset();

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture));
}
