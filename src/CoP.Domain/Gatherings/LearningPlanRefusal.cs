using CoP.Domain.Collections;
using CoP.Domain.Deciding;

namespace CoP.Domain.Gatherings;

/// <summary>Why something about a learning plan was refused.</summary>
/// <remarks>Closed. Immutable, value-equal, thread-safe.</remarks>
public abstract record LearningPlanRefusal : Refusal
{
    /// <summary>An office or a deadline acts where a member has to.</summary>
    /// <param name="By">The actor.</param>
    public sealed record PersonNeeded(Actor By) : LearningPlanRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "learning-plan.person-needed", $"{By} is no member; what is learnt is the members' own affair.", $"a present member does it.", ("by", By));
    }

    /// <summary>The actor may not do it.</summary>
    /// <param name="By">The actor.</param>
    /// <param name="Author">The author of a draft, who may too; <see langword="null"/> where only who steers may.</param>
    public sealed record MayNotSteer(MemberId By, MemberId? Author) : LearningPlanRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "learning-plan.may-not-steer",
            $"{By} is neither of the core nor coordinates{(Author is null ? string.Empty : ", and has not written the draft")}.",
            $"a core member or whoever coordinates does it{(Author is { } author ? $", or {author}" : string.Empty)}.",
            ("by", By),
            ("author", Author));
    }

    /// <summary>The plan is not where it would have to be.</summary>
    /// <param name="Status">Where it is.</param>
    /// <param name="Wanted">What was asked for.</param>
    public sealed record NotPossibleNow(LearningPlanStatus Status, string Wanted) : LearningPlanRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "learning-plan.not-possible-now",
            $"the plan is {LearningPlanMachine.Definition.NameOf(Status)}, where {Wanted} is not possible.",
            $"{Onward(Status)}.",
            ("status", LearningPlanMachine.Definition.NameOf(Status)),
            ("wanted", Wanted));

        private static string Onward(LearningPlanStatus status) => LearningPlanMachine.Definition.IsTerminal(status)
            ? "write another plan"
            : "from here it goes on by " + string.Join(", ", LearningPlanMachine.Definition.PermittedTriggers(status).Select(LearningPlanMachine.Definition.NameOf));
    }

    /// <summary>The plan says so already.</summary>
    public sealed record SameAlready : LearningPlanRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of("learning-plan.same-already", $"the plan says just that already.", $"change something.");
    }

    /// <summary>The reason cannot be read.</summary>
    /// <param name="Problem">What is wrong with it.</param>
    public sealed record ReasonUnreadable(string Problem) : LearningPlanRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "learning-plan.reason-unreadable", $"the reason {Problem}.", $"give a readable reason.", ("problem", Problem));
    }

    /// <summary>The new version lacks sessions that were held.</summary>
    /// <param name="Titles">Their titles.</param>
    public sealed record HeldSessionsMissing(ValueList<string> Titles) : LearningPlanRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "learning-plan.held-sessions-missing",
            $"{string.Join(", ", Titles)} was held and is not in the new version.",
            $"keep every session that was held.",
            ("titles", string.Join(", ", Titles)));
    }

    /// <summary>The plan has no such session.</summary>
    /// <param name="Title">The title that was given.</param>
    public sealed record SessionUnknown(string Title) : LearningPlanRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "learning-plan.session-unknown", $"the plan has no session '{Title}'.", $"give a title of the plan, or revise the plan first.", ("title", Title));
    }

    /// <summary>The session of the plan was held, or the session of the community stands for another.</summary>
    /// <param name="Held">What is recorded.</param>
    public sealed record HeldAlready(HeldPlannedSession Held) : LearningPlanRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "learning-plan.held-already",
            $"{Held.Session} is recorded for '{Held.Title}'.",
            $"record another session of the plan by another session of the community.",
            ("title", Held.Title),
            ("session", Held.Session));
    }

    /// <summary>The stream is no session of the community.</summary>
    /// <param name="Session">The stream.</param>
    public sealed record NoSession(StreamId Session) : LearningPlanRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "learning-plan.no-session", $"{Session} is no session of the community.", $"give a stream of the kind session of this very community.", ("session", Session));
    }

    /// <summary>Sessions that have to come first were not held.</summary>
    /// <param name="Title">The title that was given.</param>
    /// <param name="Missing">The titles of those that have to come first.</param>
    public sealed record PrerequisiteOpen(string Title, ValueList<string> Missing) : LearningPlanRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "learning-plan.prerequisite-open",
            $"before '{Title}' comes {string.Join(", ", Missing)}, not held yet.",
            $"hold that first, or revise the plan.",
            ("title", Title),
            ("missing", string.Join(", ", Missing)));
    }

    /// <summary>Sessions of the plan were not held.</summary>
    /// <param name="Titles">Their titles.</param>
    public sealed record SessionsOpen(ValueList<string> Titles) : LearningPlanRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "learning-plan.sessions-open",
            $"{Titles.Count} sessions were not held: {string.Join(", ", Titles)}.",
            $"hold them, revise the plan, or abandon it.",
            ("titles", string.Join(", ", Titles)));
    }
}
