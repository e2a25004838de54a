namespace CoP.Domain.Measures;

/// <summary>Who is tied to whom, either way, without loops and repetitions.</summary>
internal sealed class TieGraph
{
    private readonly HashSet<int>[] tied;

    public TieGraph(int people, IEnumerable<(int From, int To)> ties)
    {
        tied = new HashSet<int>[people];
        for (var i = 0; i < people; i++)
        {
            tied[i] = [];
        }

        foreach (var (from, to) in ties)
        {
            ThrowIfOutside(from);
            ThrowIfOutside(to);
            if (from != to && tied[from].Add(to))
            {
                tied[to].Add(from);
                Ties++;
                GreatestDegree = Math.Max(GreatestDegree, Math.Max(tied[from].Count, tied[to].Count));
            }
        }
    }

    public int People => tied.Length;

    public int Ties { get; }

    public int GreatestDegree { get; }

    public int Degree(int person) => tied[person].Count;

    public bool AreTied(int one, int other) => tied[one].Contains(other);

    public IEnumerable<int> Neighbours(int person) => tied[person];

    /// <summary>The part of a person's pairs of neighbours that are tied to each other.</summary>
    public double TiedNeighbours(int person)
    {
        var around = tied[person];
        var ends = around.Sum(one => tied[one].Count(around.Contains));
        return ends / (around.Count * (around.Count - 1.0));
    }

    public IReadOnlyList<IReadOnlyList<int>> Parts()
    {
        var parts = new List<IReadOnlyList<int>>();
        var seen = new bool[People];
        for (var person = 0; person < People; person++)
        {
            if (!seen[person])
            {
                var part = Distances(person).Select(d => d.Person).ToList();
                part.ForEach(p => seen[p] = true);
                parts.Add(part);
            }
        }

        return parts;
    }

    public double MeanPath(IReadOnlyList<int> part)
    {
        var sum = part.Sum(person => Distances(person).Sum(d => (long)d.Steps));
        return sum / (part.Count * (part.Count - 1.0));
    }

    private IEnumerable<(int Person, int Steps)> Distances(int from)
    {
        var seen = new HashSet<int> { from };
        var waiting = new Queue<(int Person, int Steps)>([(from, 0)]);
        while (waiting.TryDequeue(out var next))
        {
            yield return next;
            foreach (var neighbour in tied[next.Person])
            {
                if (seen.Add(neighbour))
                {
                    waiting.Enqueue((neighbour, next.Steps + 1));
                }
            }
        }
    }

    private void ThrowIfOutside(int person)
    {
        if (person < 0 || person >= People)
        {
            throw new ArgumentOutOfRangeException(nameof(person), person, "A tie names a person outside the network.");
        }
    }
}
