using CoP.Domain.Deciding;

namespace CoP.Domain.Learning;

/// <summary>Something happened to a change initiative.</summary>
/// <remarks>Closed. Immutable, value-equal, thread-safe.</remarks>
public abstract record InitiativeEvent : DomainEvent;

/// <summary>The actor conceived it and owns it.</summary>
/// <param name="Aim">What should be otherwise.</param>
/// <param name="Matter">The matter that it works in; <see langword="null"/> for none.</param>
public sealed record InitiativeConceived(string Aim, Matter? Matter) : InitiativeEvent
{
    internal override string WireName => "initiative.conceived";
}

/// <summary>The owner took the first step.</summary>
/// <param name="FirstStep">What it was.</param>
public sealed record InitiativeBegun(string FirstStep) : InitiativeEvent
{
    internal override string WireName => "initiative.begun";
}

/// <summary>The actor stands behind it.</summary>
public sealed record SupportOffered : InitiativeEvent
{
    internal override string WireName => "initiative.support-offered";
}

/// <summary>The actor supports it no longer.</summary>
public sealed record SupportWithdrawn : InitiativeEvent
{
    internal override string WireName => "initiative.support-withdrawn";
}

/// <summary>The actor asked how it goes.</summary>
/// <param name="Note">What came of it.</param>
public sealed record CheckedIn(string Note) : InitiativeEvent
{
    internal override string WireName => "initiative.checked-in";
}

/// <summary>Something is in the way.</summary>
/// <param name="Obstacle">Its number, from 1.</param>
/// <param name="Text">What.</param>
public sealed record ObstacleNamed(int Obstacle, string Text) : InitiativeEvent
{
    internal override string WireName => "initiative.obstacle-named";
}

/// <summary>The owner asked for help.</summary>
/// <param name="Obstacle">With which obstacle.</param>
public sealed record HelpAsked(int Obstacle) : InitiativeEvent
{
    internal override string WireName => "initiative.help-asked";
}

/// <summary>The actor helped.</summary>
/// <param name="Obstacle">With which obstacle.</param>
/// <param name="Words">How.</param>
public sealed record HelpGiven(int Obstacle, string Words) : InitiativeEvent
{
    internal override string WireName => "initiative.help-given";
}

/// <summary>An obstacle stands no longer.</summary>
/// <param name="Obstacle">Which.</param>
/// <param name="How">How it was overcome.</param>
public sealed record ObstacleOvercome(int Obstacle, string How) : InitiativeEvent
{
    internal override string WireName => "initiative.obstacle-overcome";
}

/// <summary>A supporter was asked to carry it on.</summary>
/// <param name="To">Who.</param>
public sealed record InitiativeOffered(MemberId To) : InitiativeEvent
{
    internal override string WireName => "initiative.offered";
}

/// <summary>A supporter carries it on.</summary>
/// <param name="From">The former owner.</param>
/// <param name="To">The owner from now on.</param>
public sealed record InitiativeTakenOn(MemberId From, MemberId To) : InitiativeEvent
{
    internal override string WireName => "initiative.taken-on";
}

/// <summary>The offer to carry it on was declined or taken back.</summary>
/// <param name="To">Who had been asked.</param>
public sealed record InitiativeDeclined(MemberId To) : InitiativeEvent
{
    internal override string WireName => "initiative.declined";
}

/// <summary>What was learnt came back to the community.</summary>
/// <param name="In">Where.</param>
/// <param name="Lesson">What.</param>
public sealed record InitiativeReportedBack(StreamId In, string Lesson) : InitiativeEvent
{
    internal override string WireName => "initiative.reported-back";
}

/// <summary>The owner gave it up.</summary>
/// <param name="Reason">Why.</param>
public sealed record InitiativeAbandoned(string Reason) : InitiativeEvent
{
    internal override string WireName => "initiative.abandoned";
}

/// <summary>The owner is gone and nobody carries it on.</summary>
/// <param name="Owner">Who had owned it.</param>
/// <param name="Reason">Why nobody does.</param>
public sealed record InitiativeLapsed(MemberId Owner, string Reason) : InitiativeEvent
{
    internal override string WireName => "initiative.lapsed";
}

/// <summary>Somebody learnt from what was given up.</summary>
/// <param name="Lesson">What.</param>
public sealed record LessonDrawn(string Lesson) : InitiativeEvent
{
    internal override string WireName => "initiative.lesson-drawn";
}
