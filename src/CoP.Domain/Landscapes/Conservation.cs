using CoP.Domain.Collections;
using CoP.Domain.Communities;
using CoP.Domain.Participation;
using CoP.Domain.Validation;

namespace CoP.Domain.Landscapes;

/// <summary>Checks across communities that a split or a merger has lost nobody, doubled nobody and invented nobody.</summary>
/// <remarks>Pure and thread-safe. It looks at the communities and not at the commands, so it holds whoever carried the plan out.</remarks>
public static class Conservation
{
    /// <summary>Lists everything that is not as the plan has it.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="before">The communities before.</param>
    /// <param name="after">The communities right after.</param>
    /// <returns>The report: a predecessor that goes on, people who are lost, somebody in a successor who neither was there nor was to go there.</returns>
    public static ValidationReport Verify(SuccessionPlan plan, LandscapeView before, LandscapeView after)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var going = plan.Destinations.SelectMany(d => d.To.Select(t => (d.Member, t))).ToHashSet();
        return new(Goes(plan, after).Concat(Lost(plan, before, after)).Concat(plan.Successors.SelectMany(s => Invented(s.Community, going, before, after))).ToValueList());
    }

    private static IEnumerable<ValidationProblem> Goes(SuccessionPlan plan, LandscapeView after) => plan.Predecessors
        .Where(p => after.Find(p.Community) is not { Status: CommunityStatus.Ended })
        .Select(p => Problem("predecessors", "goes-on", p.Community.Value, "the community has not ended."));

    private static IEnumerable<ValidationProblem> Lost(SuccessionPlan plan, LandscapeView before, LandscapeView after)
    {
        var destinations = plan.Destinations.GroupBy(d => d.Member).ToDictionary(g => g.Key, g => g.First().To);
        foreach (var person in plan.Predecessors.Select(p => before.Find(p.Community)).OfType<Community>().SelectMany(SuccessionWork.Everyone).Distinct().Order())
        {
            if (!destinations.TryGetValue(person, out var to))
            {
                yield return Problem("destinations", "lost", person.Value, "nobody said where they go.");
                continue;
            }

            foreach (var successor in to.Where(t => !HasPlace(after, t, person)))
            {
                yield return Problem("destinations", "lost", person.Value, $"they were to go to {successor} and have no place there.");
            }
        }
    }

    private static IEnumerable<ValidationProblem> Invented(CommunityId successor, HashSet<(MemberId Member, CommunityId To)> going, LandscapeView before, LandscapeView after) =>
        (after.Find(successor)?.Participation.People ?? PersistentMap<MemberId, Membership>.Empty)
            .Where(p => p.Value.Belongs || p.Value.Standing == Standing.Invited)
            .Select(p => p.Key)
            .Where(m => !HasPlace(before, successor, m) && !going.Contains((m, successor)))
            .Order()
            .Select(m => Problem("successors", "invented", m.Value, $"they are in {successor} and were not to go there."));

    private static bool HasPlace(LandscapeView view, CommunityId community, MemberId person) =>
        view.Find(community)?.Participation.Find(person) is { } m && (m.Belongs || m.Standing == Standing.Invited);

    private static ValidationProblem Problem(string path, string reason, string value, string message) => new(path, "conservation." + reason, value, message);
}
