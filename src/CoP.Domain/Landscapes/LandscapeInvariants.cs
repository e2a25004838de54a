namespace CoP.Domain.Landscapes;

/// <summary>What holds of every landscape that a history leads to.</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class LandscapeInvariants
{
    /// <summary>Lists the broken invariants. Pure.</summary>
    /// <param name="landscape">The landscape.</param>
    /// <returns>One sentence for each; empty for every state that a decider led to.</returns>
    public static IEnumerable<string> Violations(Landscape landscape)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        return OfWhole(landscape).Concat(OfBrokers(landscape)).Concat(OfRoles(landscape)).Concat(OfObjects(landscape)).Concat(OfPeople(landscape));
    }

    private static IEnumerable<string> OfWhole(Landscape landscape)
    {
        if (landscape.Status == LandscapeStatus.Unopened && landscape != Landscape.Before(landscape.Id))
        {
            yield return "a landscape that nobody has opened holds nothing";
        }

        foreach (var community in landscape.Communities.Keys.Where(c => !landscape.Seen.ContainsKey(c)))
        {
            yield return $"{community} is in the landscape and was never looked at";
        }
    }

    private static IEnumerable<string> OfBrokers(Landscape landscape)
    {
        foreach (var (seat, recognised) in landscape.Brokers)
        {
            if (!IsIn(landscape, seat.Between.One) || !IsIn(landscape, seat.Between.Other) || seat.Between.One == seat.Between.Other)
            {
                yield return $"{seat} brokers where there is no boundary of the landscape";
            }

            if (recognised.Count is not (1 or 2) || recognised.Any(r => !seat.Between.Has(r.In) || r.By == seat.Broker) || recognised.Select(r => r.In).Distinct().Count() != recognised.Count)
            {
                yield return $"{seat} is not recognised by one other member of each side";
            }
        }
    }

    private static IEnumerable<string> OfRoles(Landscape landscape)
    {
        foreach (var (seat, recognised) in landscape.Roles)
        {
            if (recognised.IsEmpty || recognised.Select(r => r.In).Distinct().Count() != recognised.Count || recognised.Any(r => !IsIn(landscape, r.In) || r.By == seat.Person))
            {
                yield return $"{seat} is not recognised once by each of some communities of the landscape";
            }
        }
    }

    private static IEnumerable<string> OfObjects(Landscape landscape)
    {
        foreach (var (id, thing) in landscape.Objects)
        {
            if (thing.Uses.IsEmpty || thing.Uses.Select(u => u.In).Distinct().Count() != thing.Uses.Count || thing.Uses.Any(u => !IsIn(landscape, u.In)))
            {
                yield return $"the object {id} is not used once by each of some communities of the landscape";
            }

            if (id != thing.Id || id.Position >= landscape.Position)
            {
                yield return $"the object {id} comes from the future";
            }
        }
    }

    private static IEnumerable<string> OfPeople(Landscape landscape)
    {
        foreach (var (people, connection) in landscape.Connections)
        {
            if (people.One == people.Other || connection.OneIn == connection.OtherIn || !IsIn(landscape, connection.OneIn) || !IsIn(landscape, connection.OtherIn))
            {
                yield return $"{people} are not linked across a boundary of the landscape";
            }
        }

        foreach (var (person, profile) in landscape.People)
        {
            if (profile.Competences.Any(c => c.By.IsEmpty || c.By.Contains(person) || c.By.Distinct().Count() != c.By.Count))
            {
                yield return $"{person} has a competence that no other member recognises";
            }

            if (profile.Interests.Any(i => i.Topics.IsEmpty) || profile.Interests.Select(i => i.In).Distinct().Count() != profile.Interests.Count)
            {
                yield return $"{person} does not voice one interest a community";
            }
        }
    }

    private static bool IsIn(Landscape landscape, CommunityId community) => landscape.Communities.ContainsKey(community);
}
