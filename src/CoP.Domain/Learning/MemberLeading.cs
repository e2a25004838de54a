using CoP.Domain.Collections;

namespace CoP.Domain.Learning;

/// <summary>What one member led, whatever their position or level.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Member">Who.</param>
/// <param name="Level">Their level now; beside the rest, not a condition of it.</param>
/// <param name="Acts">What they led in the time that was read, oldest first.</param>
/// <param name="HoldsFunction">Whether they hold a leadership function now, or stand in for one.</param>
/// <param name="WasInvited">Whether others opened a door in the time that was read: encouraged them, granted them a matter, proposed a function or an initiative to them.</param>
public sealed record MemberLeading(MemberId Member, Level Level, ValueList<LeadingAct> Acts, bool HoldsFunction, bool WasInvited)
{
    /// <summary>Whether they led anything.</summary>
    public bool HasLed => HoldsFunction || !Acts.IsEmpty;

    /// <summary>Whether they led nothing and nobody opened a door.</summary>
    public bool HadNoChance => !HasLed && !WasInvited;
}
