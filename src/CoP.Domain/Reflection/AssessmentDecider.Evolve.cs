using CoP.Domain.Collections;
using CoP.Domain.Deciding;

namespace CoP.Domain.Reflection;

public static partial class AssessmentDecider
{
    internal static Assessment Evolve(Assessment state, AssessmentEvent happened, Owner? owner) => (state.Status, happened) switch
    {
        (AssessmentStatus.Unopened, AssessmentOpened e) when e.By.TryGetMember(out var by) => state with { Status = AssessmentStatus.Open, Terms = e.Terms, OpenedBy = by },
        (AssessmentStatus.Open, ItemAnswered e) => Said(state, e, e.Item, new(e.Rating, e.Text, e.At), owner),
        (AssessmentStatus.Open, ItemAbstained e) => Said(state, e, e.Item, new(null, e.Text, e.At), owner),
        (AssessmentStatus.Open, EvidenceAttached e) => state with
        {
            Evidence = state.Evidence.Set(Known(state, e, e.Item), state.EvidenceFor(e.Item).Add(new(e.Evidence, e.By, e.At)), owner),
        },
        (AssessmentStatus.Open, FindingNoted e) => state with { Findings = state.Findings.Set(Known(state, e, e.Item), new(e.Text, e.Next, e.By, e.At), owner) },
        (AssessmentStatus.Open, AssessmentClosed e) => state with { Status = AssessmentStatus.Closed, Conclusion = e.Summary },
        (AssessmentStatus.Open, AssessmentAbandoned e) => state with { Status = AssessmentStatus.Abandoned, Conclusion = e.Reason },
        _ => throw new CorruptHistoryException(happened.Type, $"the assessment is {state.Status} and the actor is {happened.By}.", null),
    };

    internal static IEnumerable<MachineStep> Steps(Assessment before, AssessmentEvent happened, string subject)
    {
        var (trigger, to) = happened switch
        {
            AssessmentOpened => (AssessmentTrigger.Open, AssessmentStatus.Open),
            ItemAnswered or ItemAbstained => (AssessmentTrigger.Answer, AssessmentStatus.Open),
            EvidenceAttached => (AssessmentTrigger.AttachEvidence, AssessmentStatus.Open),
            FindingNoted => (AssessmentTrigger.NoteFinding, AssessmentStatus.Open),
            AssessmentClosed => (AssessmentTrigger.Close, AssessmentStatus.Closed),
            _ => (AssessmentTrigger.Abandon, AssessmentStatus.Abandoned),
        };
        return [MachineStep.Of(AssessmentMachine.Definition, subject, before.Status, trigger, to)];
    }

    private static Assessment Said(Assessment state, AssessmentEvent happened, ItemId item, Answer answer, Owner? owner) => happened.By.TryGetMember(out var member)
        ? state with { Answers = state.Answers.Set(new(Known(state, happened, item), member), answer, owner) }
        : throw new CorruptHistoryException(happened.Type, $"{happened.By} is no member.", null);

    private static ItemId Known(Assessment state, AssessmentEvent happened, ItemId item) => state.Terms!.Items.Contains(item)
        ? item
        : throw new CorruptHistoryException(happened.Type, $"{state.Terms.Catalogue} has no item {item}.", null);
}
