namespace CoP.Domain.Evidence.Junctures;

/// <summary>Acts by person in a range of months that moves forward. Moving costs the people active in the months that enter or leave.</summary>
internal sealed class ActsWindow
{
    private readonly Timeline _timeline;
    private readonly long[] _acts;
    private readonly int[] _months;
    private readonly int[] _place;
    private readonly List<int> _active = [];
    private readonly Comparer<int> _byRank;
    private int _from;
    private int _to;

    public ActsWindow(Timeline timeline)
    {
        _timeline = timeline;
        _byRank = Comparer<int>.Create(Order);
        _acts = new long[timeline.People];
        _months = new int[timeline.People];
        _place = new int[timeline.People];
        (_from, _to) = (int.MinValue, int.MinValue);
    }

    /// <summary>A window that holds the given months at once.</summary>
    public static ActsWindow Over(Timeline timeline, int from, int to)
    {
        var window = new ActsWindow(timeline);
        window.MoveTo(from, to);
        return window;
    }

    /// <summary>All acts in the window.</summary>
    public long Total { get; private set; }

    /// <summary>Who acts in the window, in no promised order.</summary>
    public IReadOnlyList<int> Active => _active;

    /// <summary>A person's acts in the window.</summary>
    public long this[int person] => _acts[person];

    /// <summary>A person's share of the acts; 0 in an empty window, which the caller excludes where it matters.</summary>
    public double Share(int person) => Total == 0 ? 0 : (double)_acts[person] / Total;

    /// <summary>The number of months in the window in which a person acts.</summary>
    public int Months(int person) => _months[person];

    /// <summary>Moves to another range; neither end may go back.</summary>
    public void MoveTo(int from, int to)
    {
        if (_to == int.MinValue)
        {
            (_from, _to) = (from, from - 1);
        }

        while (_to < to)
        {
            Enter(++_to);
        }

        while (_from < from)
        {
            Leave(_from++);
        }
    }

    /// <summary>The person with the most acts, of equals the one with the greater id; −1 in an empty window.</summary>
    public int Top()
    {
        var top = -1;
        foreach (var person in _active)
        {
            if (top < 0 || Order(person, top) < 0)
            {
                top = person;
            }
        }

        return top;
    }

    /// <summary>Everybody active, by falling acts, of equals the greater id first.</summary>
    public List<int> Ranked()
    {
        var ranked = new List<int>(_active);
        ranked.Sort(Order);
        return ranked;
    }

    /// <summary>The first few of <see cref="Ranked"/>, without ranking everybody.</summary>
    public List<int> Leading(int count)
    {
        var leading = new List<int>(count + 1);
        foreach (var person in _active)
        {
            if (leading.Count == count && Order(person, leading[^1]) > 0)
            {
                continue;
            }

            var place = leading.BinarySearch(person, _byRank);
            leading.Insert(~place, person);
            if (leading.Count > count)
            {
                leading.RemoveAt(count);
            }
        }

        return leading;
    }

    /// <summary>The smallest set of people with more than half of the acts, by rank.</summary>
    public List<int> Majority()
    {
        var ranked = Ranked();
        long held = 0;
        var people = 0;
        while (people < ranked.Count && held <= Total - held)
        {
            held += _acts[ranked[people++]];
        }

        return ranked[..people];
    }

    private int Order(int one, int other) =>
        _acts[one] == _acts[other] ? other.CompareTo(one) : _acts[other].CompareTo(_acts[one]);

    private void Enter(int month)
    {
        if (_timeline.At(month) is not { } entering)
        {
            return;
        }

        for (var i = 0; i < entering.Actors.Count; i++)
        {
            var (person, acts) = entering.Actors[i];
            if (_months[person]++ == 0)
            {
                _place[person] = _active.Count;
                _active.Add(person);
            }

            _acts[person] += acts;
        }

        Total += entering.Total;
    }

    private void Leave(int month)
    {
        if (_timeline.At(month) is not { } leaving)
        {
            return;
        }

        for (var i = 0; i < leaving.Actors.Count; i++)
        {
            var (person, acts) = leaving.Actors[i];
            _acts[person] -= acts;
            if (--_months[person] == 0)
            {
                Remove(person);
            }
        }

        Total -= leaving.Total;
    }

    private void Remove(int person)
    {
        var last = _active[^1];
        _active[_place[person]] = last;
        _place[last] = _place[person];
        _active.RemoveAt(_active.Count - 1);
    }
}
