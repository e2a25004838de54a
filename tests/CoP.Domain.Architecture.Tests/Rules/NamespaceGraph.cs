using Mono.Cecil;

namespace CoP.Domain.Architecture.Tests.Rules;

/// <summary>Who refers to whom among our namespaces, each arrow with one type that draws it.</summary>
internal sealed class NamespaceGraph
{
    private readonly SortedDictionary<(string From, string To), string> _arrows;

    public NamespaceGraph(IEnumerable<string> nodes, IEnumerable<(string From, string To, string Example)> arrows)
    {
        _arrows = [];
        foreach (var (from, to, example) in arrows)
        {
            _arrows.TryAdd((from, to), example);
        }

        Nodes = [.. nodes.Concat(_arrows.Keys.SelectMany(a => new[] { a.From, a.To })).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    public IReadOnlyList<string> Nodes { get; }

    public IEnumerable<(string From, string To)> Arrows => _arrows.Keys;

    public string Example(string from, string to) => _arrows[(from, to)];

    public static NamespaceGraph Of(IEnumerable<ModuleDefinition> modules, string root)
    {
        var types = modules.SelectMany(m => m.Types).Where(t => IsOurs(t.Namespace, root)).ToArray();
        return new NamespaceGraph(
            types.Select(t => t.Namespace),
            types.SelectMany(Uses.WithNested).SelectMany(t => ArrowsOf(t, root)));
    }

    /// <summary>Each group of namespaces that reach each other, as one path that comes back.</summary>
    public IEnumerable<string> Cycles() =>
        from arrow in Arrows
        let back = Path(arrow.To, arrow.From)
        where back is not null && string.CompareOrdinal(arrow.From, back.Min(StringComparer.Ordinal)) <= 0
        select string.Join(" → ", back.Prepend(arrow.From)) + $"   (through {Example(arrow.From, arrow.To)})";

    /// <summary>The arrows that no longer path implies: the same reachability with the fewest lines. Only for a graph without cycles.</summary>
    public IEnumerable<(string From, string To)> Essential() =>
        Arrows.Where(arrow => !Successors(arrow.From).Any(next => !Same(next, arrow.To) && Path(next, arrow.To) is not null));

    private IEnumerable<string> Successors(string node) => Arrows.Where(a => Same(a.From, node)).Select(a => a.To);

    private List<string>? Path(string from, string to)
    {
        var origin = new Dictionary<string, string>(StringComparer.Ordinal) { [from] = "" };
        var queue = new Queue<string>([from]);
        while (queue.TryDequeue(out var node))
        {
            if (Same(node, to))
            {
                var path = new List<string>();
                for (var at = to; at.Length > 0; at = origin[at])
                {
                    path.Insert(0, at);
                }

                return path;
            }

            foreach (var next in Successors(node).Where(n => origin.TryAdd(n, node)))
            {
                queue.Enqueue(next);
            }
        }

        return null;
    }

    private static IEnumerable<(string From, string To, string Example)> ArrowsOf(TypeDefinition type, string root) =>
        from used in Uses.TypesOf(type)
        let target = NamespaceOf(used)
        let source = NamespaceOf(type)
        where IsOurs(target, root) && !Same(target, source)
        select (source, target, $"{type.FullName} uses {used.FullName}");

    private static string NamespaceOf(TypeReference type) => type.DeclaringType is { } owner ? NamespaceOf(owner) : type.Namespace;

    private static bool IsOurs(string name, string root) => $"{name}.".StartsWith($"{root}.", StringComparison.Ordinal);

    private static bool Same(string one, string other) => one.Equals(other, StringComparison.Ordinal);
}
