namespace CoP.Domain.Learning;

/// <summary>What holds of every change initiative that a history leads to.</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class InitiativeInvariants
{
    /// <summary>Lists the broken invariants. Pure.</summary>
    /// <param name="initiative">The initiative.</param>
    /// <returns>One sentence for each; empty for every initiative that a decider led to.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="initiative"/> is <see langword="null"/>.</exception>
    public static IEnumerable<string> Violations(Initiative initiative)
    {
        ArgumentNullException.ThrowIfNull(initiative);
        return Of(initiative);
    }

    private static IEnumerable<string> Of(Initiative initiative)
    {
        var isBlank = initiative.Status == InitiativeStatus.Blank;
        if (isBlank != (initiative.Owner is null) || isBlank != (initiative.Aim is null))
        {
            yield return "from the moment it is conceived an initiative has one owner and an aim, and not before";
        }

        if (initiative.Owner is { } owner && initiative.IsSupportedBy(owner))
        {
            yield return $"the owner {owner} supports their own initiative";
        }

        if (initiative.OfferedTo is { } asked && (!initiative.IsOpen || !initiative.IsSupportedBy(asked)))
        {
            yield return $"{asked} is asked to carry on what is over, or without supporting it";
        }

        if ((initiative.Status == InitiativeStatus.ReportedBack) != (initiative.ReportedIn is not null)
            || (initiative.Status == InitiativeStatus.Abandoned) != (initiative.AbandonedBecause is not null))
        {
            yield return "an end says where it was reported, or why it was given up, and nothing else does";
        }

        if (initiative.Status == InitiativeStatus.ReportedBack && initiative.Lessons.IsEmpty)
        {
            yield return "nothing was learnt, and it is reported back";
        }

        if ((initiative.CheckIns == 0) != (initiative.LastCheckIn is null))
        {
            yield return "a check-in has a time";
        }

        if (initiative.Obstacles.Any(o => o.OvercomeAt < o.Since || (o.HelpGiven > 0 && !o.IsHelpAsked)))
        {
            yield return "help came before it was asked for, or an obstacle was overcome before it was named";
        }
    }
}
