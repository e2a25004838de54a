namespace CoP.Domain.Formats;

/// <summary>What a failed reading says, as one sentence for people.</summary>
internal static class ReadingFailure
{
    // Serializer and constructors append path, byte and parameter to their sentence: what nobody asked for.
    private static readonly string[] Appendices = ["\r", "\n", " Path: ", " (Parameter '"];

    /// <summary>Whether an exception means that the text does not fit, and not that a program is wrong.</summary>
    public static bool IsOfText(Exception e) =>
        e is System.Text.Json.JsonException or InvalidOperationException or ArgumentException or FormatException or NotSupportedException;

    /// <summary>Where in the text it is, such as <c>.warrant.by</c>; empty for the whole or where nobody knows.</summary>
    public static string PathOf(Exception e)
    {
        if (e is System.Text.Json.JsonException json)
        {
            return json.Path?.TrimStart('$') ?? string.Empty;
        }

        // Only this one of the serializer's exceptions keeps its path in the message alone.
        var start = e is NotSupportedException ? e.Message.IndexOf(" Path: $", StringComparison.Ordinal) : -1;
        var end = start < 0 ? -1 : e.Message.IndexOf(" | ", start, StringComparison.Ordinal);
        return end < 0 ? string.Empty : e.Message[(start + 8)..end];
    }

    public static string Sentence(Exception e)
    {
        var message = e.Message;
        foreach (var appendix in Appendices)
        {
            var end = message.IndexOf(appendix, StringComparison.Ordinal);
            message = end < 0 ? message : message[..end];
        }

        return message.EndsWith('.') ? message : message + ".";
    }
}
