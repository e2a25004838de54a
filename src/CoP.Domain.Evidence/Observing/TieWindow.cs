using System.Runtime.InteropServices;
using CoP.Domain.Evidence.Junctures;
using CoP.Domain.Measures;

namespace CoP.Domain.Evidence.Observing;

/// <summary>Who is tied to whom in a range of months that moves forward.</summary>
internal sealed class TieWindow(Timeline timeline)
{
    private const int PersonBits = 32;
    private const long PersonMask = int.MaxValue;

    private readonly Dictionary<long, int> _months = [];
    private readonly int[] _place = new int[timeline.People];
    private int _from = timeline.First;
    private int _next = timeline.First;

    /// <summary>Moves to another range; neither end may go back.</summary>
    public void MoveTo(int from, int to)
    {
        for (; _next <= to; _next++)
        {
            Count(_next, 1);
        }

        for (; _from < from; _from++)
        {
            Count(_from, -1);
        }
    }

    /// <summary>Density and centralisation among the given people; ties to or from anybody else are outside of the network.</summary>
    public (double Density, double Centralization)? Shape(IReadOnlyList<int> people)
    {
        for (var i = 0; i < people.Count; i++)
        {
            _place[people[i]] = i + 1;
        }

        var inDegrees = new int[people.Count];
        foreach (var tie in _months.Keys)
        {
            if (_place[(int)(tie >> PersonBits)] > 0 && _place[(int)(tie & PersonMask)] is > 0 and var to)
            {
                inDegrees[to - 1]++;
            }
        }

        foreach (var person in people)
        {
            _place[person] = 0;
        }

        return NetworkShape.OfInDegrees(inDegrees);
    }

    private void Count(int month, int step)
    {
        if (timeline.At(month) is not { } entry)
        {
            return;
        }

        for (var i = 0; i < entry.Ties.Count; i++)
        {
            var tie = ((long)entry.Ties[i].From << PersonBits) | (long)entry.Ties[i].To;
            ref var months = ref CollectionsMarshal.GetValueRefOrAddDefault(_months, tie, out _);
            months += step;
            if (months == 0)
            {
                _months.Remove(tie);
            }
        }
    }
}
