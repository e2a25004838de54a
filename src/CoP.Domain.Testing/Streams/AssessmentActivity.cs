using CoP.Domain.Communities;
using CoP.Domain.Reflection;
using CoP.Domain.Streams;
using CoP.Domain.Testing.Communities;

namespace CoP.Domain.Testing.Streams;

/// <summary>Draws what people do when a community looks at itself.</summary>
internal static class AssessmentActivity
{
    private static readonly string[] Texts = ["now and then", "since the autumn", " "];

    private static readonly Catalogue[] Known = [Catalogues.FiveFailures, Catalogues.NinePrinciples];

    public static Activity<AssessmentCommand, AssessmentEvent, Assessment> Activity { get; } = new(AssessmentDecider.Streams, Next, Fingerprint)
    {
        Invariants = AssessmentInvariants.Violations,
    };

    private static AssessmentCommand Next(Community community, StreamState<Assessment> stream, Dice dice, DateTimeOffset at)
    {
        Actor by = dice.Percent(92) ? dice.Of(CommunityCommands.People) : dice.Percent(50) ? Actor.Office(new("observer")) : Actor.Deadline;
        return stream.State.Status == AssessmentStatus.Unopened && dice.Percent(60)
            ? Opening(dice, by, at)
            : dice.Weighted<Func<AssessmentCommand>>(
                (30, () => new AnswerItem(Item(stream.State, dice), dice.Below(6) + (dice.Percent(90) ? 0 : 9), Said(dice), by, at)),
                (10, () => new AbstainFromItem(Item(stream.State, dice), Said(dice), by, at)),
                (20, () => new AttachEvidence(Item(stream.State, dice), Evidence(dice, at), by, at)),
                (12, () => new NoteFinding(Item(stream.State, dice), dice.Of(Texts), "ask the newcomers", by, at)),
                (4, () => new CloseAssessment(dice.Of(Texts), by, at)),
                (4, () => new AbandonAssessment(dice.Of(Texts), by, at)),
                (2, () => Opening(dice, by, at)))();
    }

    private static OpenAssessment Opening(Dice dice, Actor by, DateTimeOffset at) => new(dice.Of(Known), by, at) { SmallestGroup = dice.Weighted<int?>((6, null), (3, 3), (1, 2)) };

    private static ItemId Item(Assessment state, Dice dice) => state.Terms is { } terms && dice.Percent(95) ? dice.Of(terms.Items) : new("rhythm");

    private static string? Said(Dice dice) => dice.Percent(60) ? null : dice.Of(Texts);

    private static ItemEvidence Evidence(Dice dice, DateTimeOffset at) =>
        ItemEvidence.ToldBy(dice.Of(Enum.GetValues<LookOutcome>()), dice.Of(Texts), "look at the minutes", dice.Percent(80) ? DateTimeOffset.UnixEpoch : at) with { Figures = [new("guests", dice.Below(3))] };

    private static string Fingerprint(Assessment state) => string.Join(
        '|',
        state.Status,
        state.Terms,
        state.OpenedBy,
        string.Join(',', state.Answers.Select(a => $"{a.Key.Item}/{a.Key.Member}={a.Value.Rating}{a.Value.Text}").Order(StringComparer.Ordinal)),
        string.Join(',', state.Evidence.Select(e => $"{e.Key}:{string.Join('&', e.Value.Select(v => $"{v.Evidence.Look}{v.Evidence.Outcome}{v.Evidence.Finding}{v.By}"))}").Order(StringComparer.Ordinal)),
        string.Join(',', state.Findings.Select(f => $"{f.Key}:{f.Value.Text}/{f.Value.Next}/{f.Value.By}").Order(StringComparer.Ordinal)),
        state.Conclusion);
}
