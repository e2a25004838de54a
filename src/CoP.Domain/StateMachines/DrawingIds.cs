using System.Globalization;
using System.Text;

namespace CoP.Domain.StateMachines;

/// <summary>Gives names of statuses identifiers that Mermaid can read: ASCII letters, digits and underscores, unique, no keyword.</summary>
internal sealed class DrawingIds
{
    private static readonly HashSet<string> s_keywords = new(StringComparer.OrdinalIgnoreCase)
    {
        "accdescr", "acctitle", "as", "class", "classdef", "click", "default", "direction", "end", "fork", "hide", "href", "join", "note", "of", "scale", "state", "style",
    };

    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);

    public DrawingIds(IEnumerable<string> names)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            var id = Plain(name);
            var candidate = id;
            for (var n = 2; !used.Add(candidate); n++)
            {
                candidate = string.Create(CultureInfo.InvariantCulture, $"{id}_{n}");
            }

            _ids.Add(name, candidate);
        }
    }

    public string this[string name] => _ids[name];

    private static string Plain(string name)
    {
        var id = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            id.Append(char.IsAsciiLetterOrDigit(c) ? c : '_');
        }

        var text = id.ToString();
        return s_keywords.Contains(text) || char.IsAsciiDigit(text[0]) ? "s_" + text : text;
    }
}
