using CoP.Domain.Deciding;
using CoP.Domain.Participation;
using CoP.Domain.Streams;
using CoP.Domain.Validation;

namespace CoP.Domain.Learning;

/// <summary>The rules of change initiatives: one owner, peers who support, an end that the community learns from.</summary>
/// <remarks>
/// When the owner leaves nothing happens by itself: a supporter who was asked may take it on, whoever may steer may ask one while the owner is not present, and once the owner is gone for
/// good it may be declared lapsed. Pure and thread-safe. There are no deadlines.
/// </remarks>
public static partial class InitiativeDecider
{
    /// <summary>Change initiatives as a kind of activity, one stream each: <c>&lt;community&gt;/initiative/&lt;name&gt;</c>.</summary>
    public static StreamKind<InitiativeCommand, InitiativeEvent, Initiative> Streams { get; } = new(
        "initiative",
        Initiative.Empty,
        LearningFormat.Initiatives,
        new()
        {
            Decide = Decide,
            Evolve = Evolve,
            Steps = Steps,
            IsTerminal = s => s.Status == InitiativeStatus.ReportedBack,
            Machines = [InitiativeMachine.Definition],
        });

    internal static Decision<InitiativeEvent> Decide(Initiative state, InitiativeCommand command, StreamSight sight)
    {
        Declared(command);
        return (Untimely(state, command) ? new InitiativeRefusal.NotNow(command.Trigger, state.Status) : Objection(state, command, sight)) is { } no
            ? Decisions.Refuse<InitiativeEvent>(no)
            : Decisions.Accept(command, Fact(state, command));
    }

    private static bool Untimely(Initiative state, InitiativeCommand command) => command switch
    {
        ConceiveInitiative => state.Status != InitiativeStatus.Blank,
        BeginInitiative => state.Status != InitiativeStatus.Conceived,
        ReportBack => state.Status != InitiativeStatus.UnderWay,
        DrawLesson => state.Status != InitiativeStatus.Abandoned,
        _ => !state.IsOpen,
    };

    private static InitiativeRefusal? Objection(Initiative state, InitiativeCommand command, StreamSight sight) => command switch
    {
        ConceiveInitiative c => c.By.IsMember ? Unfit("the aim", c.Aim) : MayNot(c, "a present member"),
        BeginInitiative c => (InitiativeRefusal?)OfOwner(state, c) ?? Unfit("the first step", c.FirstStep),
        OfferSupport c => (InitiativeRefusal?)OfPeer(state, c) ?? (state.Supporters.TryGetValue(c.By.Name, out var since) ? new InitiativeRefusal.SupportedAlready(c.By.Name, since) : null),
        WithdrawSupport c => OfSupporter(state, c),
        CheckIn c => (InitiativeRefusal?)OfSupporter(state, c) ?? Unfit("the note", c.Note),
        NameObstacle c => First(OfOwner(state, c), Unfit("the obstacle", c.Text), Said("obstacle", state.Obstacles.Any(o => o.OvercomeAt is null && o.Text == c.Text))),
        AskForHelp c => (InitiativeRefusal?)OfOwner(state, c) ?? OfObstacle(state, c.Obstacle, o => o.IsHelpAsked ? "is one that help is asked for already" : null),
        GiveHelp c => First(OfPeer(state, c), OfObstacle(state, c.Obstacle, o => o.IsHelpAsked ? null : "is none that help is asked for"), Unfit("the help", c.Words)),
        OvercomeObstacle c => First(OfOwner(state, c), OfObstacle(state, c.Obstacle, _ => null), Unfit("the way", c.How)),
        OfferInitiative or TakeOnInitiative or DeclineInitiative => OfHandingOn(state, command, sight),
        ReportBack c => (InitiativeRefusal?)OfOwner(state, c) ?? (IsElsewhere(c.In, sight) ? new InitiativeRefusal.Elsewhere(c.In, sight.Id.Community) : Unfit("the lesson", c.Lesson)),
        AbandonInitiative c => (InitiativeRefusal?)OfOwner(state, c) ?? Unfit("the reason", c.Reason),
        LapseInitiative c => OfLapse(state, c, sight),
        DrawLesson c => First(OfLearner(state, c), Unfit("the lesson", c.Lesson), Said("lesson", state.Lessons.Contains(c.Lesson))),
        _ => throw new ArgumentException($"The command {command.Trigger} is none of this module.", nameof(command)),
    };

