using System.Globalization;
using CoP.Domain.Evidence.Observing;

namespace CoP.Domain.Cli.Pages;

/// <summary>Gives each of the people who led longest a colour of their own, and one colour to all others.</summary>
internal sealed class LeaderColours
{
    /// <summary>Colours that can be told apart, also by people who do not see red and green.</summary>
    public const int Most = 7;

    private readonly Dictionary<string, int> _ranks;

    public LeaderColours(IReadOnlyList<PeriodObservation> periods)
    {
        // By length of leading; then who led earlier: the same record gives the same colours.
        _ranks = periods.Where(period => period.Top12 is not null)
            .Select((period, index) => (Id: period.Top12!, index))
            .GroupBy(entry => entry.Id, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Min(entry => entry.index))
            .Take(Most)
            .OrderBy(group => group.Min(entry => entry.index))
            .Select((group, rank) => (group.Key, rank))
            .ToDictionary(entry => entry.Key, entry => entry.rank, StringComparer.Ordinal);
    }

    /// <summary>The class of a person's colour.</summary>
    public string Of(string? id) => id is not null && _ranks.TryGetValue(id, out var rank) ? "who" + rank.ToString(CultureInfo.InvariantCulture) : "others";

    /// <summary>Whether the person has a colour of their own.</summary>
    public bool Has(string id) => _ranks.ContainsKey(id);
}
