using MathNet.Numerics.LinearAlgebra;

namespace CoP.Domain.Simulation.Tests.Docking;

/// <summary>
/// The same model for two people and two dimensions as a Markov chain over its 9 × 9 × 9 states, written without the engine: a state is what each of the two and the code believe, a
/// belief is −1, 0 or 1, and the exact distribution goes from period to period.
/// </summary>
internal sealed class MarchChain(MarchRates rates)
{
    private const int Beliefs = 9;

    /// <summary>The chances of every (score of the code from −2 to 2, sum of both people's scores from −4 to 4) after some periods.</summary>
    public IReadOnlyDictionary<(int Code, int People), double> After(int periods)
    {
        var now = new double[Beliefs * Beliefs * Beliefs];
        for (var one = 0; one < Beliefs; one++)
        {
            for (var other = 0; other < Beliefs; other++)
            {
                now[Place(one, other, Code(0, 0))] = 1.0 / (Beliefs * Beliefs);
            }
        }

        var (slow, fast, code) = (Person(rates.Slow), Person(rates.Fast), OfCode());
        for (; periods > 0; periods--)
        {
            now = Next(now, slow, fast, code);
        }

        return States().GroupBy(s => (Score(s.Code), Score(s.One) + Score(s.Other))).ToDictionary(g => g.Key, g => g.Sum(s => now[Place(s.One, s.Other, s.Code)]));
    }

    private static double[] Next(double[] now, Matrix<double>[] slow, Matrix<double>[] fast, Matrix<double> code)
    {
        var next = new double[now.Length];
        foreach (var (one, other, belief) in States())
        {
            var place = Place(one, other, belief);
            if (now[place] > 0)
            {
                foreach (var (newOne, newOther, newCode) in States())
                {
                    next[Place(newOne, newOther, newCode)] += now[place] * slow[belief][one, newOne] * fast[belief][other, newOther] * code[place, newCode];
                }
            }
        }

        return next;
    }

    /// <summary>For what the code believes: from what a person believes to what the person believes next.</summary>
    private Matrix<double>[] Person(double rate)
    {
        var chances = Enumerable.Range(0, Beliefs).Select(_ => Matrix<double>.Build.Dense(Beliefs, Beliefs)).ToArray();
        foreach (var (code, before, after) in States())
        {
            var learnt = Enumerable.Range(0, 2).Aggregate(1.0, (product, d) => product * Taken(At(before, d), At(code, d), At(code, d) == 0 ? 0 : rate, At(after, d)));
            chances[code][before, after] = ((1 - rates.Turnover) * learnt) + (rates.Turnover / Beliefs);
        }

        return chances;
    }

    /// <summary>From the state to what the code believes next.</summary>
    private Matrix<double> OfCode()
    {
        var chances = Matrix<double>.Build.Dense(Beliefs * Beliefs * Beliefs, Beliefs);
        foreach (var (one, other, code) in States())
        {
            var better = new[] { one, other }.Where(person => Score(person) > Score(code)).ToList();
            for (var after = 0; after < Beliefs; after++)
            {
                chances[Place(one, other, code), after] = Enumerable.Range(0, 2).Aggregate(1.0, (product, d) =>
                {
                    var lead = better.Sum(person => At(person, d));
                    return product * Taken(At(code, d), Math.Sign(lead), 1 - Math.Pow(1 - rates.Code, Math.Abs(lead)), At(after, d));
                });
            }
        }

        return chances;
    }

    /// <summary>The chance that a belief becomes another one when a third is taken up at a rate.</summary>
    private static double Taken(int before, int offered, double rate, int after) => (after == offered ? rate : 0) + (after == before ? 1 - rate : 0);

    private static IEnumerable<(int One, int Other, int Code)> States() =>
        from one in Enumerable.Range(0, Beliefs) from other in Enumerable.Range(0, Beliefs) from code in Enumerable.Range(0, Beliefs) select (one, other, code);

    private static int Place(int one, int other, int code) => (((one * Beliefs) + other) * Beliefs) + code;

    private static int Code(int first, int second) => ((first + 1) * 3) + second + 1;

    private static int At(int beliefs, int dimension) => (dimension == 0 ? beliefs / 3 : beliefs % 3) - 1;

    private static int Score(int beliefs) => At(beliefs, 0) + At(beliefs, 1);
}
