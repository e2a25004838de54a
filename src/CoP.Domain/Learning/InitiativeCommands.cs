using CoP.Domain.Deciding;

namespace CoP.Domain.Learning;

/// <summary>What can be asked of a change initiative.</summary>
/// <remarks>Closed. Immutable, value-equal, thread-safe. Repeating one is refused, unless it says otherwise.</remarks>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
public abstract record InitiativeCommand(Actor By, DateTimeOffset At) : DomainCommand(By, At);

/// <summary>States what should be otherwise; whoever does owns the initiative, whatever their position or level.</summary>
/// <param name="Aim">In own words: 1 to 10,000 characters.</param>
/// <param name="By">A present member.</param>
/// <param name="At">When.</param>
public sealed record ConceiveInitiative(string Aim, Actor By, DateTimeOffset At) : InitiativeCommand(By, At)
{
    /// <summary>The matter of the owner's area of influence that it works in. Default: none.</summary>
    public Matter? Matter { get; init; }

    internal override string Trigger => "conceive-initiative";
}

/// <summary>Takes the first step.</summary>
/// <param name="FirstStep">What it is: 1 to 10,000 characters.</param>
/// <param name="By">The owner.</param>
/// <param name="At">When.</param>
public sealed record BeginInitiative(string FirstStep, Actor By, DateTimeOffset At) : InitiativeCommand(By, At)
{
    internal override string Trigger => "begin-initiative";
}

/// <summary>Stands behind an open initiative.</summary>
/// <param name="By">A present member, not the owner.</param>
/// <param name="At">When.</param>
public sealed record OfferSupport(Actor By, DateTimeOffset At) : InitiativeCommand(By, At)
{
    internal override string Trigger => "offer-support";
}

/// <summary>Supports it no longer; an offer to carry it on ends with it.</summary>
/// <param name="By">A supporter.</param>
/// <param name="At">When.</param>
public sealed record WithdrawSupport(Actor By, DateTimeOffset At) : InitiativeCommand(By, At)
{
    internal override string Trigger => "withdraw-support";
}

/// <summary>Asks how it goes, and notes the answer. Checking in again is another check-in.</summary>
/// <param name="Note">1 to 10,000 characters.</param>
/// <param name="By">A supporter.</param>
/// <param name="At">When.</param>
public sealed record CheckIn(string Note, Actor By, DateTimeOffset At) : InitiativeCommand(By, At)
{
    internal override string Trigger => "check-in";
}

/// <summary>Names something in the way. Refused while the same stands; it gets the next number, from 1.</summary>
/// <param name="Text">1 to 10,000 characters.</param>
/// <param name="By">The owner.</param>
/// <param name="At">When.</param>
public sealed record NameObstacle(string Text, Actor By, DateTimeOffset At) : InitiativeCommand(By, At)
{
    internal override string Trigger => "name-obstacle";
}

/// <summary>Asks the others for help with an obstacle.</summary>
/// <param name="Obstacle">Its number, from 1.</param>
/// <param name="By">The owner.</param>
/// <param name="At">When.</param>
public sealed record AskForHelp(int Obstacle, Actor By, DateTimeOffset At) : InitiativeCommand(By, At)
{
    internal override string Trigger => "ask-for-help";
}

/// <summary>Helps with an obstacle that help is asked for. Helping again is another help.</summary>
/// <param name="Obstacle">Its number, from 1.</param>
/// <param name="Words">What the help was: 1 to 10,000 characters.</param>
/// <param name="By">A present member, not the owner; supporting before is not needed.</param>
/// <param name="At">When.</param>
public sealed record GiveHelp(int Obstacle, string Words, Actor By, DateTimeOffset At) : InitiativeCommand(By, At)
{
    internal override string Trigger => "give-help";
}

/// <summary>Says that an obstacle is overcome.</summary>
/// <param name="Obstacle">Its number, from 1.</param>
/// <param name="How">1 to 10,000 characters.</param>
/// <param name="By">The owner.</param>
/// <param name="At">When.</param>
public sealed record OvercomeObstacle(int Obstacle, string How, Actor By, DateTimeOffset At) : InitiativeCommand(By, At)
{
    internal override string Trigger => "overcome-obstacle";
}

/// <summary>Asks a supporter to carry it on. One offer at a time.</summary>
/// <param name="To">A present supporter.</param>
/// <param name="By">The owner; while the owner is not present, a member who may steer.</param>
/// <param name="At">When.</param>
public sealed record OfferInitiative(MemberId To, Actor By, DateTimeOffset At) : InitiativeCommand(By, At)
{
    internal override string Trigger => "offer-initiative";
}

/// <summary>Carries it on: the actor is the owner from now on.</summary>
/// <param name="By">The supporter who was asked.</param>
/// <param name="At">When.</param>
public sealed record TakeOnInitiative(Actor By, DateTimeOffset At) : InitiativeCommand(By, At)
{
    internal override string Trigger => "take-on-initiative";
}

/// <summary>Ends an offer to carry it on: declines it, or takes it back.</summary>
/// <param name="By">The supporter who was asked, or whoever could offer it now.</param>
/// <param name="At">When.</param>
public sealed record DeclineInitiative(Actor By, DateTimeOffset At) : InitiativeCommand(By, At)
{
    internal override string Trigger => "decline-initiative";
}

/// <summary>Brings what was learnt back to the community.</summary>
/// <param name="In">Where: an activity of the same community, such as a session.</param>
/// <param name="Lesson">What was learnt: 1 to 10,000 characters.</param>
/// <param name="By">The owner.</param>
/// <param name="At">When.</param>
public sealed record ReportBack(StreamId In, string Lesson, Actor By, DateTimeOffset At) : InitiativeCommand(By, At)
{
    internal override string Trigger => "report-back";
}

/// <summary>Gives it up, which is no shame: lessons may be drawn from it.</summary>
/// <param name="Reason">1 to 10,000 characters.</param>
/// <param name="By">The owner.</param>
/// <param name="At">When.</param>
public sealed record AbandonInitiative(string Reason, Actor By, DateTimeOffset At) : InitiativeCommand(By, At)
{
    internal override string Trigger => "abandon-initiative";
}

/// <summary>Says that nobody carries it on: the owner departed or was removed. Never happens by itself.</summary>
/// <param name="Reason">1 to 10,000 characters.</param>
/// <param name="By">A supporter, a member who may steer, an office or the deadline.</param>
/// <param name="At">When.</param>
public sealed record LapseInitiative(string Reason, Actor By, DateTimeOffset At) : InitiativeCommand(By, At)
{
    internal override string Trigger => "lapse-initiative";
}

/// <summary>Draws a lesson from an initiative that was given up. The same lesson again is refused.</summary>
/// <param name="Lesson">1 to 10,000 characters.</param>
/// <param name="By">The last owner or a supporter.</param>
/// <param name="At">When.</param>
public sealed record DrawLesson(string Lesson, Actor By, DateTimeOffset At) : InitiativeCommand(By, At)
{
    internal override string Trigger => "draw-lesson";
}
