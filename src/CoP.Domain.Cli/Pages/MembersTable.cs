using System.Xml.Linq;
using CoP.Domain.Cli.Wording;
using CoP.Domain.Evidence.Observing;

namespace CoP.Domain.Cli.Pages;

/// <summary>The people whom a coordinator asks about first, and how many are left out.</summary>
internal static class MembersTable
{
    private const int Shown = 25;
    private static readonly string[] Heads = ["Name", "Level", "Moving", "First act", "Last act", "Acts"];

    /// <summary>Writes the section.</summary>
    public static XElement Write(Observation seen)
    {
        // Those who are in now come first, then those who did much in the past.
        var members = seen.Members.OrderByDescending(member => member.Level).ThenByDescending(member => member.Acts).ThenBy(member => member.Id, StringComparer.Ordinal).Take(Shown).ToList();
        var most = Math.Max(1, members.Select(member => member.Acts).DefaultIfEmpty(1).Max());
        var left = seen.Members.Count - members.Count;
        return Html.Tag("section", Html.Attribute("aria-labelledby", "people"),
            Html.Tag("h2", Html.Attribute("id", "people"), "People"),
            Html.Tag("div", Html.Class("scroll"), Html.Tag("table", Html.Class("members"),
                Html.Tag("thead", Html.Tag("tr", Heads.Select(head => Html.Tag("th", Html.Attribute("scope", "col"), head)))),
                Html.Tag("tbody", members.Select(member => Row(member, most))))),
            left > 0 ? Html.Tag("p", Html.Class("quiet-text"), $"{Words.Count(left, "more person is", "more people are")} in the record and not in this table.") : null);
    }

    private static XElement Row(MemberObservation member, long most) => Html.Tag("tr",
        Html.Tag("th", Html.Attribute("scope", "row"), Html.Tag("bdi", Label.Of(member.Id))),
        Html.Tag("td", Html.Tag("i", Html.Class("swatch " + Style(member.Level)), ""), Level(member.Level)),
        Html.Tag("td", Trajectory(member.Trajectory)),
        Html.Tag("td", Words.Day(member.First)),
        Html.Tag("td", Words.Day(member.Last)),
        Html.Tag("td", Html.Class("number"),
            Html.Tag("span", Html.Class("meter acts"), Html.Attribute("style", $"width:{Html.Number(member.Acts * 3d / most)}em"), ""), Words.Number(member.Acts)));

    private static string Style(ObservedLevel level) => level switch
    {
        ObservedLevel.Core => "core",
        ObservedLevel.Active => "regular",
        ObservedLevel.Occasional => "casual",
        _ => "quiet",
    };

    private static string Level(ObservedLevel level) => level switch
    {
        ObservedLevel.Core => "core",
        ObservedLevel.Active => "active",
        ObservedLevel.Occasional => "occasional",
        _ => "peripheral",
    };

    private static string Trajectory(ObservedTrajectory? trajectory) => trajectory switch
    {
        ObservedTrajectory.Inbound => "↗ on the way in",
        ObservedTrajectory.Outbound => "↘ on the way out",
        ObservedTrajectory.Insider => "→ insider",
        ObservedTrajectory.Boundary => "↔ at the boundary",
        ObservedTrajectory.Peripheral => "· stays at the edge",
        _ => "too early to say",
    };
}
