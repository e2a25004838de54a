using CoP.Domain.Evidence.Observing;

namespace CoP.Domain.Cli.Wording;

/// <summary>What a reader must know before believing a report.</summary>
internal static class Caveats
{
    /// <summary>What was left out, what the observer noted, and what no record of acts can show.</summary>
    public static IReadOnlyList<string> Of(Observation observation)
    {
        var caveats = new List<string>();
        if (observation.Skipped.Bots > 0)
        {
            caveats.Add($"{Words.Count(observation.Skipped.Bots, "act", "acts")} of programs (bots) {(observation.Skipped.Bots == 1 ? "was" : "were")} left out.");
        }

        if (observation.Skipped.Malformed > 0)
        {
            caveats.Add($"{Words.Count(observation.Skipped.Malformed, "row", "rows")} could not be read and {(observation.Skipped.Malformed == 1 ? "was" : "were")} left out.");
        }

        caveats.AddRange(observation.Notes.Select(OneLine.Of));
        caveats.Add("A record of acts shows who does what is recorded. It does not show conversations elsewhere, formal authority, intentions, or work that leaves no trace.");
        return caveats;
    }
}
