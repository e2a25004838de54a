using System.Globalization;
using System.Text;
using CoP.Domain.Simulation.Models;

namespace CoP.Domain.Simulation.Descriptions;

/// <summary>Parameters as tables in Markdown.</summary>
internal static class ParameterTable
{
    public static string OfAll()
    {
        var text = new StringBuilder();
        foreach (var group in ModelParameters.All.GroupBy(p => p.Group, StringComparer.Ordinal))
        {
            text.Append("**").Append(group.Key).Append("**\n\n| name | default | range | unit | meaning | source | trust |\n|---|---|---|---|---|---|---|\n");
            foreach (var p in group)
            {
                text.Append("| `").Append(p.Name).Append("` | ").Append(Number(p.Default)).Append(" | ").Append(Range(p)).Append(" | ").Append(p.Unit).Append(" | ").Append(Cell(p.Meaning)).Append(" | ")
                    .Append(Cell(p.Source)).Append(" | ").Append(Word(p.Trust)).Append(" |\n");
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    public static string OfChanged(ParameterSet parameters)
    {
        var text = new StringBuilder("| name | default | here | unit | meaning |\n|---|---|---|---|---|\n");
        foreach (var p in parameters.Changed)
        {
            text.Append("| `").Append(p.Name).Append("` | ").Append(Number(p.Default)).Append(" | ").Append(Number(parameters[p])).Append(" | ").Append(p.Unit).Append(" | ").Append(Cell(p.Meaning)).Append(" |\n");
        }

        return text.ToString();
    }

    private static string Range(Parameter p) =>
        p.Kind == ParameterKind.Switch ? "0, 1"
        : $"{Number(p.Low)} … {Number(p.High)}{(p.Kind == ParameterKind.Count ? ", whole" : "")}";

    private static string Number(double value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static string Word(ParameterTrust trust) => trust switch
    {
        ParameterTrust.Excerpt => "excerpt",
        ParameterTrust.Abstract => "abstract",
        ParameterTrust.Secondary => "secondary",
        ParameterTrust.Unchecked => "unchecked",
        ParameterTrust.Computed => "computed",
        ParameterTrust.Calibrated => "calibrated",
        _ => "assumption",
    };
}
