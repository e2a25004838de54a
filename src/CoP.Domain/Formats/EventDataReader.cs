using System.Text.Json;
using System.Text.Json.Nodes;
using CoP.Domain.Deciding;

namespace CoP.Domain.Formats;

/// <summary>Reads the data of one event by its type and version.</summary>
/// <param name="types">The types by name.</param>
/// <param name="note">Takes a problem: path, code, value, message.</param>
internal sealed class EventDataReader(IReadOnlyDictionary<string, EventType> types, Action<string, string, string?, string> note)
{
    public DomainEvent? Read(JsonElement root, string? name, int version)
    {
        if (!root.TryGetProperty("data", out var data))
        {
            return Noted("data", "history.missing", null, "is missing.");
        }

        if (name is null || version < 1)
        {
            return null;
        }

        if (name.StartsWith(ExtensionName.Prefix, StringComparison.Ordinal))
        {
            return ExtensionName.Problem(name) is { } problem
                ? Noted("type", "history.bad-extension", name, problem + ".")
                : new ExtensionRecorded(name, version, data.GetRawText());
        }

        return !types.TryGetValue(name, out var type) ? Noted("type", "history.unknown-type", name, "is no type of event that this version knows.")
            : version > type.Version ? Noted("v", "history.unknown-version", FormattableString.Invariant($"{version}"), FormattableString.Invariant($"expected 1 to {type.Version}."))
            : data.ValueKind != JsonValueKind.Object ? Noted("data", "history.bad-value", data.GetRawText(), "is no object.")
            : OfType(type, version, data);
    }

    private DomainEvent? OfType(EventType type, int version, JsonElement data)
    {
        try
        {
            return version == type.Version
                ? Complete(type, m => data.TryGetProperty(m, out _)) ? (DomainEvent?)data.Deserialize(type.Contract) : null
                : Upcast(type, version, data) is var node && Complete(type, node.ContainsKey) ? (DomainEvent?)node.Deserialize(type.Contract) : null;
        }
        catch (Exception e) when (ReadingFailure.IsOfText(e))
        {
            return Noted("data" + ReadingFailure.PathOf(e), "history.bad-data", data.GetRawText(), ReadingFailure.Sentence(e));
        }
    }

    private static JsonObject Upcast(EventType type, int version, JsonElement data)
    {
        var node = JsonObject.Create(data)!;
        for (var v = version; v < type.Version; v++)
        {
            node = type.Upcasts[v - 1](node);
        }

        return node;
    }

    private bool Complete(EventType type, Func<string, bool> isThere)
    {
        var isComplete = true;
        foreach (var member in type.Contract.Properties)
        {
            if (member.IsRequired && !isThere(member.Name))
            {
                Noted($"data.{member.Name}", "history.missing", null, "is missing.");
                isComplete = false;
            }
        }

        return isComplete;
    }

    private DomainEvent? Noted(string path, string code, string? value, string message)
    {
        note(path, code, value, message);
        return null;
    }
}
