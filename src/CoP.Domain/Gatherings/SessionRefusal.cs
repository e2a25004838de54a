using CoP.Domain.Collections;
using CoP.Domain.Deciding;
using CoP.Domain.Validation;

namespace CoP.Domain.Gatherings;

/// <summary>Why something about a session was refused.</summary>
/// <remarks>Closed. Immutable, value-equal, thread-safe.</remarks>
public abstract partial record SessionRefusal : Refusal
{
    /// <summary>An office or a deadline acts where a member has to.</summary>
    /// <param name="By">The actor.</param>
    public sealed record PersonNeeded(Actor By) : SessionRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "session.person-needed", $"{By} is no member; sessions are the members' own.", $"a present member does it.", ("by", By));
    }

    /// <summary>The session is not where it would have to be.</summary>
    /// <param name="Status">Where it is.</param>
    /// <param name="Wanted">What was asked for.</param>
    public sealed record NotPossibleNow(SessionStatus Status, string Wanted) : SessionRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "session.not-possible-now",
            $"the session is {SessionMachine.Definition.NameOf(Status)}, where {Wanted} is not possible.",
            $"{Onward(Status)}.",
            ("status", SessionMachine.Definition.NameOf(Status)),
            ("wanted", Wanted));

        private static string Onward(SessionStatus status) => SessionMachine.Definition.IsTerminal(status)
            ? "plan another session"
            : "from here it goes on by " + string.Join(", ", SessionMachine.Definition.PermittedTriggers(status).Select(SessionMachine.Definition.NameOf));
    }

    /// <summary>The outline cannot be planned by; everything that is wrong with it is listed.</summary>
    /// <param name="Report">What is wrong.</param>
    public sealed record OutlineInvalid(ValidationReport Report) : SessionRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "session.outline-invalid",
            $"the outline is not in order in these places: {string.Join(", ", Report.Problems.Select(p => p.Path))}.",
            $"correct every one of them.",
            ("problems", string.Join('\n', Report.Problems)));
    }

    /// <summary>A text cannot be read.</summary>
    /// <param name="Text">Which text.</param>
    /// <param name="Problem">What is wrong with it.</param>
    public sealed record TextUnreadable(string Text, string Problem) : SessionRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "session.text-unreadable", $"the {Text} {Problem}.", $"give a readable {Text}.", ("text", Text), ("problem", Problem));
    }

    /// <summary>The planned end has passed.</summary>
    /// <param name="End">The planned end.</param>
    /// <param name="At">When it was asked.</param>
    public sealed record InThePast(DateTimeOffset End, DateTimeOffset At) : SessionRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "session.in-the-past", $"the session would end at {End:u}, and it is {At:u}.", $"plan for a time to come.", ("end", End), ("at", At));
    }

    /// <summary>The charter has no such space.</summary>
    /// <param name="Space">The name that was given.</param>
    /// <param name="Known">The names that the charter knows.</param>
    public sealed record SpaceUnknown(string Space, ValueList<string> Known) : SessionRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "session.space-unknown",
            $"the charter has no space '{Space}'; it has {(Known.IsEmpty ? "none" : string.Join(", ", Known))}.",
            $"name a space of the charter, or amend the charter first.",
            ("space", Space),
            ("known", string.Join(", ", Known)));
    }

    /// <summary>Nobody is named as facilitator, or somebody twice.</summary>
    /// <param name="Given">The names that were given.</param>
    public sealed record FacilitatorsUnclear(ValueList<MemberId> Given) : SessionRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "session.facilitators-unclear",
            $"{(Given.IsEmpty ? "nobody" : string.Join(", ", Given))} would facilitate.",
            $"name at least one member, each once.",
            ("given", string.Join(", ", Given)));
    }

    /// <summary>It is so already.</summary>
    /// <param name="What">What is so.</param>
    public sealed record SoAlready(string What) : SessionRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of("session.so-already", $"{What} already.", $"nothing needs to be done.", ("what", What));
    }

    /// <summary>There is nothing to read or do.</summary>
    /// <param name="Part">Before or after the session.</param>
    public sealed record NothingToDo(string Part) : SessionRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "session.nothing-to-do", $"nothing is to be read or done {Part} the session.", $"put reading or exercises into the outline.", ("part", Part));
    }
}
