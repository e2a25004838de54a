namespace CoP.Domain.Simulation.Pictures;

/// <summary>Holds pictures to as many series as people can tell apart.</summary>
internal static class SeriesLimit
{
    public static void Check(int count)
    {
        if (count > PictureStyle.MostSeries)
        {
            throw new InvalidOperationException(FormattableString.Invariant($"{count} series cannot be told apart; draw at most {PictureStyle.MostSeries} in one picture."));
        }
    }
}
