using CoP.Domain.Collections;
using CoP.Domain.Deciding;
using CoP.Domain.Streams;

namespace CoP.Domain.ValueCreation;

/// <summary>The rules of value-creation stories: a draft that is told, and that somebody other than the teller confirms.</summary>
/// <remarks>Pure and thread-safe. There are no deadlines.</remarks>
public static class StoryDecider
{
    /// <summary>Value-creation stories as a kind of activity, one stream each: <c>&lt;community&gt;/story/&lt;name&gt;</c>.</summary>
    public static StreamKind<StoryCommand, StoryEvent, ValueStory> Streams { get; } = new(
        "story",
        ValueStory.Empty,
        ValueCreationFormat.Stories,
        new()
        {
            Decide = Decide,
            Evolve = Evolve,
            Steps = Steps,
            IsTerminal = s => s.IsWithdrawn,
            Machines = [ValueStoryMachine.Definition],
        });

    internal static Decision<StoryEvent> Decide(ValueStory state, StoryCommand command, StreamSight sight)
    {
        Given(command);
        return (Untimely(state, command) ? new StoryRefusal.NotNow(command.Trigger, state.Status) : Objection(state, command, sight)) is { } no
            ? Decisions.Refuse<StoryEvent>(no)
            : Decisions.Accept(command, Fact(command));
    }

    internal static ValueStory Evolve(ValueStory state, StoryEvent happened, Owner? owner) => (happened, state.Status) switch
    {
        (StoryWritten e, ValueStoryStatus.Blank) when e.By.TryGetMember(out var by) => state with { Text = e.Story, Writer = by },
        (StoryRevised e, ValueStoryStatus.Draft) => state with { Text = e.Story },
        (StoryTold e, ValueStoryStatus.Draft) when e.By.TryGetMember(out var by) => state with { Teller = by, ToldIn = e.In },
        (StoryConfirmed e, ValueStoryStatus.Told) when e.By.TryGetMember(out var by) => state with { ConfirmedBy = by },
        (StoryWithdrawn, not (ValueStoryStatus.Blank or ValueStoryStatus.Withdrawn)) => state with { IsWithdrawn = true },
        _ => throw new CorruptHistoryException(happened.Type, $"the story is {state.Status}.", null),
    };

    internal static IEnumerable<MachineStep> Steps(ValueStory before, StoryEvent happened, string subject)
    {
        var (trigger, to) = happened switch
        {
            StoryWritten => (ValueStoryTrigger.Write, ValueStoryStatus.Draft),
            StoryRevised => (ValueStoryTrigger.Revise, ValueStoryStatus.Draft),
            StoryTold => (ValueStoryTrigger.Tell, ValueStoryStatus.Told),
            StoryConfirmed => (ValueStoryTrigger.Confirm, ValueStoryStatus.Confirmed),
            _ => (ValueStoryTrigger.Withdraw, ValueStoryStatus.Withdrawn),
        };
        return [MachineStep.Of(ValueStoryMachine.Definition, subject, before.Status, trigger, to)];
    }

    private static bool Untimely(ValueStory state, StoryCommand command) => command switch
    {
        WriteStory => state.Status != ValueStoryStatus.Blank,
        ReviseStory or TellStory => state.Status != ValueStoryStatus.Draft,
        ConfirmStory => state.Status != ValueStoryStatus.Told,
        _ => state.Status is ValueStoryStatus.Blank or ValueStoryStatus.Withdrawn,
    };

    private static StoryRefusal? Objection(ValueStory state, StoryCommand command, StreamSight sight) => command switch
    {
        _ when !command.By.IsMember => MayNot(command, "a present member"),
        WriteStory c => OfText(c.Story, sight),
        ConfirmStory when !MayConfirm(state, command.By) => MayNot(
            command, state.Teller == state.Text!.Person ? "a present member other than the teller" : $"{state.Text.Person}, whose experience it is,"),
        ConfirmStory => null,
        _ when command.By != state.Writer!.Value && command.By != state.Text!.Person => MayNot(command, $"{state.Writer} or {state.Text.Person}"),
        ReviseStory c => OfRevision(state.Text!, c.Story, sight),
        TellStory c => IsActivity(c.In, sight) ? null : new StoryRefusal.Elsewhere(c.In, sight.Id.Community),
        WithdrawStory => null,
        _ => throw new ArgumentException($"The command {command.Trigger} is none of this module.", nameof(command)),
    };

    private static StoryEvent Fact(StoryCommand command) => command switch
    {
        WriteStory c => new StoryWritten(c.Story),
        ReviseStory c => new StoryRevised(c.Story),
        TellStory c => new StoryTold(c.In),
        ConfirmStory => new StoryConfirmed(),
        _ => new StoryWithdrawn(),
    };

    private static StoryRefusal? OfRevision(StoryText draft, StoryText revision, StreamSight sight) =>
        OfText(revision, sight)
        ?? (revision.Person != draft.Person ? new StoryRefusal.OtherPerson(draft.Person, revision.Person)
            : revision == draft ? new StoryRefusal.Unchanged()
            : null);

    private static StoryRefusal? OfText(StoryText text, StreamSight sight)
    {
        var report = StoryText.Validate(text.ToDraft());
        return !report.IsValid ? new StoryRefusal.Unfit(report)
            : text.Episodes.FirstOrDefault(e => e.Claim is { } claim && claim.Community != sight.Id.Community)?.Claim is { } elsewhere
                ? new StoryRefusal.Elsewhere(elsewhere, sight.Id.Community)
            : null;
    }

    private static bool MayConfirm(ValueStory state, Actor by) =>
        by != state.Teller!.Value && (state.Teller == state.Text!.Person || by == state.Text.Person);

    private static bool IsActivity(StreamId place, StreamSight sight) =>
        place.Community == sight.Id.Community && place.Kind.Length > 0 && place != sight.Id;

    private static StoryRefusal.MayNot MayNot(StoryCommand command, string who) => new(command.Trigger, command.By, who);

    private static void Given(StoryCommand command)
    {
        ArgumentNullException.ThrowIfNull(command);
        if (command is WriteStory { Story: null } or ReviseStory { Story: null } || (command is TellStory { In: var place } && place == default))
        {
            throw new ArgumentException("The command holds no story, or names no activity.", nameof(command));
        }
    }
}
