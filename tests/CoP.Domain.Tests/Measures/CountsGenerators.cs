using FsCheck;
using FsCheck.Fluent;

namespace CoP.Domain.Tests.Measures;

/// <summary>Populations of 2 to 30 people with counts of acts, at least one of them positive.</summary>
internal static class CountsGenerators
{
    internal static Config Quick { get; } = Budget.Cases(200);

    internal static Arbitrary<long[]> Counts { get; } = Arb.From(
        from size in Gen.Choose(2, 30)
        from counts in Gen.ArrayOf(Gen.Frequency((2, Gen.Constant(0L)), (5, Gen.Choose(1, 20).Select(Convert.ToInt64)), (1, Gen.Choose(1, 9999).Select(Convert.ToInt64))), size)
        where counts.Any(count => count > 0)
        select counts,
        Shrink);

    private static IEnumerable<long[]> Shrink(long[] counts)
    {
        for (var i = 0; counts.Length > 2 && i < counts.Length; i++)
        {
            var fewer = counts.Where((_, at) => at != i).ToArray();
            if (fewer.Any(count => count > 0))
            {
                yield return fewer;
            }
        }

        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] > 1)
            {
                var smaller = counts.ToArray();
                smaller[i] /= 2;
                yield return smaller;
            }
        }
    }
}
