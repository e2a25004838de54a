using CoP.Domain.Cli.Summaries;
using CoP.Domain.Cli.Wording;
using CoP.Domain.Participation;

namespace CoP.Domain.Cli.Replays;

/// <summary>Who takes part, by level for those present and by standing for the others.</summary>
internal static class PeopleSection
{
    private const int NamesShown = 12;

    /// <summary>Writes the section.</summary>
    public static void Write(TextPage page, ParticipationState participation)
    {
        page.Heading("Who takes part");
        foreach (var group in participation.People.Where(person => person.Value.IsPresent).GroupBy(person => person.Value.Level).OrderByDescending(group => group.Count()).ThenBy(group => group.Key))
        {
            page.Item($"{group.Key}: {Names(group.Select(person => person.Key))}");
        }

        foreach (var group in participation.People.Where(person => !person.Value.IsPresent).GroupBy(person => person.Value.Standing).OrderBy(group => group.Key))
        {
            page.Item($"{Words.Plain(group.Key)}: {Names(group.Select(person => person.Key))}");
        }
    }

    private static string Names(IEnumerable<MemberId> members) => Words.Names([.. members.Order().Select(member => member.ToString())], NamesShown);
}
