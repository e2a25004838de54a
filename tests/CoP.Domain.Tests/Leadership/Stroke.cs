namespace CoP.Domain.Tests.Leadership;

/// <summary>One step of a generated history: numbers that are read against what is possible then, so that any subset of a history is a history.</summary>
/// <param name="Kind">What happens; see <see cref="Play"/>.</param>
/// <param name="Who">Who does it.</param>
/// <param name="Whom">To whom, or which transfer.</param>
/// <param name="Shares">How much; 0 for the default.</param>
/// <param name="Days">How many days after the last one.</param>
public sealed record Stroke(int Kind, int Who, int Whom, int Shares, int Days);
