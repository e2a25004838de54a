using CoP.Domain.Learning;
using CoP.Domain.ValueCreation;

namespace CoP.Domain.Reflection;

/// <summary>Looks at what learning together brings about.</summary>
internal static class LearningLooks
{
    public static IReadOnlyList<Look> All { get; } =
    [
        new("initiatives-reported", "Do change initiatives come back with what they learned?", InitiativesReported),
        new("value-brought-back", "Is value that was claimed brought back to the community?", ValueReturned),
    ];

    private static LookResult InitiativesReported(LookInput input)
    {
        var begun = input.Recent<InitiativeBegun>().Count;
        var reported = input.Recent<InitiativeReportedBack>().Count;
        var lessons = input.Recent<LessonDrawn>().Count;
        return begun + reported + lessons == 0
            ? LookResult.Nothing("No change initiative is on record in the window.", "what did somebody try because of the community?")
            : Seeing.Result(
                Seeing.When(reported > 0, lessons > 0),
                $"{begun} initiatives were begun, {reported} reported back, and {lessons} lessons were drawn of others.",
                reported == 0 ? "what became of those that were begun, failures among them?" : "what changed in the community because of what came back?",
                begun + reported + lessons,
                ("begun", begun),
                ("reported back", reported),
                ("lessons", lessons));
    }

    private static LookResult ValueReturned(LookInput input)
    {
        var claimed = input.Recent<ValueClaimed>().Count;
        var back = input.Recent<ValueBroughtBack>().Count;
        var shown = input.Recent<EvidenceGiven>().Count;
        return claimed + back + shown == 0
            ? LookResult.Nothing("No claim of value is on record in the window.", "ask three people for a story of what came of it, with names in it")
            : Seeing.Result(
                Seeing.When(back > 0, shown > 0),
                $"{claimed} claims of value were made, evidence was given {shown} times, and value was brought back {back} times.",
                back == 0 ? "who has tried something and not told the others?" : "what was done otherwise because of it?",
                claimed + back + shown,
                ("claims", claimed),
                ("evidence given", shown),
                ("brought back", back));
    }
}
