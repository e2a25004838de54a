using CoP.Domain.Collections;

namespace CoP.Domain.Simulation.Experiments;

/// <summary>A measure at every point of a design, added up run by run: it takes the room of the points, however many runs there are.</summary>
internal sealed class PointSums(PointMeasure measure, int points)
{
    private readonly int[] _runs = new int[points];
    private readonly double[] _sums = new double[points];
    private readonly double[] _squares = new double[points];

    public PointMeasure Measure => measure;

    /// <summary>Adds what one run gives at a point, if it is defined (the sums are those of Welford 1962).</summary>
    public void Add(int point, IReadOnlyList<Models.RunOutcome> arms)
    {
        if (measure.OfRun(arms) is not { } value)
        {
            return;
        }

        if (!double.IsFinite(value))
        {
            throw new InvalidOperationException($"{measure.Name}: {value} is no finite number; null stands for what is undefined.");
        }

        // A sum, not a running mean: shares of equally many runs shall be equal in every bit, or ties between points are lost.
        var before = _runs[point] == 0 ? 0 : _sums[point] / _runs[point];
        _sums[point] += value;
        _squares[point] += (value - before) * (value - (_sums[point] / ++_runs[point]));
    }

    public ValueList<PointValue> Values() => _runs.Select((n, i) => new PointValue(
        n == 0 ? null : _sums[i] / n, n < 2 ? null : Math.Sqrt(_squares[i] / (n - 1) / n), n)).ToValueList();
}
