using System.Globalization;
using System.Xml.Linq;

namespace CoP.Domain.Cli.Pages;

/// <summary>Builds markup as a tree, so that everything from a record is escaped by construction.</summary>
/// <remarks>Elements have no namespace: the page is HTML that is also well-formed XML. Those that HTML does not allow to be self-closed get empty text.</remarks>
internal static class Html
{
    private static readonly HashSet<string> Void = new(StringComparer.Ordinal) { "meta", "br", "hr", "col", "line", "rect", "path", "circle" };

    /// <summary>An element with attributes, elements and text as its content.</summary>
    public static XElement Tag(string name, params object?[] content)
    {
        var element = new XElement(name, content);
        if (element.IsEmpty && !Void.Contains(name))
        {
            element.Value = "";
        }

        return element;
    }

    /// <summary>The attribute <c>class</c>.</summary>
    public static XAttribute Class(string names) => new("class", names);

    /// <summary>An attribute whose value is text.</summary>
    public static XAttribute Attribute(string name, string value) => new(name, value);

    /// <summary>An attribute whose value is a number, short and the same in every culture.</summary>
    public static XAttribute Attribute(string name, double value) => new(name, Number(value));

    /// <summary>Position from the left, as a part of the whole width.</summary>
    public static XAttribute Left(double part, string more = "") => new("style", $"left:{Number(part * 100)}%{(more.Length == 0 ? "" : ";" + more)}");

    /// <summary>A number with at most two decimals.</summary>
    public static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
