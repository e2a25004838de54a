using System.Globalization;
using CoP.Domain.Collections;

namespace CoP.Domain.Deciding;

/// <summary>The texts of one refusal, written beside the facts that they tell.</summary>
internal sealed record RefusalSheet(string Code, string Because, string Remedy, ValueList<KeyValuePair<string, string>> Values)
{
    public static RefusalSheet Of(string code, FormattableString because, FormattableString remedy, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var texts = new KeyValuePair<string, string>[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            texts[i] = new(values[i].Name, Text(values[i].Value));
        }

        return new(code, FormattableString.Invariant(because), FormattableString.Invariant(remedy), [.. texts]);
    }

    private static string Text(object? value) => value switch
    {
        null => string.Empty,
        DateTimeOffset at => at.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? string.Empty,
    };
}
