using CoP.Domain.Collections;
using static CoP.Domain.Reflection.Entries;

namespace CoP.Domain.Reflection;

/// <summary>The twelve disciplines of social learning leadership. Names, families and the sense of each guiding question are the authors'; everything else is this project's.</summary>
internal static class DisciplinesCatalogue
{
    private const string Source = "Wenger-Trayner, E. and B., Disciplines of social learning leadership";
    private const string Meaning = "Meaning";
    private const string Participation = "Participation";
    private const string Modes = "Modes";
    private const string TimeAndSpace = "Time/space";

    public static Catalogue Catalogue { get; } = new(
        "disciplines", 1, "Twelve disciplines of social learning leadership", Source, [.. MeaningItems(), .. ParticipationItems(), .. ModesItems(), .. TimeAndSpaceItems()]);

    private static ValueList<SourcedText> Asks(string question) => [new(question, Source, TextTrust.Read)];

    private static IEnumerable<CatalogueItem> MeaningItems() =>
    [
        new(new("relevance"), "Relevance", Meaning, Asks("What do we learn about together, and does it matter to us?"))
        {
            Perspectives = Own("the newcomer's first month", "the person who has just left"),
            Methods = Own("everybody names the one question that they would travel for; compare the lists"),
            Pitfalls = Own("the topic of the founding is kept although the work has moved on"),
            Criteria = Own("any two members name overlapping concerns without looking them up"),
            Looks = [For("domain-stated"), For("agenda-held"), For("design-evolves"), For("newcomers-arrive")],
        },
        new(new("accountability"), "Accountability", Meaning, Asks("To whom do we answer for what, and how do we work that out among ourselves?"))
        {
            Perspectives = Own("what members owe each other", "what the organisation around believes it is owed"),
            Methods = Own("list what was promised in the last months and to whom; say of each what became of it"),
            Pitfalls = Own("reporting upwards takes the place of answering to each other"),
            Criteria = Own("a promise that cannot be kept is taken back in the open"),
            Looks = [For("functions-filled"), For("friend-held"), Open("objections-raised"), Open("goals-set")],
        },
        new(new("value-creation"), "Value creation", Meaning, Asks("For whom does this make a difference, and which?"))
        {
            Perspectives = Own("the people whom members work for", "members who gain nothing at present"),
            Methods = Own("follow one idea from the meeting to the workplace and back, and write it down as a story"),
            Pitfalls = Own("only what is easy to count is called value"),
            Criteria = Own("members can tell a story with names and dates in it, failures among them"),
            Looks = [For("value-watched"), For("value-brought-back"), For("initiatives-reported")],
        },
    ];

    private static IEnumerable<CatalogueItem> ParticipationItems() =>
    [
        new(new("voices"), "Voices", Participation, Asks("Whose voice does this learning need, and whose is missing?"))
        {
            Perspectives = Own("those at the edge", "those who were never asked"),
            Methods = Own("count who spoke and who was quoted; then ask the others outside the meeting"),
            Pitfalls = Own("the same few speak for everybody", "silence is taken for having nothing to say"),
            Criteria = Own("what is said at the edge changes what is done in the middle"),
            Looks = [For("keeper-held"), For("many-act"), Open("nobody-absent"), For("voices-shared"), Open("attendance-wide"), For("doors-several")],
        },
        new(new("power"), "Power", Participation, Asks("How can the wish to learn be stronger than rank?"))
        {
            Perspectives = Own("the least powerful person in the room", "whoever can stop something without giving a reason"),
            Methods = Own("look at the last disagreement: who gave way, and was anything learned"),
            Pitfalls = Own("power is declared absent and so cannot be talked about"),
            Criteria = Own("somebody changed their mind in public, and lost nothing by it"),
            Looks = [Open("objections-raised"), For("founders-share"), For("many-act"), Against("goals-set")],
        },
        new(new("leadership"), "Leadership", Participation, Asks("How do more people come to lead, in more things?"))
        {
            Perspectives = Own("whoever leads without holding anything", "whoever holds much and would like to hand it on"),
            Methods = Own("list what has to be done; put beside each who does it and who could next"),
            Pitfalls = Own("work is handed out and the say is kept", "shared leadership with nobody left to coordinate"),
            Criteria = Own("a leader can be away for a month and the calendar still holds"),
            Looks = [For("leadership-shared"), For("leadership-moves"), For("founders-share"), For("coordination-held"), For("facilitation-moves"), For("facilitators-rotate")],
        },
    ];

