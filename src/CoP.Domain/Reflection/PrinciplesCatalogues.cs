using CoP.Domain.Collections;
using static CoP.Domain.Reflection.Entries;

namespace CoP.Domain.Reflection;

/// <summary>The design principles: seven of 2002, and nine that a later review made of them.</summary>
internal static class PrinciplesCatalogues
{
    private const string Nine = "Staempfli et al. 2016, as given in the practice-leadership tool by A. Staempfli";
    private const string Seven = "Wenger, McDermott and Snyder 2002, ch. 3, after a summary";

    public static Catalogue NinePrinciples { get; } = new("nine-principles", 1, "Nine design principles", Nine,
    [
        new(new("flow"), "Go with the flow", null, AskNine("Is the community built to grow and change rather than to reach a fixed goal?"))
        {
            Pitfalls = [new("A rigid orientation towards goals works against a living community.", Nine, TextTrust.Read), .. Own("calling every drift development")],
            Criteria = Own("members can say what the community does differently from a year ago, and why"),
            Looks = [For("design-evolves"), Against("goals-set")],
        },
        new(new("dialogue"), "Dialogue of inside and outside", null, AskNine("Do views from inside and from outside meet, and is difference welcome?"))
        {
            Methods = Own("one guest a season, who is asked more than heard"),
            Looks = [For("newcomers-arrive"), For("brokers-held"), For("guests-heard")],
        },
        new(new("levels"), "Participation at several levels", null, AskNine("Can people take part closely, loosely or from the edge, by their own will, and change that?"))
        {
            Pitfalls = Own("taking the edge for a waiting room"),
            Looks = [For("levels-several"), For("levels-flow"), For("newcomers-access"), Open("nobody-absent"), Open("attendance-wide")],
        },
        new(new("spaces"), "Public and private spaces", null, AskNine("Are there open and sheltered places to meet, with room for trust, for trying out and for fun?"))
        {
            Methods = Own("leave half an hour before and after the agenda to nobody"),
            Looks = [For("spaces-mixed"), For("spaces-used"), For("ties-between-people")],
        },
        new(new("domain"), "An attractive domain", null, AskNine("Is the topic useful to members, and do they set and revise their own objectives?"))
        {
            Pitfalls = [new("Compliance, data gathering and expected outcomes crowd out what members care about.", Nine, TextTrust.Read)],
            Looks = [For("domain-stated"), For("members-stay"), Against("goals-set"), For("value-brought-back")],
        },
        new(new("excitement"), "Familiar and stimulating activities", null, AskNine("Do steady routines and events that stir things up alternate?"))
        {
            Criteria = Own("members can name the last routine and the last surprise"),
            Looks = [For("activities-mixed"), For("practice-named")],
        },
        new(new("rhythm"), "A rhythm", null, AskNine("Does the community meet often enough, and regularly enough, to keep its ties?"))
        {
            Pitfalls = Own("a calendar that is kept after the reasons for it have gone"),
            Looks = [For("sessions-regular"), For("record-goes-on")],
        },
        new(new("gardener"), "A community gardener", null, AskNine("Does somebody hold the group together, bring in people and build trust?"))
        {
            Pitfalls = Own("a gardener without time", "a gardener nobody could follow"),
            Looks = [For("gardener-present"), For("coordination-held"), For("doors-several")],
        },
        new(new("sponsorship"), "Sponsorship", null, AskNine("Do sponsors give time, a room and recognition, and are they kept informed?"))
        {
            Methods = Own("tell sponsors stories with names in them, before they ask for numbers"),
            Looks = [For("liaison-held"), For("sponsor-informed"), For("sponsor-gives")],
        },
    ]);

    public static Catalogue SevenPrinciples { get; } = new("seven-principles", 1, "Seven design principles of 2002", Seven,
    [
        new(new("evolution"), "Design for evolution", null, AskSeven("Does the design leave room for what the community will become?")) { Looks = [For("design-evolves"), Open("goals-set")] },
        new(new("dialogue"), "Dialogue inside and outside", null, AskSeven("Do insiders' and outsiders' views of what is possible meet?")) { Looks = [For("newcomers-arrive"), For("brokers-held"), For("guests-heard")] },
        new(new("levels"), "Different levels of participation", null, AskSeven("May people take part as closely as they like?")) { Looks = [For("levels-several"), For("levels-flow"), For("core-of-several")] },
        new(new("spaces"), "Public and private spaces", null, AskSeven("Are there meetings for all and ties between two or three?")) { Looks = [For("spaces-mixed"), For("spaces-used"), For("ties-between-people")] },
        new(new("value"), "Focus on value", null, AskSeven("Does it become clear, over time, what the community is worth to whom?")) { Looks = [For("value-watched"), For("value-brought-back")] },
        new(new("excitement"), "Familiarity and excitement", null, AskSeven("Is there both the familiar and the exciting?")) { Looks = [For("activities-mixed")] },
        new(new("rhythm"), "Rhythm", null, AskSeven("Has the community a beat that is neither breathless nor asleep?")) { Looks = [For("sessions-regular"), For("record-goes-on")] },
    ]);

    private static ValueList<SourcedText> AskNine(string question) => [new(question, Nine, TextTrust.Read)];

    private static ValueList<SourcedText> AskSeven(string question) => [new(question, Seven, TextTrust.Secondary)];
}
