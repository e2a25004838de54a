using System.Xml.Linq;
using CoP.Domain.Cli.Wording;
using CoP.Domain.Evidence.Observing;

namespace CoP.Domain.Cli.Pages;

/// <summary>How to read the page, and what it cannot show.</summary>
internal static class Explanations
{
    private static readonly (string Term, string Meaning)[] Terms =
    [
        ("Act", "One thing that the record says somebody did: a change, a review, a session held, a welcome. All acts count the same unless the record gives them weights."),
        ("Leaders in effect", "How many people, all doing equally much, would give the same concentration as the one observed (one divided by the sum of squared shares). 1 means that one person does everything."),
        ("Must stop before half is lost", "The smallest number of people who together made more than half of the acts of twelve months, also called the truck factor."),
        ("Core, regular, casual", "Within a period: the people who make the first 80 %, the next 15 % and the last 5 % of the acts."),
        ("Core, active, occasional, peripheral", "Over the last twelve months of the record: core people make most of it in many months, active people act in several months, occasional people now and then, peripheral people not at all."),
        ("Turning point", "A change that lasts, found by a stated rule. Each has a date, the first month of the change, and a later date from which it could be known. It is an invitation to ask people what happened, not a verdict."),
    ];

    /// <summary>Writes both sections.</summary>
    public static XElement Write(Observation seen) => Html.Tag("footer",
        Html.Tag("section", Html.Attribute("aria-labelledby", "read"), Html.Tag("h2", Html.Attribute("id", "read"), "How to read this page"),
            Html.Tag("dl", Html.Class("terms"), Terms.Select(term => new[] { Html.Tag("dt", term.Term), Html.Tag("dd", term.Meaning) }))),
        Html.Tag("section", Html.Attribute("aria-labelledby", "limits"), Html.Tag("h2", Html.Attribute("id", "limits"), "What the record cannot show"),
            Html.Tag("ul", Caveats.Of(seen).Select(caveat => Html.Tag("li", caveat)))));
}
