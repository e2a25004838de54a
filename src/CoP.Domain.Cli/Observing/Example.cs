namespace CoP.Domain.Cli.Observing;

/// <summary>The embedded record: two years of an invented virtual community.</summary>
internal static class Example
{
    /// <summary>What stands in a report as its source.</summary>
    public const string Name = "A virtual community (example)";

    /// <summary>What a reader must know first.</summary>
    public const string Remark = "Invented example. To observe your own community: cop observe PATH";

    /// <summary>Opens the act log.</summary>
    public static Stream Open() =>
        typeof(Example).Assembly.GetManifestResourceStream("virtual-community.csv") ?? throw new InvalidOperationException("The example is missing from the assembly.");
}
