namespace CoP.Domain.Formats;

/// <summary>The names reserved for integrators: <c>x-&lt;owner&gt;.&lt;name&gt;</c>.</summary>
internal static class ExtensionName
{
    public const string Prefix = "x-";

    /// <summary>Says what keeps a text from being such a name, or null.</summary>
    public static string? Problem(string? text)
    {
        var dot = text?.IndexOf('.', StringComparison.Ordinal) ?? -1;
        return dot < 0 || !text!.StartsWith(Prefix, StringComparison.Ordinal) ? "is not named x-<owner>.<name>"
            : TextKey.CodeProblem(text[Prefix.Length..dot]) ?? TextKey.CodeProblem(text[(dot + 1)..]);
    }
}
