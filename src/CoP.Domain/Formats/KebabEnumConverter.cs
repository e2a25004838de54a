using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoP.Domain.Formats;

/// <summary>Writes an enum as words in kebab case, such as <c>handing-over</c>.</summary>
/// <typeparam name="T">The enum.</typeparam>
internal sealed class KebabEnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
