using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Reflection;
using CoP.Domain.Streams;

namespace CoP.Domain.Tests.Exhaustive;

/// <summary>What two people and an office try in every state of an assessment of one item.</summary>
internal static class AssessmentAlphabet
{
    private static readonly ItemId Rhythm = new("rhythm");

    private static readonly Catalogue One = new("one", 1, "One", "test", [new(Rhythm, "Rhythm", null, [SourcedText.Own("how often?")])]);

    private static readonly ItemEvidence Told = ItemEvidence.ToldBy(LookOutcome.Seen, "seen", "look again", DateTimeOffset.UnixEpoch);

    public static IEnumerable<DomainCommand> Commands(Community community, StreamState<Assessment> stream, DateTimeOffset at)
    {
        foreach (var by in new Actor[] { new MemberId("ada"), new MemberId("ben"), Actor.Office(new("observer")) })
        {
            yield return new OpenAssessment(One, by, at);
            yield return new AnswerItem(Rhythm, 1, null, by, at);
            yield return new AnswerItem(Rhythm, 5, "weekly", by, at);
            yield return new AnswerItem(Rhythm, 6, null, by, at);
            yield return new AbstainFromItem(Rhythm, null, by, at);
            yield return new AttachEvidence(Rhythm, Told, by, at);
            yield return new NoteFinding(Rhythm, "steady", "ask in a year", by, at);
            yield return new CloseAssessment("steady", by, at);
            yield return new AbandonAssessment("no time", by, at);
        }
    }
}
