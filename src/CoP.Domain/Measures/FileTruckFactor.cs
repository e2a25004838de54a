namespace CoP.Domain.Measures;

/// <summary>The truck factor over files: how few people would leave more than half of the files without an author (Avelino et al. 2016).</summary>
/// <remarks>
/// An author of a file has a degree of authorship of at least 3.293 and more than 0.75 of the file's greatest one. People are taken away by falling number
/// of files that they are authors of. <see cref="TruckFactor"/> counts acts instead and needs no files. Pure and thread-safe.
/// </remarks>
public static class FileTruckFactor
{
    private const double LeastDegree = 3.293;
    private const double LeastPart = 0.75;

    /// <summary>The truck factor of a set of files. Pure.</summary>
    /// <param name="authorships">Who did what to which file, each pair once, in any order.</param>
    /// <returns>How many people are taken away until more than half of the files have no author, from 0 (they have none already); <see langword="null"/> without files.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="authorships"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number of changes is negative.</exception>
    public static int? Of(IEnumerable<FileAuthorship> authorships)
    {
        ArgumentNullException.ThrowIfNull(authorships);
        var files = authorships.Select(Checked).GroupBy(a => a.File, StringComparer.Ordinal).Select(AuthorsOf).ToList();
        var held = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var file = 0; file < files.Count; file++)
        {
            foreach (var author in files[file])
            {
                (held.TryGetValue(author, out var list) ? list : held[author] = []).Add(file);
            }
        }

        return files.Count == 0 ? null : TakenAway(files.ConvertAll(f => f.Count), held);
    }

    /// <summary>The truck factor of a history of changes. Pure.</summary>
    /// <param name="changes">Which file was changed by whom, oldest first; the first change of a file creates it and is no delivery.</param>
    /// <returns>The same as <see cref="Of(IEnumerable{FileAuthorship})"/> of what the changes add up to.</returns>
    public static int? Of(IEnumerable<(string File, string Author)> changes) => Of(changes
        .GroupBy(c => c.File, StringComparer.Ordinal)
        .SelectMany(file => file
            .GroupBy(c => c.Author, StringComparer.Ordinal)
            .Select(own => new { Own = own, IsFirst = string.Equals(own.Key, file.First().Author, StringComparison.Ordinal), All = file.Count() })
            .Select(a => new FileAuthorship(file.Key, a.Own.Key, a.IsFirst, a.Own.Count() - (a.IsFirst ? 1 : 0), a.All - a.Own.Count()))));

    private static int TakenAway(List<int> authorsLeft, Dictionary<string, List<int>> held)
    {
        var orphans = authorsLeft.Count(left => left == 0);
        var people = 0;
        foreach (var (_, files) in held.OrderByDescending(h => h.Value.Count).ThenBy(h => h.Key, StringComparer.Ordinal))
        {
            if (orphans > authorsLeft.Count - orphans)
            {
                break;
            }

            people++;
            orphans += files.Count(file => --authorsLeft[file] == 0);
        }

        return people;
    }

    private static List<string> AuthorsOf(IEnumerable<FileAuthorship> file)
    {
        var people = file.ToList();
        var greatest = people.Max(p => p.Degree);
        return [.. people.Where(p => p.Degree >= LeastDegree && p.Degree > LeastPart * greatest).Select(p => p.Author)];
    }

    private static FileAuthorship Checked(FileAuthorship authorship)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(authorship.Deliveries, nameof(authorship));
        ArgumentOutOfRangeException.ThrowIfNegative(authorship.Acceptances, nameof(authorship));
        return authorship;
    }
}
