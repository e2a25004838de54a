using CoP.Domain.Collections;
using static CoP.Domain.Reflection.Entries;

namespace CoP.Domain.Reflection;

/// <summary>What the practice-leadership tool asks those to reflect on who would support a community, and what else it tells them to heed.</summary>
internal static class PracticeLeadershipCatalogue
{
    private const string Source = "Staempfli, A., Developing Practice Leadership (practice supervisors' programme 2018-2022)";
    private const string Questions = "Questions for reflection";
    private const string Heed = "To heed";

    public static Catalogue Catalogue { get; } = new("practice-leadership", 1, "Questions of the practice-leadership tool", Source,
    [
        new(new("comfort"), "Ease with self-directed learning", Questions, Asks("How easy is it for us to let people learn what they choose, in the midst of their work?"))
        {
            Perspectives = Own("whoever answers for results", "whoever would join"),
            Looks = [Against("goals-set"), For("founders-share")],
        },
        new(new("loss"), "What courses would have given", Questions, Asks("What is lost if time for learning goes into the community rather than into courses?"))
        {
            Methods = Own("name one thing that is learned better in a course, and keep that course"),
            Looks = [For("value-watched"), For("value-brought-back")],
        },
        new(new("topics"), "Topics that people care about", Questions, Asks("What do practitioners and their supervisors want to know more about?")) { Looks = [For("domain-stated"), For("agenda-held")] },
        new(new("support"), "Support for a topic", Questions, Asks("What could be done to help a community look into one of these topics?")) { Looks = [For("sponsor-gives"), For("liaison-held"), For("gardener-present")] },
        new(new("enabled"), "Who is enabled to take part", Heed, Asks("Who is enabled to take part, and whose topics count as worth the investment?"))
        {
            Perspectives = Own("those whom nobody invited", "those who were invited and could not come"),
            Looks = [For("newcomers-access"), For("doors-several"), Open("nobody-absent"), For("voices-shared"), Open("attendance-wide")],
        },
        new(new("no-orders"), "Letting go of ordering results", Heed, Asks("Do we leave goals, tasks and results to the community?"))
        {
            Pitfalls = Own("asking for stories and meaning numbers"),
            Looks = [Against("goals-set")],
        },
        new(new("conditions"), "Conditions to grow in", Heed, Asks("Do we make room for the community instead of making the community?")) { Looks = [For("sponsor-gives"), For("spaces-mixed"), For("record-goes-on")] },
        new(new("unlike-teams"), "Unlike a project team", Heed, Asks("Is it clear to everybody that this is neither a project nor a working group?")) { Looks = [Against("goals-set"), For("levels-several")] },
    ]);

    private static ValueList<SourcedText> Asks(string question) => [new(question, Source, TextTrust.Read)];
}