    private static InitiativeEvent Fact(Initiative state, InitiativeCommand command) => command switch
    {
        ConceiveInitiative c => new InitiativeConceived(c.Aim, c.Matter),
        BeginInitiative c => new InitiativeBegun(c.FirstStep),
        OfferSupport => new SupportOffered(),
        WithdrawSupport => new SupportWithdrawn(),
        CheckIn c => new CheckedIn(c.Note),
        NameObstacle c => new ObstacleNamed(state.Obstacles.Count + 1, c.Text),
        AskForHelp c => new HelpAsked(c.Obstacle),
        GiveHelp c => new HelpGiven(c.Obstacle, c.Words),
        OvercomeObstacle c => new ObstacleOvercome(c.Obstacle, c.How),
        OfferInitiative c => new InitiativeOffered(c.To),
        TakeOnInitiative c => new InitiativeTakenOn(state.Owner!.Value, c.By.Name),
        DeclineInitiative => new InitiativeDeclined(state.OfferedTo!.Value),
        ReportBack c => new InitiativeReportedBack(c.In, c.Lesson),
        AbandonInitiative c => new InitiativeAbandoned(c.Reason),
        LapseInitiative c => new InitiativeLapsed(state.Owner!.Value, c.Reason),
        _ => new LessonDrawn(((DrawLesson)command).Lesson),
    };

    private static InitiativeRefusal? OfHandingOn(Initiative state, InitiativeCommand command, StreamSight sight) => command switch
    {
        TakeOnInitiative when state.OfferedTo is { } asked => command.By == asked ? null : MayNot(command, $"{asked}, who is asked,"),
        DeclineInitiative when state.OfferedTo is { } asked => command.By == asked || MayOffer(state, command.By, sight) ? null : MayNot(command, $"{asked} or whoever may offer it"),
        OfferInitiative c when !MayOffer(state, c.By, sight) =>
            MayNot(c, sight.IsPresent(state.Owner!.Value) ? $"the owner {state.Owner}" : "a member who may steer, while the owner is not present,"),
        OfferInitiative when state.OfferedTo is { } asked => new InitiativeRefusal.OfferedAlready(asked),
        OfferInitiative c => state.IsSupportedBy(c.To) && sight.IsPresent(c.To) ? null : new InitiativeRefusal.NoSuccessor(c.To),
        _ => new InitiativeRefusal.NotOffered(),
    };

    private static InitiativeRefusal? OfLapse(Initiative state, LapseInitiative command, StreamSight sight) =>
        sight.Community.Participation.StandingOf(state.Owner!.Value) is not (Standing.Departed or Standing.Removed)
            ? new InitiativeRefusal.OwnerIsThere(state.Owner.Value)
        : command.By.TryGetMember(out var by) && !state.IsSupportedBy(by) && !sight.MaySteer(by)
            ? MayNot(command, "a supporter, a member who may steer, an office or the deadline")
        : Unfit("the reason", command.Reason);

    private static InitiativeRefusal.ObstacleUnfit? OfObstacle(Initiative state, int number, Func<Obstacle, string?> problemOf) =>
        (state.ObstacleAt(number) switch
        {
            null => "is not on record",
            { OvercomeAt: not null } => "is overcome",
            { } obstacle => problemOf(obstacle),
        }) is { } problem ? new InitiativeRefusal.ObstacleUnfit(number, problem) : null;

    private static InitiativeRefusal.MayNot? OfOwner(Initiative state, InitiativeCommand command) =>
        command.By.TryGetMember(out var by) && by == state.Owner ? null : MayNot(command, "the owner");

    private static InitiativeRefusal.MayNot? OfPeer(Initiative state, InitiativeCommand command) =>
        command.By.TryGetMember(out var by) && by != state.Owner ? null : MayNot(command, "a present member who is not the owner");

    private static InitiativeRefusal.NotASupporter? OfSupporter(Initiative state, InitiativeCommand command) =>
        command.By.TryGetMember(out var by) && state.IsSupportedBy(by) ? null : new InitiativeRefusal.NotASupporter(command.By);

    private static InitiativeRefusal.MayNot? OfLearner(Initiative state, InitiativeCommand command) =>
        command.By.TryGetMember(out var by) && (by == state.Owner || state.IsSupportedBy(by)) ? null : MayNot(command, "the last owner or a supporter");

    private static InitiativeRefusal.SaidAlready? Said(string what, bool isSaid) => isSaid ? new(what) : null;

    private static InitiativeRefusal? First(params ReadOnlySpan<InitiativeRefusal?> objections)
    {
        foreach (var objection in objections)
        {
            if (objection is not null)
            {
                return objection;
            }
        }

        return null;
    }

    private static bool MayOffer(Initiative state, Actor by, StreamSight sight) =>
        sight.IsPresent(state.Owner!.Value) ? by == state.Owner.Value : sight.MaySteer(by);

    private static bool IsElsewhere(StreamId place, StreamSight sight) =>
        place.Community != sight.Id.Community || place.Kind.Length == 0 || place == sight.Id;

    private static InitiativeRefusal.MayNot MayNot(InitiativeCommand command, string who) => new(command.Trigger, command.By, who);

    private static InitiativeRefusal.TextUnfit? Unfit(string what, string? text) =>
        TextProblem.OfText(text) is { } problem ? new(what, problem.Message) : null;

    private static void Declared(InitiativeCommand command)
    {
        if (command is ConceiveInitiative { Matter: { } matter } && matter == default
            || command is OfferInitiative { To: var to } && to == default
            || command is ReportBack { In: var place } && place == default)
        {
            throw new ArgumentException("The command names nobody or nothing: an id is missing.", nameof(command));
        }
    }
}
