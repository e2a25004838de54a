using System.Globalization;
using System.Xml.Linq;
using CoP.Domain.Cli.Wording;
using CoP.Domain.Evidence.Junctures;

namespace CoP.Domain.Cli.Pages;

/// <summary>The numbers of the turning points above a chart, and their lines through it.</summary>
internal static class Markers
{
    private const double Crowded = 0.03;
    private const int Lanes = 3;

    /// <summary>Vertical lines, one a turning point.</summary>
    public static IEnumerable<XElement> Lines(TimeAxis axis, IReadOnlyList<Juncture> junctures) => junctures.Select(juncture =>
        Html.Tag("path", Html.Class("mark " + Style(juncture.Kind)), Html.Attribute("d", $"M{Html.Number(Place(axis, juncture) * 1000)} 0V100")));

    /// <summary>The row of numbers; neighbours that would cover each other stand in different lanes.</summary>
    public static XElement? Numbers(TimeAxis axis, IReadOnlyList<Juncture> junctures)
    {
        if (junctures.Count == 0)
        {
            return null;
        }

        var row = Html.Tag("div", Html.Class("numbers"));
        var ends = new double[Lanes];
        Array.Fill(ends, -1);
        var deepest = 0;
        for (var i = 0; i < junctures.Count; i++)
        {
            var place = Place(axis, junctures[i]);
            var lane = Array.FindIndex(ends, end => place - end >= Crowded);
            lane = lane < 0 ? i % Lanes : lane;
            ends[lane] = place;
            deepest = Math.Max(deepest, lane);
            row.Add(Html.Tag("a", Html.Class("badge " + Style(junctures[i].Kind)), Html.Attribute("href", "#" + Anchor(i)),
                Html.Left(place, $"top:{Html.Number(lane * 1.5)}em"),
                Html.Attribute("title", $"{Words.Month(junctures[i].At)}: {JunctureStory.Title(junctures[i].Kind)}"), Text(i)));
        }

        row.Add(Html.Attribute("style", $"height:{Html.Number((deepest + 1) * 1.5)}em"));
        return row;
    }

    /// <summary>The name by which a turning point is linked.</summary>
    public static string Anchor(int index) => "turning-" + Text(index);

    /// <summary>The number of a turning point, from one.</summary>
    public static string Text(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>The class that colours a kind.</summary>
    public static string Style(JunctureKind kind) => kind switch
    {
        JunctureKind.LeadershipTransfer => "transfer",
        JunctureKind.LeadersSilent or JunctureKind.Decline => "loss",
        JunctureKind.Formation or JunctureKind.Revival => "birth",
        _ => "turn",
    };

    private static double Place(TimeAxis axis, Juncture juncture) => axis.Place(DateOnly.FromDateTime(juncture.At.UtcDateTime));
}
