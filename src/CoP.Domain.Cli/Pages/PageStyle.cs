namespace CoP.Domain.Cli.Pages;

/// <summary>The style sheet of the page.</summary>
internal static class PageStyle
{
    /// <summary>Reads it from the assembly.</summary>
    public static string Text()
    {
        using var stream = typeof(PageStyle).Assembly.GetManifestResourceStream("page.css") ?? throw new InvalidOperationException("The style sheet is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
