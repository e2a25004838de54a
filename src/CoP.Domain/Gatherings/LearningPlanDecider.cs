using CoP.Domain.Collections;
using CoP.Domain.Deciding;
using CoP.Domain.Streams;
using CoP.Domain.Validation;

namespace CoP.Domain.Gatherings;

/// <summary>The rules of learning plans: any present member writes one, whoever may steer the community adopts it, and then it changes only by versions.</summary>
/// <remarks>Pure and thread-safe. There are no deadlines.</remarks>
public static class LearningPlanDecider
{
    /// <summary>Learning plans as a kind of activity; the stream's name is the caller's: <c>&lt;community&gt;/learning-plan/&lt;name&gt;</c>.</summary>
    public static StreamKind<LearningPlanCommand, LearningPlanEvent, LearningPlanState> Streams { get; } = new(
        "learning-plan",
        LearningPlanState.Empty,
        LearningPlanFormat.Events,
        new()
        {
            Decide = Decide,
            Evolve = Evolve,
            Steps = Steps,
            IsTerminal = s => LearningPlanMachine.Definition.IsTerminal(s.Status),
            Machines = [LearningPlanMachine.Definition],
        });

    internal static Decision<LearningPlanEvent> Decide(LearningPlanState state, LearningPlanCommand command, StreamSight sight)
    {
        Guard(command);
        return !command.By.TryGetMember(out var by) ? Refuse(new LearningPlanRefusal.PersonNeeded(command.By))
            : !IsPossible(state.Status, command) ? Refuse(new LearningPlanRefusal.NotPossibleNow(state.Status, command.Trigger))
            : MayNot(state, by, command, sight) ?? command switch
            {
                DraftPlan c => c.Plan == state.Plan ? Refuse(new LearningPlanRefusal.SameAlready()) : Accept(c, new PlanDrafted(c.Plan, by)),
                AdoptPlan c => Accept(c, new PlanAdopted()),
                RevisePlan c => Revise(state, c),
                RecordPlannedSession c => Record(state, c, sight),
                CompletePlan c => Complete(state, c),
                AbandonPlan c => Readable(c.Reason) ?? Accept(c, new PlanAbandoned(c.Reason)),
                _ => throw new ArgumentException($"The command {command.Trigger} is none of this module.", nameof(command)),
            };
    }

    internal static LearningPlanState Evolve(LearningPlanState state, LearningPlanEvent happened, Owner? owner) => (state.Status, happened) switch
    {
        (LearningPlanStatus.Undrafted or LearningPlanStatus.Drafted, PlanDrafted e) =>
            state with { Status = LearningPlanStatus.Drafted, Plan = e.Plan, Author = state.Author ?? e.Author },
        (LearningPlanStatus.Drafted, PlanAdopted) => state with { Status = LearningPlanStatus.Adopted, Version = 1 },
        (LearningPlanStatus.Adopted, PlanRevised e) when e.Version == state.Version + 1 => state with { Plan = e.Plan, Version = e.Version },
        (LearningPlanStatus.Adopted, PlannedSessionRecorded e) when state.Plan!.Find(e.Title) is not null && !state.IsHeld(e.Title) =>
            state with { Held = state.Held.Add(new(e.Title, e.Session, e.At)) },
        (LearningPlanStatus.Adopted, PlanCompleted) => state with { Status = LearningPlanStatus.Completed },
        (LearningPlanStatus.Drafted or LearningPlanStatus.Adopted, PlanAbandoned) => state with { Status = LearningPlanStatus.Abandoned },
        _ => throw new CorruptHistoryException(
            happened.Type, FormattableString.Invariant($"the plan is {LearningPlanMachine.Definition.NameOf(state.Status)} in version {state.Version}."), null),
    };

    internal static IEnumerable<MachineStep> Steps(LearningPlanState before, LearningPlanEvent happened, string subject)
    {
        var (trigger, to) = happened switch
        {
            PlanDrafted => (LearningPlanTrigger.Draft, LearningPlanStatus.Drafted),
            PlanAdopted => (LearningPlanTrigger.Adopt, LearningPlanStatus.Adopted),
            PlanRevised => (LearningPlanTrigger.Revise, before.Status),
            PlannedSessionRecorded => (LearningPlanTrigger.Record, before.Status),
            PlanCompleted => (LearningPlanTrigger.Complete, LearningPlanStatus.Completed),
            _ => (LearningPlanTrigger.Abandon, LearningPlanStatus.Abandoned),
        };
        return [MachineStep.Of(LearningPlanMachine.Definition, subject, before.Status, trigger, to)];
    }

