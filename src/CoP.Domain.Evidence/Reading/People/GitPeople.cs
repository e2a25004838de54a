namespace CoP.Domain.Evidence.Reading.People;

/// <summary>
/// Says which identities of a version history are one person: the same address or the same name, nothing cleverer, since a wrong
/// merge hides a person and a missed one only splits a curve.
/// </summary>
internal sealed class GitPeople
{
    private static readonly HashSet<string> SharedAddresses = new(StringComparer.Ordinal)
    {
        string.Empty, "none", "(none)", "(no author)", "unknown", "null", "nobody", "root", "admin", "user", "none@none", "devnull@localhost",
        "root@localhost", "root@localhost.localdomain", "you@example.com", "your@email.com", "email@example.com", "user@example.com",
        "nobody@localhost", "unknown@unknown", "no@email", "git@localhost",
    };

    private readonly string?[] _idOf;

    public GitPeople(IReadOnlyList<GitIdentity> identities, bool pseudonyms)
    {
        var sets = Merge(identities);
        var people = Enumerable.Range(0, identities.Count)
            .Where(identity => !identities[identity].IsBot)
            .GroupBy(sets.Root)
            .Select(person => (Identities: person.ToList(), Name: MostUsed(person, identities, i => i.Name), Address: MostUsed(person, identities, i => i.Address.ToLowerInvariant())))
            .ToList();
        var shared = people.GroupBy(person => person.Name, StringComparer.Ordinal)
            .Where(same => same.Skip(1).Any())
            .Select(same => same.Key)
            .ToHashSet(StringComparer.Ordinal);
        _idOf = new string?[identities.Count];
        foreach (var (members, name, address) in people)
        {
            var id = pseudonyms
                ? PersonId.Pseudonym(address.Length > 0 ? address : name)
                : PersonId.Of(Display(name, address, shared.Contains(name)));
            foreach (var identity in members)
            {
                _idOf[identity] = id;
            }
        }
    }

    public string? PersonOf(int identity) => _idOf[identity];

    private static UnionFind Merge(IReadOnlyList<GitIdentity> identities)
    {
        var sets = new UnionFind(identities.Count);
        var firstWith = new Dictionary<(char Kind, string Key), int>();
        for (var identity = 0; identity < identities.Count; identity++)
        {
            if (identities[identity].IsBot)
            {
                continue;
            }

            var address = identities[identity].Address.ToLowerInvariant();
            JoinFirst('a', IsShared(address) ? null : address, identity);
            JoinFirst('n', NameKey.Of(identities[identity].Name), identity);
        }

        return sets;

        void JoinFirst(char kind, string? key, int identity)
        {
            if (key is not null && !firstWith.TryAdd((kind, key), identity))
            {
                sets.Join(firstWith[(kind, key)], identity);
            }
        }
    }

    private static bool IsShared(string address) =>
        SharedAddresses.Contains(address)
        || address.StartsWith("noreply@", StringComparison.Ordinal)
        || address.StartsWith("no-reply@", StringComparison.Ordinal);

    // Ties go to the ordinally smallest, so that the order of the log does not matter.
    private static string MostUsed(IEnumerable<int> person, IReadOnlyList<GitIdentity> identities, Func<GitIdentity, string> text) =>
        person.Select(identity => identities[identity])
            .Where(identity => text(identity).Length > 0)
            .GroupBy(text, StringComparer.Ordinal)
            .OrderByDescending(same => same.Sum(identity => identity.Uses))
            .ThenBy(same => same.Key, StringComparer.Ordinal)
            .Select(same => same.Key)
            .FirstOrDefault(string.Empty);

    private static string Display(string name, string address, bool isShared) =>
        name.Length == 0 ? (address.Length == 0 ? "unknown" : address)
        : isShared && address.Length > 0 ? $"{name} <{address}>"
        : name;
}
