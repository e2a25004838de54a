namespace CoP.Domain.Learning;

/// <summary>Something in the way of a change initiative.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Text">What it is, in the owner's words.</param>
/// <param name="Since">When it was named, in UTC.</param>
/// <param name="IsHelpAsked">Whether the owner asked the others for help with it.</param>
/// <param name="HelpGiven">How often somebody helped.</param>
/// <param name="OvercomeAt">When it was overcome, in UTC; <see langword="null"/> while it stands.</param>
public sealed record Obstacle(string Text, DateTimeOffset Since, bool IsHelpAsked, int HelpGiven, DateTimeOffset? OvercomeAt)
{
    internal bool Waits => IsHelpAsked && OvercomeAt is null;
}
