using System.Globalization;
using System.Text.Json;

namespace CoP.Domain.Simulation.Scenarios;

/// <summary>A value of a JSON text with its place: it remembers members that stand twice, which a tree of the base library does not.</summary>
internal sealed class JsonItem(JsonValueKind kind, JsonItem? parent, string name, int line)
{
    private readonly List<(string Name, JsonItem Item)> _members = [];
    private readonly List<JsonItem> _items = [];

    public JsonValueKind Kind => kind;

    /// <summary>Where it stands, such as <c>design.boxes.rotation[1]</c>; empty for the document. Made when asked for: names may be long and items many.</summary>
    public string Path => parent switch
    {
        null => string.Empty,
        { Kind: JsonValueKind.Array } => string.Create(CultureInfo.InvariantCulture, $"{parent.Path}[{Place}]"),
        _ => parent.PathOf(name),
    };

    public int Line => line;

    public string Text { get; private init; } = string.Empty;

    public double Number { get; private init; }

    /// <summary>The members of an object in the order of the text; a name may stand twice.</summary>
    public IReadOnlyList<(string Name, JsonItem Item)> Members => _members;

    /// <summary>The items of an array.</summary>
    public IReadOnlyList<JsonItem> Items => _items;

    private int Place { get; init; }

    /// <summary>The path of a member of this object, there or not.</summary>
    public string PathOf(string member) => Path is { Length: > 0 } path ? $"{path}.{member}" : member;

    public static JsonItem Under(JsonItem? parent, string name, JsonValueKind kind, int line, string text = "", double number = 0) =>
        new(kind, parent, name, line) { Text = text, Number = number, Place = parent?.Items.Count ?? 0 };

    public void Add(string name, JsonItem item) => _members.Add((name, item));

    public void Add(JsonItem item) => _items.Add(item);
}