    private static IEnumerable<CatalogueItem> ModesItems() =>
    [
        new(new("engagement"), "Engagement", Modes, Asks("How do we work on the problems of our practice side by side?"))
        {
            Perspectives = Own("the case that somebody brings", "the tool that is passed round"),
            Methods = Own("bring one live problem to each meeting and work on it rather than on a talk about it"),
            Pitfalls = Own("meetings fill with presentations, and nobody shows unfinished work"),
            Criteria = Own("members work together between the meetings without being told to"),
            Looks = [For("ties-between-people"), For("practice-named"), For("record-goes-on"), For("activities-mixed")],
        },
        new(new("imagination"), "Imagination", Modes, Asks("Which pictures of what could be guide what we learn?"))
        {
            Perspectives = Own("the practice in ten years", "a place where it is done quite differently"),
            Methods = Own("invite somebody who does the same elsewhere; draw what would have to be true here"),
            Pitfalls = Own("the vision is written once and never argued about again"),
            Criteria = Own("people plan their own steps by a picture that others share"),
            Looks = [For("memory-kept"), For("guests-heard"), For("activities-mixed")],
        },
        new(new("alignment"), "Alignment", Modes, Asks("How does what we learn take effect beyond us?"))
        {
            Perspectives = Own("the organisation's calendar and budget", "other communities that work on the same"),
            Methods = Own("name whose consent or effort a change needs, and bring them in before it is finished"),
            Pitfalls = Own("alignment is taken for obedience"),
            Criteria = Own("something changed outside because of what was learned inside"),
            Looks = [For("brokers-held"), For("liaison-held"), For("sponsor-informed")],
        },
    ];

    private static IEnumerable<CatalogueItem> TimeAndSpaceItems() =>
    [
        new(new("continuity"), "Continuity", TimeAndSpace, Asks("How does one round of learning lead to the next?"))
        {
            Perspectives = Own("what was meant to be looked at again", "what new people cannot know"),
            Methods = Own("open each meeting with what became of the last one's intentions"),
            Pitfalls = Own("every meeting begins at the beginning"),
            Criteria = Own("experience of trying something out comes back and changes the agenda"),
            Looks = [For("record-goes-on"), For("memory-kept"), For("value-brought-back"), For("initiatives-reported"), For("reflection-repeated"), For("sessions-regular")],
        },
        new(new("boundaries"), "Boundaries", TimeAndSpace, Asks("How can we learn from where our practice meets others?"))
        {
            Perspectives = Own("members who belong elsewhere too", "the words that outsiders do not understand"),
            Methods = Own("let an outsider ask three naive questions and take them seriously"),
            Pitfalls = Own("guests are talked to and never asked"),
            Criteria = Own("something of the others' practice was tried here, and changed"),
            Looks = [For("brokers-held"), For("newcomers-arrive"), For("messenger-held"), For("guests-heard")],
        },
        new(new("scale"), "Scale", TimeAndSpace, Asks("How do we keep the small and the large in view at once?"))
        {
            Perspectives = Own("one pair at work", "the whole field"),
            Methods = Own("tell the same matter at three scales: a person, the community, the field"),
            Pitfalls = Own("growth is taken for success, and the circle in which one can speak is lost"),
            Criteria = Own("there are small places within the whole, and ways between them"),
            Looks = [For("levels-several"), For("spaces-mixed"), For("messenger-held")],
        },
    ];
}
