using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using CoP.Domain.Evidence.Observing;

namespace CoP.Domain.Cli.Exports;

/// <summary>Writes an observation as one JSON object; numbers are unrounded and what is undefined is <c>null</c>.</summary>
internal static class JsonExport
{
    private static readonly JsonTypeInfo<Observation> Shape = Create();

    /// <summary>Writes the object and a line end.</summary>
    public static void Write(Observation observation, TextWriter writer) => writer.WriteLine(JsonSerializer.Serialize(observation, Shape));

    private static JsonTypeInfo<Observation> Create()
    {
        var options = new JsonSerializerOptions(ExportContext.Default.Options)
        {
            // Names stay readable in every script; controls and marks that reorder text are still escaped.
            Encoder = Encoder(),
            TypeInfoResolver = ExportContext.Default.WithAddedModifier(WithoutNotes),
            NewLine = "\n",
        };
        return (JsonTypeInfo<Observation>)options.GetTypeInfo(typeof(Observation));
    }

    private static JavaScriptEncoder Encoder()
    {
        var readable = new TextEncoderSettings(UnicodeRanges.All);
        readable.ForbidCharacters('\u061C', '\u200E', '\u200F', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069');
        return JavaScriptEncoder.Create(readable);
    }

    // Notes are diagnostics: they go where diagnostics go, and the shape stays the published one.
    private static void WithoutNotes(JsonTypeInfo type)
    {
        if (type.Type != typeof(Observation))
        {
            return;
        }

        for (var i = type.Properties.Count - 1; i >= 0; i--)
        {
            if (string.Equals(type.Properties[i].Name, "notes", StringComparison.Ordinal))
            {
                type.Properties.RemoveAt(i);
            }
        }
    }
}
