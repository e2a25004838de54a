using CoP.Domain.Simulation.Worlds;

namespace CoP.Domain.Simulation.Tests.Worlds;

/// <summary>The same world kept naively: people by number of arrival in a list, ties as sets of pairs, events in a sorted list.</summary>
internal sealed class WorldModel
{
    private readonly Dictionary<int, double> _trust = [];
    private readonly Dictionary<(int Of, int To), float> _ties = [];
    private readonly List<DatedEvent> _events = [];
    private readonly Dictionary<int, int> _slots = [];
    private List<int> _present = [];
    private int _arrivals;
    private int _today;
    private long _sequence;

    public SmallWorld World { get; private set; } = new();

    public void Apply(WorldEdit edit)
    {
        switch (edit.Kind)
        {
            case "enter":
                Enter(edit.Other);
                break;
            case "event":
                World.Calendar.Enter(_today + edit.One, edit.Other, 7, edit.One, edit.Other);
                _events.Add(new(_today + edit.One, edit.Other, _sequence++, 7, edit.One, edit.Other));
                break;
            case "take":
                Take();
                break;
            case "reload":
                Reload();
                break;
            case "clear":
                World.Clear();
                (_present, _arrivals, _today, _sequence) = ([], 0, 0, 0);
                _trust.Clear();
                _ties.Clear();
                _events.Clear();
                _slots.Clear();
                break;
            default:
                ApplyToMembers(edit);
                break;
        }
    }

    public void AssertSame()
    {
        Assert.Equal(_present.Count, World.Count);
        Assert.Equal(_present, World.Present.ToArray().Select(World.NumberOf));
        Assert.Equal(_arrivals, World.Arrivals);
        Assert.Equal(_events.Count, World.Calendar.Count);
        foreach (var number in _present)
        {
            var slot = _slots[number];
            Assert.True(World.IsPresent(slot));
            Assert.Equal(_trust[number], World.Trust[slot]);
            var ties = World.Ties.Of(slot).ToArray().Select(World.NumberOf).ToList();
            Assert.Equal(ties.Count, World.Ties.Degree(slot));
            Assert.Equal(_ties.Keys.Where(t => t.Of == number).Select(t => t.To).Order(), ties.Order());
            Assert.Equal(ties.Select(to => _ties[(number, to)]), World.Ties.StrengthsOf(slot).ToArray());
            Assert.Equal(World.Ties.Limit == ties.Count, World.Ties.IsFull(slot));
        }

        Assert.DoesNotContain(Enumerable.Range(0, World.Capacity).Except(_slots.Values), World.IsPresent);
    }

    private void ApplyToMembers(WorldEdit edit)
    {
        if (_present.Count == 0)
        {
            return;
        }

        var (one, other) = (_present[edit.One % _present.Count], _present[edit.Other % _present.Count]);
        var (slot, second) = (_slots[one], _slots[other]);
        switch (edit.Kind)
        {
            case "leave":
                World.Leave(slot);
                Forget(one);
                _present.Remove(one);
                _slots.Remove(one);
                break;
            case "tie":
                Tie(one, other, edit.Other / 10f);
                break;
            case "untie":
                World.Ties.Unlink(slot, second);
                _ties.Remove((one, other));
                _ties.Remove((other, one));
                break;
            case "alone":
                World.Ties.Clear(slot);
                Forget(one);
                break;
            case "strength" when World.Ties.Degree(slot) > 0:
                World.Ties.StrengthsOf(slot)[0] = edit.Other;
                _ties[(one, World.NumberOf(World.Ties.Of(slot)[0]))] = edit.Other;
                break;
            case "swap":
                var list = World.Present;
                var (i, j) = (edit.One % _present.Count, edit.Other % _present.Count);
                (list[i], list[j]) = (list[j], list[i]);
                (_present[i], _present[j]) = (_present[j], _present[i]);
                break;
            default:
                World.Trust[slot] = edit.Other;
                _trust[one] = edit.Other;
                break;
        }
    }

    private void Enter(int trust)
    {
        var slot = World.Enter();
        Assert.Equal((_arrivals, 0.0, 0), (World.NumberOf(slot), World.Trust[slot], World.Ties.Degree(slot)));
        Assert.DoesNotContain(slot, _slots.Values);
        World.Trust[slot] = trust;
        (_slots[_arrivals], _trust[_arrivals]) = (slot, trust);
        _present.Add(_arrivals++);
    }

    private void Tie(int one, int other, float strength)
    {
        var limit = World.Ties.Limit;
        var allowed = one != other && !_ties.ContainsKey((one, other)) && _ties.Keys.Count(t => t.Of == one) < limit && _ties.Keys.Count(t => t.Of == other) < limit;
        Assert.Equal(_ties.ContainsKey((one, other)), World.Ties.Has(_slots[one], _slots[other]));
        if (allowed)
        {
            World.Ties.Link(_slots[one], _slots[other], strength);
            (_ties[(one, other)], _ties[(other, one)]) = (strength, strength);
            return;
        }

        Assert.False(World.Ties.TryLink(_slots[one], _slots[other], strength));
        Assert.Throws<InvalidOperationException>(() => World.Ties.Link(_slots[one], _slots[other], strength));
    }

    private void Take()
    {
        _today++;
        while (World.Calendar.TryTake(_today, out var due))
        {
            var first = _events.Order().First();
            Assert.Equal(first, due);
            _events.Remove(first);
        }

        Assert.DoesNotContain(_events, e => e.Cycle <= _today);
        Assert.Throws<ArgumentOutOfRangeException>(() => World.Calendar.Enter(_today - 1, 0, 7));
    }

    private void Reload()
    {
        var bytes = World.Save();
        var other = new SmallWorld();
        other.Enter();
        other.Load(bytes);
        World = other;
        Assert.Equal(bytes, World.Save());
    }

    private void Forget(int one)
    {
        foreach (var tie in _ties.Keys.Where(t => t.Of == one || t.To == one).ToList())
        {
            _ties.Remove(tie);
        }
    }
}
