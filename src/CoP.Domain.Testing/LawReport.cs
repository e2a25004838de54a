using System.Globalization;

namespace CoP.Domain.Testing;

/// <summary>The laws that held, with how hard each was tried.</summary>
/// <remarks>Immutable.</remarks>
public sealed class LawReport
{
    internal LawReport(IReadOnlyList<LawResult> results) => Results = results;

    /// <summary>One result a law, in the order of the laws.</summary>
    public IReadOnlyList<LawResult> Results { get; }

    /// <summary>The laws that held because there was nothing that could have broken them.</summary>
    public IReadOnlyList<LawResult> Untested => [.. Results.Where(r => r.Chances == 0)];

    /// <summary>Insists that every law was put to the test.</summary>
    /// <param name="except">The numbers of laws that have nothing to say about this decider, such as 7 where nothing is ever over.</param>
    /// <returns>This report.</returns>
    /// <exception cref="LawBrokenException">A law was not tested.</exception>
    public LawReport RequireTested(params IReadOnlyList<int> except)
    {
        var missing = Untested.Where(r => !except.Contains(r.Number)).ToList();
        return missing.Count == 0
            ? this
            : throw new LawBrokenException("every law is put to the test", $"{string.Join('\n', missing.Select(r => $"  not tested: {r.Sentence}"))}\n{this}");
    }

    /// <summary>Returns the laws as a table.</summary>
    /// <returns>A line a law: number, chances, sentence.</returns>
    public override string ToString() =>
        string.Join('\n', Results.Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.Number,3} {r.Chances,8}  {r.Sentence}")));
}
