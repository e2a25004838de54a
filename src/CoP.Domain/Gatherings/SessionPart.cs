namespace CoP.Domain.Gatherings;

/// <summary>What one member had to do with a session.</summary>
/// <remarks><see langword="default"/> is nothing at all. Immutable, value-equal, thread-safe.</remarks>
/// <param name="Answer">What they said about coming.</param>
/// <param name="IsPrepared">Whether they finished reading and exercises before it.</param>
/// <param name="Attended">Whether they were there.</param>
/// <param name="IsFollowedUp">Whether they finished reading and exercises after it.</param>
/// <param name="Spoke">How often they took the floor, as recorded.</param>
/// <param name="Convened">How often they brought people together, as recorded.</param>
/// <param name="Reported">How often they reported, as recorded.</param>
public readonly record struct SessionPart(
    SignUpAnswer Answer, bool IsPrepared, bool Attended, bool IsFollowedUp, int Spoke, int Convened, int Reported)
{
    /// <summary>How many contributions are recorded, of every kind together.</summary>
    public long Contributions => (long)Spoke + Convened + Reported;

    /// <summary>How many contributions of one kind are recorded.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>How many.</returns>
    public int Of(ContributionKind kind) => kind switch
    {
        ContributionKind.Spoke => Spoke,
        ContributionKind.Convened => Convened,
        _ => Reported,
    };

    internal SessionPart With(ContributionKind kind, int times) => kind switch
    {
        ContributionKind.Spoke => this with { Spoke = Spoke + times },
        ContributionKind.Convened => this with { Convened = Convened + times },
        _ => this with { Reported = Reported + times },
    };
}
