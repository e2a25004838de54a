namespace CoP.Domain.Measures;

/// <summary>What one person has done to one file, as the truck factor over files counts it.</summary>
/// <remarks>
/// The degree of authorship is 3.293 + 1.098·FA + 0.164·DL − 0.321·ln(1 + AC), with the constants as public re-implementations of Avelino et al. (2016)
/// carry them (tag X). Immutable, value-equal, thread-safe.
/// </remarks>
/// <param name="File">The file.</param>
/// <param name="Author">The person.</param>
/// <param name="IsFirstAuthor">FA: whether the person created the file.</param>
/// <param name="Deliveries">DL: changes by the person; from 0.</param>
/// <param name="Acceptances">AC: changes by others; from 0.</param>
public sealed record FileAuthorship(string File, string Author, bool IsFirstAuthor, int Deliveries, int Acceptances)
{
    /// <summary>The degree of authorship; without upper limit, below zero only after thousands of changes by others.</summary>
    public double Degree => 3.293 + (IsFirstAuthor ? 1.098 : 0) + (0.164 * Deliveries) - (0.321 * Math.Log(1.0 + Acceptances));
}