    private static void Guard(LearningPlanCommand command)
    {
        var isBroken = command switch
        {
            DraftPlan c => c.Plan is null,
            RevisePlan c => c.Plan is null,
            RecordPlannedSession c => c.Title is null || c.Session == default,
            _ => false,
        };
        if (isBroken)
        {
            throw new ArgumentException($"The command {command.Trigger} lacks a plan or a session.", nameof(command));
        }
    }

    private static bool IsPossible(LearningPlanStatus status, LearningPlanCommand command) => command switch
    {
        DraftPlan => status is LearningPlanStatus.Undrafted or LearningPlanStatus.Drafted,
        AdoptPlan => status == LearningPlanStatus.Drafted,
        AbandonPlan => status is LearningPlanStatus.Drafted or LearningPlanStatus.Adopted,
        _ => status == LearningPlanStatus.Adopted,
    };

    private static Decision<LearningPlanEvent>? MayNot(LearningPlanState state, MemberId by, LearningPlanCommand command, StreamSight sight)
    {
        var isAnybodys = command is RecordPlannedSession || (command is DraftPlan && state.Author is null);
        var author = command is DraftPlan or AbandonPlan && state.Status == LearningPlanStatus.Drafted ? state.Author : null;
        return isAnybodys || author == by || sight.MaySteer(by) ? null : Refuse(new LearningPlanRefusal.MayNotSteer(by, author));
    }

    private static Decision<LearningPlanEvent> Revise(LearningPlanState state, RevisePlan command)
    {
        var lost = state.Held.Where(h => command.Plan.Find(h.Title) is null).Select(h => h.Title).ToValueList();
        return Readable(command.Reason)
            ?? (command.Plan == state.Plan ? Refuse(new LearningPlanRefusal.SameAlready())
            : !lost.IsEmpty ? Refuse(new LearningPlanRefusal.HeldSessionsMissing(lost))
            : Accept(command, new PlanRevised(command.Plan, state.Version + 1, command.Reason)));
    }

    private static Decision<LearningPlanEvent> Record(LearningPlanState state, RecordPlannedSession command, StreamSight sight)
    {
        if (state.Plan!.Find(command.Title) is not { } planned)
        {
            return Refuse(new LearningPlanRefusal.SessionUnknown(command.Title));
        }

        var held = state.Held.FirstOrDefault(h => h.Session == command.Session || string.Equals(h.Title, planned.Title, StringComparison.OrdinalIgnoreCase));
        var missing = planned.Prerequisites.Where(p => !state.IsHeld(p)).ToValueList();
        return command.Session.Community != sight.Id.Community || command.Session.Kind != SessionDecider.Streams.Name ? Refuse(new LearningPlanRefusal.NoSession(command.Session))
            : held is not null ? Refuse(new LearningPlanRefusal.HeldAlready(held))
            : !missing.IsEmpty ? Refuse(new LearningPlanRefusal.PrerequisiteOpen(planned.Title, missing))
            : Accept(command, new PlannedSessionRecorded(planned.Title, command.Session));
    }

    private static Decision<LearningPlanEvent> Complete(LearningPlanState state, CompletePlan command)
    {
        var open = state.Plan!.Sessions.Where(s => !state.IsHeld(s.Title)).Select(s => s.Title).ToValueList();
        return open.IsEmpty ? Accept(command, new PlanCompleted()) : Refuse(new LearningPlanRefusal.SessionsOpen(open));
    }

    private static Decision<LearningPlanEvent>? Readable(string reason) =>
        TextProblem.OfText(reason) is { } problem ? Refuse(new LearningPlanRefusal.ReasonUnreadable(problem.Message)) : null;

    private static Decision<LearningPlanEvent> Accept(LearningPlanCommand command, LearningPlanEvent happened) => Decisions.Accept<LearningPlanEvent>(command, happened);

    private static Decision<LearningPlanEvent> Refuse(LearningPlanRefusal because) => Decisions.Refuse<LearningPlanEvent>(because);
}
