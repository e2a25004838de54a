namespace CoP.Domain.Simulation.Tests.Patterns;

/// <summary>Pattern 46: who is away comes back with a chance that falls the longer it is away.</summary>
internal static class Breaks
{
    private const int Year = 26;

    /// <summary>Breaks that were declared: taken as leave.</summary>
    public static IEnumerable<(int From, int Until)> Declared(IEnumerable<LifeWatch> runs) => runs.SelectMany(r => r.Lives).SelectMany(l => l.Breaks);

    /// <summary>Silences far beyond the own rhythm: longer than three times the ninth tenth of all earlier gaps, of those who acted in ten cycles before and had come to the core.</summary>
    public static IEnumerable<(int From, int Until)> ByRhythm(IEnumerable<LifeWatch> runs, int cycles, bool ofCore = true)
    {
        foreach (var life in runs.SelectMany(r => r.Lives).Where(l => !ofCore || l.CoreAt > 0 || l.IsFounder))
        {
            List<int> gaps = [];
            for (var i = 1; i <= life.Acted.Count; i++)
            {
                var next = i < life.Acted.Count ? life.Acted[i] : 0;
                if (gaps.Count >= 9)
                {
                    var limit = 3 * gaps.Order().ElementAt(gaps.Count * 9 / 10);
                    var begins = life.Acted[i - 1] + limit;
                    if ((next == 0 ? cycles : next) > begins && begins > life.CoreAt)
                    {
                        yield return (begins, next);
                    }
                }

                gaps.Add(next - life.Acted[i - 1]);
            }
        }
    }

    /// <summary>Chance of being back within a year, of those away for so long, with their number; whose year ends after the record is left out.</summary>
    public static (int Away, double Back) Return(IEnumerable<(int From, int Until)> breaks, int after, int cycles)
    {
        var (away, back) = (0, 0);
        foreach (var (from, until) in breaks)
        {
            if (from + after + Year <= cycles && (until == 0 || until > from + after))
            {
                away++;
                back += until > 0 && until <= from + after + Year ? 1 : 0;
            }
        }

        return (away, away == 0 ? double.NaN : (double)back / away);
    }
}
