namespace CoP.Domain.Distribution;

/// <summary>In which forms people led together in a window.</summary>
/// <remarks>Read from deeds on common occasions; where no occasions are known everybody seems to lead alone. Immutable, value-equal, thread-safe.</remarks>
/// <param name="Together">How often people joined others, by form.</param>
/// <param name="Leaders">How many people led at all, from 0.</param>
/// <param name="Strongest">The most frequent form, of equally frequent ones the more established; aggregation where several led and nobody joined anybody; <see langword="null"/> where fewer than two led.</param>
public sealed record ConcertiveAction(CoPerformance Together, int Leaders, ConcertiveForm? Strongest)
{
    /// <summary>Describes a window. Pure.</summary>
    /// <param name="window">The window.</param>
    /// <returns>The description.</returns>
    public static ConcertiveAction Of(LeadershipWindow window)
    {
        ArgumentNullException.ThrowIfNull(window);
        var (together, leaders) = (window.Together, window.Enacted.Count);
        return new(together, leaders, together.Total > 0 ? Most(together) : leaders > 1 ? ConcertiveForm.Aggregation : null);
    }

    private static ConcertiveForm Most(CoPerformance t) =>
        t.Institutionalised >= Math.Max(t.Intuitive, t.Spontaneous) ? ConcertiveForm.InstitutionalisedPractice
        : t.Intuitive >= t.Spontaneous ? ConcertiveForm.IntuitiveWorkingRelation
        : ConcertiveForm.SpontaneousCollaboration;
}
