using System.Text.Json.Nodes;
using CoP.Domain.Communities;
using CoP.Domain.Formats;
using CoP.Domain.Validation;

namespace CoP.Domain.Tests.Formats;

/// <summary>Lines of a history, sound and spoilt.</summary>
internal static class Lines
{
    /// <summary>The line of an invitation at position 8, alone in its decision.</summary>
    public static string Invitation => Golden.Events[8];

    public static EventReading Read(params string[] lines) => CommunityFormat.Events.Read(lines, 8);

    /// <summary>Reads one spoilt line; it has exactly one problem.</summary>
    public static ValidationProblem Problem(string line) => Assert.Single(Read(line).Report.Problems);

    public static string With(string line, string member, JsonNode? value)
    {
        var node = JsonNode.Parse(line)!;
        node[member] = value;
        return node.ToJsonString();
    }

    public static string Without(string line, params string[] members)
    {
        var node = JsonNode.Parse(line)!.AsObject();
        foreach (var member in members)
        {
            Assert.True(node.Remove(member));
        }

        return node.ToJsonString();
    }

    public static string Data(string line, string member, JsonNode? value)
    {
        var node = JsonNode.Parse(line)!;
        node["data"]![member] = value;
        return node.ToJsonString();
    }

    public static string Reversed(string line)
    {
        return Reversed(JsonNode.Parse(line))!.ToJsonString();
    }

    private static JsonNode? Reversed(JsonNode? node) => node switch
    {
        JsonObject o => new JsonObject(o.Reverse().Select(p => KeyValuePair.Create(p.Key, Reversed(p.Value)))),
        JsonArray a => new JsonArray([.. a.Select(Reversed)]),
        null => null,
        _ => node.DeepClone(),
    };
}
