using System.Runtime.InteropServices;
using CoP.Domain.Evidence.Junctures;
using CoP.Domain.Measures;

namespace CoP.Domain.Evidence.Observing;

/// <summary>Who is tied to whom in a range of months that moves forward.</summary>
internal sealed class TieWindow(Timeline timeline)
{
    private readonly Dictionary<(int From, int To), int> _months = [];
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

    /// <summary>The shape of the network among the given people; ties to or from anybody else are outside of it.</summary>
    public NetworkShape? Shape(IReadOnlyList<int> people)
    {
        for (var i = 0; i < people.Count; i++)
        {
            _place[people[i]] = i + 1;
        }

        var shape = NetworkShape.Of(people.Count, _months.Keys
            .Where(tie => _place[tie.From] > 0 && _place[tie.To] > 0)
            .Select(tie => (_place[tie.From] - 1, _place[tie.To] - 1)));

        foreach (var person in people)
        {
            _place[person] = 0;
        }

        return shape;
    }

    private void Count(int month, int step)
    {
        if (timeline.At(month) is not { } entry)
        {
            return;
        }

        for (var i = 0; i < entry.Ties.Count; i++)
        {
            var tie = (entry.Ties[i].From, entry.Ties[i].To);
            ref var months = ref CollectionsMarshal.GetValueRefOrAddDefault(_months, tie, out _);
            months += step;
            if (months == 0)
            {
                _months.Remove(tie);
            }
        }
    }
}
