using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CoP.Domain.Deciding;

namespace CoP.Domain.Architecture.Tests.Rules;

/// <summary>Every refusal that an assembly can give, told by an example of each.</summary>
internal sealed partial class RefusalCatalogue(Assembly assembly)
{
    private readonly Dictionary<string, string> summaries = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(m => m.Attribute("name")!.Value, m => Spaces().Replace(Words(m.Element("summary")), " ").Trim(), StringComparer.Ordinal);

    public IEnumerable<Type> Unions => assembly.GetTypes()
        .Where(t => t.IsAbstract && t.BaseType == typeof(Refusal))
        .OrderBy(t => t.FullName, StringComparer.Ordinal);

    public static IEnumerable<Type> CasesOf(Type union) => union.GetNestedTypes().Where(t => t.IsAssignableTo(union)).OrderBy(t => Example(t).Code, StringComparer.Ordinal);

    public static Refusal Example(Type refusal) => (Refusal)Placeholder.ConstructorOf(refusal)!
        .Invoke([.. Placeholder.ConstructorOf(refusal)!.GetParameters().Select(p => Placeholder.Of(p.ParameterType, p.Name!))]);

    public string ToMarkdown()
    {
        var text = new StringBuilder();
        foreach (var union in Unions)
        {
            text.Append(CultureInfo.InvariantCulture, $"## {union.Name}\n\n{Summary(union)} Cases of `{union.FullName}`.\n\n");
            text.Append("| code | meaning | values | for example | what to do next |\n|---|---|---|---|---|\n");
            foreach (var refusal in CasesOf(union))
            {
                var example = Example(refusal);
                text.Append(CultureInfo.InvariantCulture, $"| `{example.Code}` | {Cell(Summary(refusal))} | {Cell(ValuesOf(example))} | {Cell(example.Because)} | {Cell(example.Remedy)} |\n");
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private string Summary(Type type) => summaries.GetValueOrDefault($"T:{type.FullName!.Replace('+', '.')}", string.Empty);

    private static string ValuesOf(Refusal example) => example.Values.Count == 0 ? "–" : string.Join(", ", example.Values.Select(v => $"`{v.Key}`"));

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace('\n', ' ');

    private static string Words(XElement? element) => element is null
        ? string.Empty
        : string.Concat(element.Nodes().Select(n => n switch
        {
            XText t => t.Value,
            XElement e when e.Attribute("cref") is { } cref => e.Value is { Length: > 0 } shown ? shown : $"`{cref.Value[(cref.Value.LastIndexOf('.') + 1)..]}`",
            XElement e when e.Attribute("langword") is { } word => word.Value,
            XElement e when e.Attribute("name") is { } name => $"`{name.Value}`",
            XElement e => e.Value,
            _ => string.Empty,
        }));

    [GeneratedRegex("\\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spaces();
}
