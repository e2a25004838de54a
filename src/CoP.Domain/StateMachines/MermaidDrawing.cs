using System.Text;

namespace CoP.Domain.StateMachines;

/// <summary>Draws a machine as a Mermaid <c>stateDiagram-v2</c>: statuses, edges, ends, then notes.</summary>
internal static class MermaidDrawing
{
    public static string Of(IStateMachine machine)
    {
        var ids = new DrawingIds(machine.Nodes.Select(n => n.Name));
        var lines = new StringBuilder("stateDiagram-v2\n");
        foreach (var node in machine.Nodes.Where(n => !string.Equals(ids[n.Name], n.Name, StringComparison.Ordinal)))
        {
            Line(lines, $"state \"{Escape(node.Name)}\" as {ids[node.Name]}");
        }

        Line(lines, $"{StableNames.Outside} --> {ids[machine.InitialName]}");
        foreach (var edge in machine.Edges)
        {
            Line(lines, $"{ids[edge.From]} --> {ids[edge.To]} : {Escape(edge.Label)}");
        }

        foreach (var node in machine.Nodes.Where(n => n.IsTerminal))
        {
            Line(lines, $"{ids[node.Name]} --> {StableNames.Outside}");
        }

        foreach (var node in machine.Nodes)
        {
            Note(lines, ids[node.Name], [.. Remarks.Of(node)]);
        }

        return lines.ToString();
    }

    private static void Note(StringBuilder lines, string id, List<string> remarks)
    {
        if (remarks.Count == 0)
        {
            return;
        }

        Line(lines, $"note right of {id}");
        remarks.ForEach(r => Line(lines, $"    {Escape(r)}"));
        Line(lines, "end note");
    }

    private static void Line(StringBuilder lines, string text) => lines.Append("    ").Append(text).Append('\n');

    // Mermaid ends a label at a colon, a semicolon or the end of the line, and a note at its last two words.
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            escaped.Append(c switch
            {
                '#' => "#35;",
                ':' => "#58;",
                ';' => "#59;",
                '%' => "#37;",
                '"' => "#quot;",
                '<' => "#lt;",
                '>' => "#gt;",
                _ when char.IsControl(c) || char.IsWhiteSpace(c) => " ",
                _ => c.ToString(),
            });
        }

        return escaped.Replace("end note", "end#32;note").ToString();
    }
}
