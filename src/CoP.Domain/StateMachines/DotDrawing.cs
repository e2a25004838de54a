using System.Text;

namespace CoP.Domain.StateMachines;

/// <summary>Draws a machine in DOT: rounded boxes, ends with a double border, entry and exit below the name, remarks of edges as tooltips.</summary>
internal static class DotDrawing
{
    public static string Of(IStateMachine machine)
    {
        var lines = new StringBuilder($"digraph {Quote(machine.Name)} {{\n");
        Line(lines, "rankdir=LR;");
        Line(lines, "node [shape=box, style=rounded];");
        Line(lines, $"{Quote(StableNames.Outside)} [shape=point];");
        foreach (var node in machine.Nodes)
        {
            var label = string.Join('\n', Remarks.Of(node).Prepend(node.Name));
            Line(lines, $"{Quote(node.Name)} [label={Quote(label)}{(node.IsTerminal ? ", peripheries=2" : "")}];");
        }

        Line(lines, $"{Quote(StableNames.Outside)} -> {Quote(machine.InitialName)};");
        foreach (var edge in machine.Edges)
        {
            var tooltip = edge.Note is null ? "" : $", tooltip={Quote(edge.Note)}";
            Line(lines, $"{Quote(edge.From)} -> {Quote(edge.To)} [label={Quote(edge.Label)}{tooltip}];");
        }

        return lines.Append("}\n").ToString();
    }

    private static void Line(StringBuilder lines, string text) => lines.Append("    ").Append(text).Append('\n');

    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"", text.Length + 2);
        foreach (var c in text)
        {
            quoted.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                _ when char.IsControl(c) => " ",
                _ => c.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }
}
