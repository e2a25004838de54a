using System.Globalization;

namespace CoP.Domain.Evidence.Tests.Junctures;

internal sealed record Score(int Right, int Detected, int Hit, int Events)
{
    public double Precision => (double)Right / Detected;

    public double Recall => (double)Hit / Events;

    public double F1 => 2 * Precision * Recall / (Precision + Recall);

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"precision {Right}/{Detected} = {Precision:0.000}, recall {Hit}/{Events} = {Recall:0.000}, F1 {F1:0.000}");
}
