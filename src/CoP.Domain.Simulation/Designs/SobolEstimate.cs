using CoP.Domain.Collections;
using CoP.Domain.Simulation.Statistics;
using MathNet.Numerics.Statistics;

namespace CoP.Domain.Simulation.Designs;

/// <summary>The sums behind Sobol's shares, over any selection of base rows.</summary>
internal sealed class SobolEstimate
{
    private readonly ValueList<Dimension> _box;
    private readonly double[][] _rows;
    private readonly (int One, int Other)[] _pairs;

    private SobolEstimate(ValueList<Dimension> box, double[][] rows, (int One, int Other)[] pairs) => (_box, _rows, _pairs) = (box, rows, pairs);

    internal static SobolEstimate? Of(Sobol design, IReadOnlyList<double?> outcomes)
    {
        var p = design.Points.Box.Count;
        var size = Sobol.Block(p, design.HasPairs);
        double[][] rows = [.. outcomes.Chunk(size).Where(r => Array.TrueForAll(r, v => v is not null)).Select(r => Array.ConvertAll(r, v => v!.Value))];
        if (rows.Length < 2 || rows.All(r => r[0].Equals(rows[0][0]) && r[1].Equals(rows[0][0])))
        {
            return null;
        }

        // Centred: products of outcomes far from 0 would lose the digits that matter.
        var mean = rows.Average(r => (r[0] + r[1]) / 2);
        (int, int)[] pairs = design.HasPairs ? [.. Enumerable.Range(0, p).SelectMany(i => Enumerable.Range(i + 1, p - i - 1).Select(j => (i, j)))] : [];
        return new(design.Points.Box, [.. rows.Select(r => Array.ConvertAll(r, v => v - mean))], pairs);
    }

    internal SobolIndices Indices() => Named(Shares([.. Enumerable.Range(0, _rows.Length)]), _ => null);

    internal SobolIndices Indices(Func<int, int> below, int resamples, double level)
    {
        var (drawn, found) = (new int[_rows.Length], new List<double[]>(resamples));
        for (var r = 0; r < resamples; r++)
        {
            for (var i = 0; i < drawn.Length; i++)
            {
                drawn[i] = below(drawn.Length);
            }

            if (Shares(drawn) is var shares && double.IsFinite(shares[1]))
            {
                found.Add(shares);
            }
        }

        return Named(Shares([.. Enumerable.Range(0, _rows.Length)]), place => found.Count == 0 ? null : Between([.. found.Select(f => f[place]).Order()], level));
    }

    private static Interval Between(double[] sorted, double level) => new(
        SortedArrayStatistics.QuantileCustom(sorted, (1 - level) / 2, QuantileDefinition.R7),
        SortedArrayStatistics.QuantileCustom(sorted, (1 + level) / 2, QuantileDefinition.R7),
        level);

    private SobolIndices Named(double[] shares, Func<int, Interval?> interval)
    {
        var p = _box.Count;
        return new(
            shares[0],
            _rows.Length,
            _box.Select((d, i) => new SobolIndex(d.Name, shares[1 + i], interval(1 + i), shares[1 + p + i], interval(1 + p + i))).ToValueList(),
            _pairs.Select((pair, k) => new SobolPair(_box[pair.One].Name, _box[pair.Other].Name, shares[1 + (2 * p) + k], interval(1 + (2 * p) + k))).ToValueList());
    }

    // The variance, then the first-order shares, the total ones, and those of pairs.
    private double[] Shares(int[] chosen)
    {
        var (p, n) = (_box.Count, chosen.Length);
        var shares = new double[1 + (2 * p) + _pairs.Length];
        var variance = Variance(chosen);
        var product = 0.0;
        foreach (var index in chosen)
        {
            var row = _rows[index];
            product += row[0] * row[1];
            for (var i = 0; i < p; i++)
            {
                shares[1 + i] += row[1] * (row[2 + i] - row[0]);
                shares[1 + p + i] += (row[0] - row[2 + i]) * (row[0] - row[2 + i]) / 2;
            }

            for (var k = 0; k < _pairs.Length; k++)
            {
                shares[1 + (2 * p) + k] += row[2 + p + _pairs[k].One] * row[2 + _pairs[k].Other];
            }
        }

        for (var i = 1; i <= 2 * p; i++)
        {
            shares[i] /= n * variance;
        }

        for (var k = 0; k < _pairs.Length; k++)
        {
            ref var share = ref shares[1 + (2 * p) + k];
            share = ((share - product) / (n * variance)) - shares[1 + _pairs[k].One] - shares[1 + _pairs[k].Other];
        }

        shares[0] = variance;
        return shares;
    }

    private double Variance(int[] chosen)
    {
        var (sum, squares, n) = (0.0, 0.0, 2.0 * chosen.Length);
        foreach (var index in chosen)
        {
            var row = _rows[index];
            sum += row[0] + row[1];
            squares += (row[0] * row[0]) + (row[1] * row[1]);
        }

        return (squares / n) - (sum / n * (sum / n));
    }
}
