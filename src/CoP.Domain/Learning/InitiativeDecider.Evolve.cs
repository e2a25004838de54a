using CoP.Domain.Collections;
using CoP.Domain.Deciding;

namespace CoP.Domain.Learning;

/// <content>How facts become state, and which steps they take.</content>
public static partial class InitiativeDecider
{
    internal static Initiative Evolve(Initiative state, InitiativeEvent happened, Owner? owner) => happened switch
    {
        InitiativeConceived e when state.Status == InitiativeStatus.Blank && e.By.TryGetMember(out var by) =>
            state with { Status = InitiativeStatus.Conceived, Owner = by, Aim = e.Aim, Matter = e.Matter },
        LessonDrawn e when state.Status == InitiativeStatus.Abandoned => state with { Lessons = state.Lessons.Add(e.Lesson) },
        _ when !state.IsOpen => throw Corrupt(state, happened),
        InitiativeBegun when state.Status == InitiativeStatus.Conceived => state with { Status = InitiativeStatus.UnderWay },
        InitiativeReportedBack e when state.Status == InitiativeStatus.UnderWay =>
            state with { Status = InitiativeStatus.ReportedBack, ReportedIn = e.In, Lessons = state.Lessons.Add(e.Lesson), OfferedTo = null },
        InitiativeAbandoned e => state with { Status = InitiativeStatus.Abandoned, AbandonedBecause = e.Reason, OfferedTo = null },
        InitiativeLapsed e when e.Owner == state.Owner => state with { Status = InitiativeStatus.Abandoned, AbandonedBecause = e.Reason, OfferedTo = null },
        SupportOffered or SupportWithdrawn or CheckedIn when happened.By.TryGetMember(out var peer) => Supported(state, happened, peer, owner),
        ObstacleNamed or HelpAsked or HelpGiven or ObstacleOvercome => state with { Obstacles = Hindered(state, happened) },
        InitiativeOffered e when state.OfferedTo is null && state.IsSupportedBy(e.To) => state with { OfferedTo = e.To },
        InitiativeDeclined e when state.OfferedTo == e.To => state with { OfferedTo = null },
        InitiativeTakenOn e when state.OfferedTo == e.To && state.Owner == e.From =>
            state with { Owner = e.To, OfferedTo = null, Supporters = state.Supporters.Remove(e.To, owner) },
        _ => throw Corrupt(state, happened),
    };

    internal static IEnumerable<MachineStep> Steps(Initiative before, InitiativeEvent happened, string subject)
    {
        (InitiativeTrigger, InitiativeStatus)? move = happened switch
        {
            InitiativeConceived => (InitiativeTrigger.Conceive, InitiativeStatus.Conceived),
            InitiativeBegun => (InitiativeTrigger.Begin, InitiativeStatus.UnderWay),
            InitiativeReportedBack => (InitiativeTrigger.ReportBack, InitiativeStatus.ReportedBack),
            InitiativeAbandoned => (InitiativeTrigger.Abandon, InitiativeStatus.Abandoned),
            InitiativeLapsed => (InitiativeTrigger.Lapse, InitiativeStatus.Abandoned),
            LessonDrawn => (InitiativeTrigger.DrawLesson, InitiativeStatus.Abandoned),
            _ => null,
        };
        return move is var (trigger, to) ? [MachineStep.Of(InitiativeMachine.Definition, subject, before.Status, trigger, to)] : [];
    }

    private static Initiative Supported(Initiative state, InitiativeEvent happened, MemberId peer, Owner? owner) => (happened, state.IsSupportedBy(peer)) switch
    {
        (SupportOffered, false) when peer != state.Owner => state with { Supporters = state.Supporters.Set(peer, happened.At, owner) },
        (SupportWithdrawn, true) => state with { Supporters = state.Supporters.Remove(peer, owner), OfferedTo = state.OfferedTo == peer ? null : state.OfferedTo },
        (CheckedIn, true) => state with { CheckIns = state.CheckIns + 1, LastCheckIn = happened.At },
        _ => throw Corrupt(state, happened),
    };

    private static ValueList<Obstacle> Hindered(Initiative state, InitiativeEvent happened)
    {
        if (happened is ObstacleNamed named)
        {
            return named.Obstacle == state.Obstacles.Count + 1
                ? state.Obstacles.Add(new(named.Text, named.At, IsHelpAsked: false, 0, null))
                : throw Corrupt(state, happened);
        }

        var number = happened switch
        {
            HelpAsked e => e.Obstacle,
            HelpGiven e => e.Obstacle,
            _ => ((ObstacleOvercome)happened).Obstacle,
        };
        var obstacle = state.ObstacleAt(number) is { OvercomeAt: null } standing ? standing : throw Corrupt(state, happened);
        return state.Obstacles.With(number - 1, happened switch
        {
            HelpAsked when !obstacle.IsHelpAsked => obstacle with { IsHelpAsked = true },
            HelpGiven when obstacle.IsHelpAsked => obstacle with { HelpGiven = obstacle.HelpGiven + 1 },
            ObstacleOvercome => obstacle with { OvercomeAt = happened.At },
            _ => throw Corrupt(state, happened),
        });
    }

    private static CorruptHistoryException Corrupt(Initiative state, InitiativeEvent happened) =>
        new(happened.Type, $"the initiative is {state.Status}, owned by {state.Owner?.ToString() ?? "nobody"}, offered to {state.OfferedTo?.ToString() ?? "nobody"}, with {state.Obstacles.Count} obstacles.", null);
}
