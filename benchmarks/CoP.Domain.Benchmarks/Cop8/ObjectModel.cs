using System.Runtime.InteropServices;
using CoP.Domain.Simulation.Draws;

namespace CoP.Domain.Benchmarks.Cop8;

/// <summary>The yardstick: CoP-8 as it is written without an engine, an object a member, in the reference order of draws.</summary>
internal sealed class ObjectModel
{
    private static readonly double[] s_letThrough = [0.5, 0.75, 1.0];

    private readonly int _size;
    private readonly List<ObjectMember> _present = [];
    private RandomStream _chance;
    private int _arrivals;
    private long _met;
    private long _steps;

    public ObjectModel(int size, ulong seed)
    {
        (_size, _chance) = (size, RandomStream.FromSeed(seed));
        for (var i = 0; i < size; i++)
        {
            _present.Add(New(_chance.Uniform(), _chance.Uniform(), engagement: 10));
        }

        var founder = _present[0];
        (founder.Motivation, founder.Knowledge, founder.Level, founder.Units) = (0.9, 1, 2, 50);
        for (var i = 0; i < size; i++)
        {
            for (var j = 1; j <= 4; j++)
            {
                _present[i].Tie(_present[(i + j) % size]);
            }
        }

        for (var j = 1; j <= 4; j++)
        {
            for (var i = 0; i < size; i++)
            {
                if (_chance.Uniform() < 0.1)
                {
                    Rewire(_present[i], _present[(i + j) % size]);
                }
            }
        }
    }

    public Cop8Result Run(int ticks)
    {
        var founder = _present[0];
        for (var tick = 1; tick <= ticks; tick++)
        {
            _chance.Shuffle(CollectionsMarshal.AsSpan(_present));
            Meet();
            Engage();
            HandOn();
            if (tick == ticks / 2)
            {
                founder.Leave();
            }

            foreach (var one in _present)
            {
                if (one != founder && _chance.Uniform() < 0.05 / (1 + (0.25 * one.Engagement)))
                {
                    one.Leave();
                }
            }

            _present.RemoveAll(m => m.HasLeft);
            Arrive();
        }

        return Result();
    }

    private ObjectMember New(double motivation, double knowledge, double engagement) => new()
    {
        Number = _arrivals++,
        Motivation = 0.1 + (0.8 * motivation),
        Knowledge = knowledge,
        Engagement = engagement,
    };

    private void Rewire(ObjectMember one, ObjectMember old)
    {
        for (var attempt = 0; attempt < 64; attempt++)
        {
            var other = _present[_chance.Below(_size)];
            if (one.CanTie(other))
            {
                one.Untie(old);
                one.Tie(other);
                return;
            }
        }
    }

    private void Meet()
    {
        _steps += _present.Count;
        foreach (var one in _present)
        {
            if (_chance.Uniform() >= one.Motivation * s_letThrough[one.Level] || one.Ties.Count == 0)
            {
                continue;
            }

            for (var k = 0; k < 2; k++)
            {
                var other = one.Ties[_chance.Below(one.Ties.Count)];
                var gap = other.Knowledge - one.Knowledge;
                one.Knowledge += (gap > 0 ? 0.1 : 0.02) * gap;
                other.Knowledge -= (gap > 0 ? 0.02 : 0.1) * gap;
                one.Meetings++;
                other.Meetings++;
                _met++;
            }
        }
    }

    private void Engage()
    {
        foreach (var one in _present)
        {
            var now = (0.9 * one.Engagement) + one.Meetings;
            (one.Engagement, one.Meetings) = (now, 0);
            one.Level = one.Level switch
            {
                0 => now >= 9 ? 1 : 0,
                1 => now >= 16 ? 2 : now < 7 ? 0 : 1,
                _ => now < 13 ? 1 : 2,
            };
        }
    }

    private void HandOn()
    {
        if (_chance.Uniform() >= 0.5 || _present.Count == 0 || _present.MinBy(m => (-m.Units, m.Number)) is not { Units: > 0, Ties.Count: > 0 } top)
        {
            return;
        }

        var receiver = top.Ties[_chance.Below(top.Ties.Count)];
        if (receiver.Level >= 1)
        {
            (top.Units, receiver.Units) = (top.Units - 1, receiver.Units + 1);
        }
    }

    private void Arrive()
    {
        var arrivals = 0;
        for (var time = -Math.Log(1 - _chance.Uniform()); time <= 0.012 * _size; time -= Math.Log(1 - _chance.Uniform()))
        {
            arrivals++;
        }

        for (; arrivals > 0; arrivals--)
        {
            var newcomer = New(_chance.Uniform(), 0.2 * _chance.Uniform(), engagement: 0);
            for (var attempt = 0; attempt < 64 && _present.Count > 0 && newcomer.Ties.Count < 8; attempt++)
            {
                var other = _present[_chance.Below(_present.Count)];
                if (newcomer.CanTie(other))
                {
                    newcomer.Tie(other);
                }
            }

            _present.Add(newcomer);
        }
    }

    private Cop8Result Result() => Cop8Result.Of(
        [.. _present.Select(m => m.Units)],
        _present.Sum(m => m.Knowledge),
        _present.Count(m => m.Level == 1),
        _present.Count(m => m.Level == 2),
        _present.Sum(m => (double)m.Ties.Count),
        (_met, _steps));
}
