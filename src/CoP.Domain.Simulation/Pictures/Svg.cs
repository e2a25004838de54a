using System.Globalization;
using System.Xml.Linq;

namespace CoP.Domain.Simulation.Pictures;

/// <summary>Builds drawings as a tree, so that every text is escaped by construction.</summary>
internal static class Svg
{
    private static readonly XNamespace Space = "http://www.w3.org/2000/svg";

    /// <summary>An element with attributes, elements and text as its content.</summary>
    public static XElement Tag(string name, params object?[] content) => new(Space + name, content);

    /// <summary>The attribute <c>class</c>.</summary>
    public static XAttribute Class(string names) => new("class", names);

    /// <summary>An attribute whose value is text.</summary>
    public static XAttribute Attribute(string name, string value) => new(name, value);

    /// <summary>An attribute whose value is a number.</summary>
    public static XAttribute Attribute(string name, double value) => new(name, Number(value));

    /// <summary>One line of text that starts at a point; <paramref name="style"/> may hold <c>middle</c> or <c>end</c> to place it otherwise.</summary>
    public static XElement Text(double x, double y, string style, string text) =>
        Tag("text", Class(style), Attribute("x", x), Attribute("y", y), text);

    /// <summary>A rectangle.</summary>
    public static XElement Box(double x, double y, double width, double height, string style, string? told = null) => Tag(
        "rect", Class(style), Attribute("x", x), Attribute("y", y), Attribute("width", width), Attribute("height", height), told is null ? null : Tag("title", told));

    /// <summary>A path.</summary>
    public static XElement Path(string style, string moves) => Tag("path", Class(style), Attribute("d", moves));

    /// <summary>A number with at most two decimals, the same in every culture and never a negative zero.</summary>
    public static string Number(double value) => (Math.Round(value, 2) + 0.0).ToString("0.##", CultureInfo.InvariantCulture);
}
