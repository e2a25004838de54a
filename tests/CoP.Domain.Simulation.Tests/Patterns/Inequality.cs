using CoP.Domain.Simulation.Models;

namespace CoP.Domain.Simulation.Tests.Patterns;

/// <summary>Pattern 39: who makes how much of what is done.</summary>
internal sealed class Inequality : Watch
{
    private readonly List<int> _acts = [];

    /// <summary>The share of all acts that the most acting part of all people who ever entered made.</summary>
    public double TopShare(double part) => Sorted().Take((int)Math.Ceiling(part * _acts.Count)).Sum() / (double)Math.Max(1, _acts.Sum());

    /// <summary>The share of those who acted at all who together made a twentieth of the acts, least first.</summary>
    public double CasualPart()
    {
        int[] acting = [.. _acts.Where(a => a > 0).Order()];
        var (sum, people, limit) = (0.0, 0, 0.05 * acting.Sum());
        while (people < acting.Length && (sum += acting[people]) < limit)
        {
            people++;
        }

        return people / (double)Math.Max(1, acting.Length);
    }

    public int People => _acts.Count;

    public override void Hear(in Occurrence told)
    {
        if (told.Kind is OccurrenceKind.Founded or OccurrenceKind.Welcomed)
        {
            _acts.Add(0);
        }
        else if (told.Kind is OccurrenceKind.Contributed or OccurrenceKind.Led)
        {
            _acts[told.Subject]++;
        }
    }

    private IOrderedEnumerable<int> Sorted() => _acts.OrderDescending();
}
