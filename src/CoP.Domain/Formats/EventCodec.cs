using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CoP.Domain.Validation;

namespace CoP.Domain.Formats;

/// <summary>Writes events as JSON, one a line, and reads them back.</summary>
/// <remarks>
/// Members are read in any order and unknown members are ignored; older versions are brought up to date; types that begin with <c>x-</c> are an
/// integrator's and kept byte for byte; any other unknown type is a problem. Immutable and thread-safe.
/// </remarks>
public sealed class EventCodec
{
    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Dictionary<string, EventType> types;

    /// <summary>Makes a codec for some types of events.</summary>
    /// <param name="types">The types, each once.</param>
    /// <exception cref="ArgumentException">A type stands there twice.</exception>
    public EventCodec(IEnumerable<EventType> types) => this.types = types.ToDictionary(t => t.Name, StringComparer.Ordinal);

    /// <summary>The types, in the order of their names.</summary>
    public IEnumerable<EventType> Types => types.Values.OrderBy(t => t.Name, StringComparer.Ordinal);

    /// <summary>Writes an event.</summary>
    /// <param name="envelope">The event in its envelope.</param>
    /// <returns>One line of JSON without a line break.</returns>
    /// <exception cref="ArgumentException">The codec does not know the type, or the fact of an extension is not one JSON value on one line.</exception>
    public string Write(EventEnvelope envelope)
    {
        ArgumentNullException.ThrowIfNull(envelope);
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var writer = new Utf8JsonWriter(buffer, WriterOptions))
        {
            writer.WriteStartObject();
            WriteHead(writer, envelope);
            WriteData(writer, envelope);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Reads a history, or the rest of one.</summary>
    /// <param name="lines">The lines; empty ones are passed over.</param>
    /// <param name="first">The position of the first event: 0 for a whole history, a snapshot's position for the rest behind it.</param>
    /// <returns>The events and every problem.</returns>
    public EventReading Read(IEnumerable<string> lines, long first = 0)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var problems = new List<ValidationProblem>();
        var events = new List<EventEnvelope>();
        var check = new StreamCheck(problems, first);
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (line?.TrimStart('\uFEFF') is not { } text || string.IsNullOrWhiteSpace(text))
            {
                continue;
            }

            if (new EventLineReader(types, problems, number).Read(text) is not { } envelope)
            {
                check.Lose();
            }
            else if (check.Follows(envelope, number) && problems.Count == 0)
            {
                events.Add(envelope);
            }
        }

        var whole = StreamCheck.WholeCount(events);
        return new([.. events[..whole]], new ValidationReport([.. problems]), problems.Count == 0 ? [.. events[whole..]] : []);
    }

    private static void WriteHead(Utf8JsonWriter writer, EventEnvelope envelope)
    {
        writer.WriteString("stream"u8, envelope.Stream.Value);
        writer.WriteNumber("position"u8, envelope.Position);
        writer.WriteNumber("decision"u8, envelope.Decision);
        writer.WriteNumber("decisionSize"u8, envelope.DecisionSize);
        writer.WriteString("at"u8, InstantText.Write(envelope.Event.At));
        writer.WriteString("actor"u8, envelope.Event.By.ToString());
        if (envelope.Cause is { Position: { } position })
        {
            writer.WriteNumber("cause"u8, position);
        }
        else
        {
            writer.WriteString("cause"u8, envelope.Cause?.Command);
        }

        writer.WriteString("correlation"u8, envelope.Correlation);
        if (envelope.Event.Seen is { } seen)
        {
            writer.WriteNumber("seen"u8, seen);
        }
    }

    private void WriteData(Utf8JsonWriter writer, EventEnvelope envelope)
    {
        if (envelope.Event is ExtensionRecorded extension)
        {
            if (extension.Json.AsSpan().ContainsAny('\r', '\n'))
            {
                throw new ArgumentException("The fact of an extension has a line break, and an event is one line.", nameof(envelope));
            }

            writer.WriteString("type"u8, extension.Name);
            writer.WriteNumber("v"u8, extension.Version);
            writer.WritePropertyName("data"u8);
            writer.WriteRawValue(extension.Json);
            return;
        }

        if (!types.TryGetValue(envelope.Event.Type, out var type))
        {
            throw new ArgumentException($"The codec does not know {envelope.Event.Type}.", nameof(envelope));
        }

        writer.WriteString("type"u8, type.Name);
        writer.WriteNumber("v"u8, type.Version);
        writer.WritePropertyName("data"u8);
        JsonSerializer.Serialize(writer, envelope.Event, type.Contract);
    }
}
