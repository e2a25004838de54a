using System.Runtime.InteropServices;

namespace CoP.Domain.Evidence.Acts;

/// <summary>Turns cells by identity into months by person, once it is known who is who.</summary>
internal sealed class ActFold
{
    private const int Nobody = -1;

    private readonly int[] _personOf;
    private readonly PersonTotals[] _totals;
    private readonly string[] _ids;
    private readonly Dictionary<int, long> _actors = [];
    private readonly Dictionary<(int From, int To), long> _ties = [];
    private long _firstTicks = long.MaxValue;
    private long _lastTicks;
    private long _leftOut;

    public ActFold(string?[] idOfIdentity)
    {
        _ids = [.. idOfIdentity.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var index = new Dictionary<string, int>(_ids.Length, StringComparer.Ordinal);
        for (var person = 0; person < _ids.Length; person++)
        {
            index.Add(_ids[person], person);
        }

        _personOf = [.. idOfIdentity.Select(id => id is null ? Nobody : index[id])];
        _totals = new PersonTotals[_ids.Length];
    }

    public MonthlyActs Fold(IReadOnlyList<MonthCells> months)
    {
        var kept = months.Select(FoldMonth).Where(month => month.Total > 0).ToList();
        var people = SeenPeople(out var numbers);
        var dense = kept.Count == 0 ? [] : Dense(kept, numbers);
        return kept.Count == 0
            ? new MonthlyActs([], dense, first: null, last: null, _leftOut)
            : new MonthlyActs(people, dense, Utc(_firstTicks), Utc(_lastTicks), _leftOut);
    }

    private static DateTimeOffset Utc(long ticks) => new(ticks, TimeSpan.Zero);

    private static MonthOfActs[] Dense(List<MonthOfActs> kept, int[] numbers)
    {
        var dense = new MonthOfActs[kept[^1].Month - kept[0].Month + 1];
        for (var gap = 0; gap < dense.Length; gap++)
        {
            dense[gap] = new MonthOfActs(kept[0].Month + gap, [], [], integrative: 0);
        }

        foreach (var month in kept)
        {
            dense[month.Month - kept[0].Month] = new MonthOfActs(
                month.Month,
                [.. month.Actors.Select(actor => actor with { Person = numbers[actor.Person] })],
                [.. month.Ties.Select(tie => tie with { From = numbers[tie.From], To = numbers[tie.To] })],
                month.Integrative);
        }

        return dense;
    }

    private MonthOfActs FoldMonth(MonthCells month)
    {
        _actors.Clear();
        _ties.Clear();
        var integrative = 0L;
        foreach (var (key, cell) in month.Cells)
        {
            integrative += FoldCell(key, cell);
        }

        return new MonthOfActs(
            month.Month,
            [.. _actors.Select(pair => new PersonActs(pair.Key, pair.Value)).OrderBy(actor => actor.Person)],
            [.. _ties.Select(pair => new Tie(pair.Key.From, pair.Key.To, pair.Value)).OrderBy(tie => tie.From).ThenBy(tie => tie.To)],
            integrative);
    }

    private long FoldCell(CellKey key, in ActCell cell)
    {
        var actor = _personOf[key.Actor];
        var target = key.Target == ActTally.NoTarget ? Nobody : _personOf[key.Target];
        var towardsAnother = target != Nobody && target != actor;
        if (key.Standing == Standing.OnlyTowardsAnother && !towardsAnother)
        {
            return 0;
        }

        if (actor == Nobody)
        {
            // A committer that is no person (a host's web action) never was an act of its own.
            _leftOut += key.Standing == Standing.OnlyTowardsAnother ? 0 : cell.Acts;
            return 0;
        }

        if (key.Standing == Standing.UnlessOwn && target == actor)
        {
            return 0;
        }

        Count(actor, towardsAnother ? target : Nobody, cell);
        return cell.Integrative;
    }

    private void Count(int actor, int target, in ActCell cell)
    {
        CollectionsMarshal.GetValueRefOrAddDefault(_actors, actor, out _) += cell.Acts;
        _totals[actor].SeenActing(cell);
        if (target != Nobody)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_ties, (actor, target), out _) += cell.Acts;
            _totals[target].SeenAsTarget(cell);
        }

        _firstTicks = Math.Min(_firstTicks, cell.FirstTicks);
        _lastTicks = Math.Max(_lastTicks, cell.LastTicks);
    }

    private Person[] SeenPeople(out int[] numbers)
    {
        numbers = new int[_ids.Length];
        var people = new List<Person>(_ids.Length);
        for (var person = 0; person < _ids.Length; person++)
        {
            numbers[person] = people.Count;
            if (_totals[person].Seen)
            {
                var (first, last) = _totals[person].Span;
                people.Add(new Person(_ids[person], Utc(first), Utc(last), _totals[person].Acts));
            }
        }

        return [.. people];
    }
}
