using CoP.Domain.Measures;
using FsCheck;
using FsCheck.Fluent;

namespace CoP.Domain.Tests.Measures;

public sealed class ConcentrationProperties
{
    private const double Tiny = 1e-9;

    [Fact]
    [Trait("Statement", "31")]
    public void Of_PeopleInAnotherOrder_IsTheSame() => Check(counts =>
        Same(Concentration.Of(counts)!, Concentration.Of([.. counts.Reverse()])!));

    [Fact]
    [Trait("Statement", "31")]
    public void Of_CountsScaled_IsTheSame() => Check(counts =>
        Same(Concentration.Of(counts)!, Concentration.Of([.. counts.Select(count => count * 7)])!));

    [Fact]
    [Trait("Statement", "31")]
    public void Of_EqualPeopleMerged_RaisesHerfindahl() => Check(counts =>
    {
        long[] apart = [.. counts, 5, 5];
        long[] merged = [.. counts, 10];
        return Concentration.Of(merged)!.Herfindahl > Concentration.Of(apart)!.Herfindahl;
    });

    [Fact]
    [Trait("Statement", "31")]
    public void Of_RegressiveTransfer_NeverLowersConcentration() => Check(counts =>
    {
        var before = Concentration.Of(counts)!;
        var after = Concentration.Of(FromPoorestToRichest(counts))!;
        return after.Gini >= before.Gini - Tiny
            && after.Evenness <= before.Evenness + Tiny
            && after.Herfindahl >= before.Herfindahl - Tiny
            && after.Variation >= before.Variation - Tiny;
    });

    [Fact]
    public void Of_AnyPopulation_StaysInItsRanges() => Check(counts =>
    {
        var measured = Concentration.Of(counts)!;
        var n = counts.Length;
        return measured.Gini is >= 0 && measured.Gini <= ((n - 1.0) / n) + Tiny
            && measured.NormalizedGini <= 1 + Tiny
            && measured.Evenness is >= 0 and <= 1 + Tiny
            && measured.Effective >= 1 - Tiny && measured.Effective <= n + Tiny
            && measured.EffectiveByEntropy >= measured.Effective - Tiny
            && measured.Variation <= Math.Sqrt(n - 1) + Tiny;
    });

    [Fact]
    public void Of_AnyPopulation_HasVariationTiedToHerfindahl() => Check(counts =>
    {
        var measured = Concentration.Of(counts)!;
        return Math.Abs((counts.Length * measured.Herfindahl) - 1 - (measured.Variation * measured.Variation)) < 1e-6;
    });

    private static void Check(Func<long[], bool> law) =>
        Prop.ForAll(CountsGenerators.Counts, law).Check(CountsGenerators.Quick);

    private static bool Same(Concentration one, Concentration other) =>
        Near(one.Gini!.Value, other.Gini!.Value) && Near(one.Entropy, other.Entropy)
        && Near(one.Herfindahl, other.Herfindahl) && Near(one.Variation, other.Variation);

    private static bool Near(double one, double other) => Math.Abs(one - other) < Tiny;

    private static long[] FromPoorestToRichest(long[] counts)
    {
        var sorted = counts.Order().ToArray();
        var giver = Array.FindIndex(sorted, count => count > 0);
        if (giver < sorted.Length - 1)
        {
            sorted[giver]--;
            sorted[^1]++;
        }

        return sorted;
    }
}
