namespace CoP.Domain.Cli.Simulating;

/// <summary>Counts values in steps, so that quartiles of any number of runs take little room and the order in which they come changes nothing.</summary>
/// <param name="low">The least value; what is below counts as it.</param>
/// <param name="high">The greatest; what is above counts as it.</param>
/// <param name="step">How exact it is.</param>
internal sealed class Histogram(double low, double high, double step)
{
    private readonly int[] _counts = new int[(int)Math.Round((high - low) / step) + 1];
    private int _all;

    /// <summary>Counts a value.</summary>
    public void Add(double value)
    {
        _counts[(int)Math.Round((Math.Clamp(value, low, high) - low) / step)]++;
        _all++;
    }

    /// <summary>The quartiles, each between the two values next to its place; nothing below so many values.</summary>
    public Quartiles Quartiles(int fewest) => _all < fewest ? new(_all, null, null, null) : new(_all, At(0.25), At(0.5), At(0.75));

    private double At(double part)
    {
        var place = part * (_all - 1);
        var (below, within) = ((int)place, place - Math.Floor(place));
        return (Value(below) * (1 - within)) + (Value(Math.Min(below + 1, _all - 1)) * within);
    }

    private double Value(int rank)
    {
        var (bin, seen) = (0, _counts[0]);
        while (seen <= rank)
        {
            seen += _counts[++bin];
        }

        return low + (bin * step);
    }
}
