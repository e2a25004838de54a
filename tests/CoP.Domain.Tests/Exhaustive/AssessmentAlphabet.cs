using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Reflection;
using CoP.Domain.Streams;

namespace CoP.Domain.Tests.Exhaustive;

/// <summary>What one person who answers, one who steers and an office try in every state of an assessment of one item: few, since the pair multiplies them.</summary>
internal static class AssessmentAlphabet
{
    private static readonly ItemId Rhythm = new("rhythm");

    private static readonly Catalogue One = new("one", 1, "One", "test", [new(Rhythm, "Rhythm", null, [SourcedText.Own("how often?")])]);

    private static readonly ItemEvidence Told = ItemEvidence.ToldBy(LookOutcome.Seen, "seen", "look again", DateTimeOffset.UnixEpoch);

    public static IEnumerable<DomainCommand> Commands(Community community, StreamState<Assessment> stream, DateTimeOffset at)
    {
        var (ada, ben, observer) = (new MemberId("ada"), new MemberId("ben"), Actor.Office(new("observer")));
        yield return new OpenAssessment(One, ben, at);
        yield return new OpenAssessment(One, observer, at);
        yield return new AnswerItem(Rhythm, 5, null, ben, at);
        yield return new AnswerItem(Rhythm, 6, null, ben, at);
        yield return new AnswerItem(Rhythm, 5, null, observer, at);
        yield return new AbstainFromItem(Rhythm, null, ben, at);
        yield return new AttachEvidence(Rhythm, Told, observer, at);
        yield return new NoteFinding(Rhythm, "steady", "ask in a year", ada, at);
        foreach (var by in new[] { ada, ben })
        {
            yield return new CloseAssessment("steady", by, at);
            yield return new AbandonAssessment("no time", by, at);
        }
    }
}
