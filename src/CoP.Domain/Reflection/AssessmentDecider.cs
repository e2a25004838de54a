using CoP.Domain.Collections;
using CoP.Domain.Deciding;
using CoP.Domain.Streams;
using CoP.Domain.Validation;

namespace CoP.Domain.Reflection;

/// <summary>The rules of assessments: any present member may open one, everybody answers for themselves, and who opened it or may steer ends it.</summary>
/// <remarks>Pure and thread-safe. There are no deadlines. That no leave is needed to reflect together, and who ends it, are rules of this library.</remarks>
public static partial class AssessmentDecider
{
    internal const int LeastGroup = 3;

    internal const int MostGroup = 1_000;

    /// <summary>Assessments as a kind of activity: <c>&lt;community&gt;/assessment/&lt;name&gt;</c>.</summary>
    public static StreamKind<AssessmentCommand, AssessmentEvent, Assessment> Streams { get; } = new(
        "assessment",
        Assessment.Empty,
        AssessmentFormat.Events,
        new()
        {
            Decide = Decide,
            Evolve = Evolve,
            Steps = Steps,
            IsTerminal = s => s.Status is AssessmentStatus.Closed or AssessmentStatus.Abandoned,
            Machines = [AssessmentMachine.Definition],
        });

    internal static Decision<AssessmentEvent> Decide(Assessment state, AssessmentCommand command, StreamSight sight) => command switch
    {
        OpenAssessment c => Opened(state, c),
        _ when state.Status != AssessmentStatus.Open => No(new AssessmentRefusal.NotOpen(state.Status)),
        AttachEvidence c when !c.By.IsMember && !c.By.IsOffice => No(new AssessmentRefusal.MemberNeeded(c.By)),
        AttachEvidence c => Attached(state, c),
        _ when !command.By.IsMember => No(new AssessmentRefusal.MemberNeeded(command.By)),
        AnswerItem c => Answered(state, c),
        AbstainFromItem c => Abstained(state, c),
        NoteFinding c => Noted(state, c),
        CloseAssessment c => Closed(state, c, sight),
        AbandonAssessment c => Abandoned(state, c, sight),
        _ => throw new ArgumentException($"The command {command.Trigger} is none of this module.", nameof(command)),
    };

    private static Decision<AssessmentEvent> Opened(Assessment state, OpenAssessment c)
    {
        if (c.Catalogue is null || c.Scale is null)
        {
            throw new ArgumentException("An assessment has a catalogue and a scale.", nameof(c));
        }

        return state.Status == AssessmentStatus.Open ? No(new AssessmentRefusal.OpenedAlready(state.Terms!.Catalogue, state.OpenedBy!.Value))
            : state.Status != AssessmentStatus.Unopened ? No(new AssessmentRefusal.NotOpen(state.Status))
            : !c.By.IsMember ? No(new AssessmentRefusal.MemberNeeded(c.By))
            : c.SmallestGroup is < LeastGroup or > MostGroup ? No(new AssessmentRefusal.SmallestGroupOutOfRange(c.SmallestGroup.Value, LeastGroup, MostGroup))
            : Yes(c, new AssessmentOpened(new(c.Catalogue.Name, c.Catalogue.Version, c.Catalogue.Items.Select(i => i.Id).ToValueList(), c.Scale, c.SmallestGroup)));
    }

    private static Decision<AssessmentEvent> Answered(Assessment state, AnswerItem c) =>
        Unknown(state, c.Item) is { } unknown ? No(unknown)
        : !state.Terms!.Scale.Holds(c.Rating) ? No(new AssessmentRefusal.OutsideScale(c.Rating, state.Terms.Scale.Lowest, state.Terms.Scale.Highest))
        : Unusable("answer", c.Text, isNeeded: false) is { } unusable ? No(unusable)
        : Same(state, c.Item, c.By, c.Rating, c.Text) is { } same ? No(same)
        : Yes(c, new ItemAnswered(c.Item, c.Rating, c.Text));

    private static Decision<AssessmentEvent> Abstained(Assessment state, AbstainFromItem c) =>
        Unknown(state, c.Item) is { } unknown ? No(unknown)
        : Unusable("answer", c.Text, isNeeded: false) is { } unusable ? No(unusable)
        : Same(state, c.Item, c.By, null, c.Text) is { } same ? No(same)
        : Yes(c, new ItemAbstained(c.Item, c.Text));

