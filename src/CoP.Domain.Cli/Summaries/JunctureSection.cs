using CoP.Domain.Cli.Wording;
using CoP.Domain.Evidence.Junctures;

namespace CoP.Domain.Cli.Summaries;

/// <summary>The turning points, each with its month and its story.</summary>
internal static class JunctureSection
{
    private const string Indent = "           ";

    /// <summary>Writes all of them, in time.</summary>
    public static void Write(TextPage page, IReadOnlyList<Juncture> junctures)
    {
        page.Heading("Turning points");
        if (junctures.Count == 0)
        {
            page.Item("None found.");
        }

        foreach (var juncture in junctures)
        {
            page.Line($"  {Words.ShortMonth(juncture.At)}  {Head(juncture)}");
            page.Paragraph($"{JunctureStory.Tell(juncture)} {JunctureStory.Caveat(juncture)}", Indent);
        }
    }

    private static string Head(Juncture juncture)
    {
        var title = JunctureStory.Title(juncture.Kind);
        return juncture is { Kind: JunctureKind.LeadershipTransfer or JunctureKind.Rotation, From.Count: > 0, To.Count: > 0 } ? $"{title}: {Words.Names(juncture.From)} → {Words.Names(juncture.To)}" : title;
    }
}
