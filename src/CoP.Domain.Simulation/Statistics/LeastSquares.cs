using MathNet.Numerics.LinearAlgebra;

namespace CoP.Domain.Simulation.Statistics;

/// <summary>Ordinary least squares with the covariance of its coefficients, classical or robust to unequal variances.</summary>
internal sealed class LeastSquares
{
    private readonly Matrix<double> _rows;
    private readonly Matrix<double> _inverse;
    private readonly Vector<double> _residuals;

    private LeastSquares(Matrix<double> rows, Matrix<double> inverse, Vector<double> coefficients, Vector<double> residuals) =>
        (_rows, _inverse, Coefficients, _residuals) = (rows, inverse, coefficients, residuals);

    internal Vector<double> Coefficients { get; }

    /// <summary>Fits; null where the columns do not tell the coefficients apart.</summary>
    internal static LeastSquares? Of(double[][] rows, double[] outcomes)
    {
        if (rows.Length == 0 || rows.Length < rows[0].Length)
        {
            return null;
        }

        var x = Matrix<double>.Build.DenseOfRowArrays(rows);
        var y = Vector<double>.Build.DenseOfArray(outcomes);
        var svd = x.Svd();
        if (svd.Rank < x.ColumnCount)
        {
            return null;
        }

        var scaled = svd.VT.Transpose() * Matrix<double>.Build.DenseOfDiagonalVector(svd.S.Map(s => 1 / s));
        var inverse = scaled * scaled.Transpose();
        var coefficients = svd.Solve(y);
        return new(x, inverse, coefficients, y - (x * coefficients));
    }

    /// <summary>Standard error of a fitted value; null without residual degrees of freedom.</summary>
    internal double? ErrorAt(double[] row)
    {
        var free = _rows.RowCount - _rows.ColumnCount;
        var at = Vector<double>.Build.DenseOfArray(row);
        return free < 1 ? null : Math.Sqrt(_residuals * _residuals / free * (at * _inverse * at));
    }

    /// <summary>Standard error of one coefficient, HC3: each residual over one minus its leverage; null where a leverage is 1.</summary>
    internal double? RobustError(int column)
    {
        var (variance, pull) = (0.0, _inverse.Row(column));
        for (var i = 0; i < _rows.RowCount; i++)
        {
            var row = _rows.Row(i);
            var left = 1 - (row * _inverse * row);
            if (left < 1e-10)
            {
                return null;
            }

            var part = pull * row * _residuals[i] / left;
            variance += part * part;
        }

        return Math.Sqrt(variance);
    }
}