    private static Decision<AssessmentEvent> Attached(Assessment state, AttachEvidence c)
    {
        var evidence = Checked(c.Evidence);
        var there = state.EvidenceFor(c.Item);
        return Unknown(state, c.Item) is { } unknown ? No(unknown)
            : (Unusable("finding", evidence.Finding, isNeeded: true) ?? Unusable("place to look next", evidence.Next, isNeeded: true)) is { } unusable ? No(unusable)
            : there.Any(e => e.Evidence == evidence) ? No(new AssessmentRefusal.AttachedAlready(c.Item, evidence.Look))
            : there.Count >= Assessment.MostEvidence ? No(new AssessmentRefusal.TooMuchEvidence(c.Item, Assessment.MostEvidence))
            : Yes(c, new EvidenceAttached(c.Item, evidence));
    }

    private static Decision<AssessmentEvent> Noted(Assessment state, NoteFinding c) =>
        Unknown(state, c.Item) is { } unknown ? No(unknown)
        : (Unusable("finding", c.Text, isNeeded: true) ?? Unusable("place to look next", c.Next, isNeeded: true)) is { } unusable ? No(unusable)
        : state.FindingOn(c.Item) is { } f && string.Equals(f.Text, c.Text, StringComparison.Ordinal) && string.Equals(f.Next, c.Next, StringComparison.Ordinal)
            ? No(new AssessmentRefusal.NotedAlready(c.Item))
        : Yes(c, new FindingNoted(c.Item, c.Text, c.Next));

    private static Decision<AssessmentEvent> Closed(Assessment state, CloseAssessment c, StreamSight sight) =>
        Outsider(state, c, sight) is { } outsider ? No(outsider)
        : Unusable("summary", c.Summary, isNeeded: true) is { } unusable ? No(unusable)
        : state.Answers.IsEmpty && state.Evidence.IsEmpty && state.Findings.IsEmpty ? No(new AssessmentRefusal.NothingLookedAt())
        : Yes(c, new AssessmentClosed(c.Summary));

    private static Decision<AssessmentEvent> Abandoned(Assessment state, AbandonAssessment c, StreamSight sight) =>
        Outsider(state, c, sight) is { } outsider ? No(outsider)
        : Unusable("reason", c.Reason, isNeeded: true) is { } unusable ? No(unusable)
        : Yes(c, new AssessmentAbandoned(c.Reason));

    private static AssessmentRefusal.MayNotEnd? Outsider(Assessment state, AssessmentCommand c, StreamSight sight) =>
        c.By == state.OpenedBy!.Value || sight.MaySteer(c.By) ? null : new(c.By, state.OpenedBy.Value);

    private static AssessmentRefusal.ItemUnknown? Unknown(Assessment state, ItemId item) =>
        state.Terms!.Items.Contains(item) ? null : new(item, state.Terms.Catalogue);

    private static AssessmentRefusal.UnusableText? Unusable(string part, string? text, bool isNeeded) =>
        (text is not null || isNeeded) && TextProblem.OfText(text) is { } problem ? new(part, problem.Message) : null;

    private static AssessmentRefusal.AnsweredAlready? Same(Assessment state, ItemId item, Actor by, int? rating, string? text) =>
        state.AnswerOf(item, by.Name) is { } said && said.Rating == rating && string.Equals(said.Text, text, StringComparison.Ordinal) ? new(item, said.At) : null;

    private static ItemEvidence Checked(ItemEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        if (!Enum.IsDefined(evidence.Outcome) || evidence.Events < 0 || TextKey.CodeProblem(evidence.Look) is not null || evidence.Figures.Any(f => f is null))
        {
            throw new ArgumentException("Evidence names a look by its code, a declared outcome, and how many events were looked at.", nameof(evidence));
        }

        return evidence with { From = evidence.From.ToUniversalTime(), Until = evidence.Until.ToUniversalTime() };
    }

    private static Decision<AssessmentEvent> No(Refusal because) => Decisions.Refuse<AssessmentEvent>(because);

    private static Decision<AssessmentEvent> Yes(AssessmentCommand command, AssessmentEvent happened) => Decisions.Accept(command, happened);
}
