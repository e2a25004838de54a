using CoP.Domain.Cli.Wording;
using CoP.Domain.Evidence.Observing;

namespace CoP.Domain.Cli.Summaries;

/// <summary>An observation as a page of plain text that somebody enjoys reading.</summary>
internal static class TextSummary
{
    private const int SourceWidth = 90;

    /// <summary>Writes the page.</summary>
    /// <param name="observation">What was seen.</param>
    /// <param name="remark">A line that stands above everything, such as that the record is invented; may be <see langword="null"/>.</param>
    /// <param name="writer">Receives the page.</param>
    public static void Write(Observation observation, string? remark, TextWriter writer)
    {
        var page = new TextPage(writer);
        var findings = Findings.Of(observation);
        page.Line(Label.Of(observation.Source, SourceWidth));
        page.Paragraph(remark);
        page.Line();
        page.Paragraph(Headlines.Volume(observation) + ".");
        page.Paragraph(Headlines.Spread(findings));
        page.Paragraph(Headlines.WhoWouldBeMissed(findings));
        page.Paragraph(Headlines.LastTransfer(observation));
        Participation(page, findings);
        SeriesSection.Write(page, observation.Periods);
        JunctureSection.Write(page, observation.Junctures);
        Notes(page, observation);
    }

    private static void Participation(TextPage page, Findings findings)
    {
        page.Heading("Who takes part (the last twelve months)");
        page.Item(Headlines.Levels(findings));
        foreach (var movement in Headlines.Movements(findings))
        {
            page.Item(movement);
        }
    }

    private static void Notes(TextPage page, Observation observation)
    {
        var notes = Caveats.Of(observation);
        page.Heading("To keep in mind");
        foreach (var note in notes)
        {
            page.Item(note);
        }
    }
}
