using CoP.Domain.Cli.Wording;

namespace CoP.Domain.Cli.Summaries;

/// <summary>Lines, headings and wrapped paragraphs of a page that is <see cref="Width"/> columns wide.</summary>
internal sealed class TextPage(TextWriter writer)
{
    /// <summary>Columns that the page fills.</summary>
    public const int Width = 96;

    private const string Indent = "  ";

    /// <summary>Writes a line as it is; lines end with a line feed everywhere, so that output can be compared.</summary>
    public void Line(string text = "") => writer.Write(text.TrimEnd() + "\n");

    /// <summary>Writes an empty line and a heading.</summary>
    public void Heading(string text)
    {
        Line();
        Line(text);
    }

    /// <summary>Writes a wrapped paragraph; nothing for <see langword="null"/>.</summary>
    public void Paragraph(string? text, string indent = "")
    {
        if (text is null)
        {
            return;
        }

        var line = indent;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > indent.Length && Cells.Width(line) + 1 + Cells.Width(word) > Width)
            {
                Line(line);
                line = indent;
            }

            line += line.Length > indent.Length ? " " + word : word;
        }

        Line(line);
    }

    /// <summary>Writes an indented paragraph.</summary>
    public void Item(string text) => Paragraph(text, Indent);
}
