using System.Globalization;
using System.Text.Json.Nodes;

namespace CoP.Domain.Validation;

/// <summary>Finds a value in a JSON tree by a path such as <c>spaces[0].access</c>.</summary>
internal static class JsonPlace
{
    /// <summary>Puts null where a value stands.</summary>
    public static JsonNode? Clear(JsonNode root, string path, out bool cleared)
    {
        JsonNode? parent = null;
        JsonNode? value = root;
        string? last = null;
        foreach (var step in Steps(path))
        {
            parent = value;
            last = step;
            value = Child(parent, step);
        }

        cleared = value is not null && parent is not null;
        if (cleared && parent is JsonArray array)
        {
            array[Index(last!)] = null;
        }
        else if (cleared)
        {
            parent![last!] = null;
        }

        return value;
    }

    private static string[] Steps(string path) =>
        path.Replace("[", ".[", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries);

    private static JsonNode? Child(JsonNode? parent, string step) => parent switch
    {
        JsonArray array when step[0] == '[' && Index(step) < array.Count => array[Index(step)],
        JsonObject members => members[step],
        _ => null,
    };

    private static int Index(string step) => int.Parse(step.AsSpan(1, step.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture);
}
