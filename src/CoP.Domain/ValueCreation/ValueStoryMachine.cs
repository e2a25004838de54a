using CoP.Domain.StateMachines;

namespace CoP.Domain.ValueCreation;

/// <summary>The machine of a value-creation story.</summary>
public static class ValueStoryMachine
{
    /// <summary>The definition, shared by all stories.</summary>
    public static StateMachine<ValueStoryStatus, ValueStoryTrigger> Definition { get; } =
        StateMachine<ValueStoryStatus, ValueStoryTrigger>.Define("story", ValueStoryStatus.Blank)
            .State(ValueStoryStatus.Blank, s => s
                .Permit(ValueStoryTrigger.Write, ValueStoryStatus.Draft, "by a member, for themselves or for another"))
            .State(ValueStoryStatus.Draft, s => s
                .Permit(ValueStoryTrigger.Revise, ValueStoryStatus.Draft, "by the writer or the person")
                .Permit(ValueStoryTrigger.Tell, ValueStoryStatus.Told, "by the writer or the person, in an activity of the community")
                .Permit(ValueStoryTrigger.Withdraw, ValueStoryStatus.Withdrawn, "by the writer or the person"))
            .State(ValueStoryStatus.Told, s => s
                .Permit(ValueStoryTrigger.Confirm, ValueStoryStatus.Confirmed, "by the person, or if they told it by another member")
                .Permit(ValueStoryTrigger.Withdraw, ValueStoryStatus.Withdrawn, "by the writer or the person"))
            .State(ValueStoryStatus.Confirmed, s => s
                .Permit(ValueStoryTrigger.Withdraw, ValueStoryStatus.Withdrawn, "by the writer or the person"))
            .Terminal(ValueStoryStatus.Withdrawn)
            .Build();
}
