namespace CoP.Domain.Cli.Charts;

/// <summary>The languages in which a machine is drawn.</summary>
internal enum ChartDrawing
{
    Mermaid,
    Dot,
}
