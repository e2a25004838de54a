namespace CoP.Domain.Evidence.Junctures;

/// <summary>Finds declines and revivals: the volume of a year against that of the year before. Of neighbouring months the one of greatest contrast counts.</summary>
internal sealed class VolumeDetector(Timeline timeline, JunctureOptions options, EvidenceBook book)
{
    private readonly long _enough = checked(options.MinActs * 2);

    /// <summary>Runs over the record once for each kind.</summary>
    public IEnumerable<Juncture> Detect() =>
        Peaks(IsDecline).Select(Decline).Concat(Peaks(IsRevival).Select(Revival));

    private long Before(int month) => timeline.Total(month - options.VolumeMonths, month - 1);

    private long After(int month) => timeline.Total(month, Last(month));

    private int Last(int month) => month + options.VolumeMonths - 1;

    private bool IsDecline(int month, long greatest) =>
        Before(month) >= _enough && After(month) * options.VolumeFactor <= Before(month);

    private bool IsRevival(int month, long greatest) =>
        After(month) >= _enough
        && Before(month) * options.VolumeFactor <= After(month)
        && greatest >= _enough
        && Before(month) * options.VolumeFactor <= greatest;

    private List<int> Peaks(Func<int, long, bool> found)
    {
        var peaks = new List<int>();
        var lastFound = int.MinValue / 2;
        long greatest = 0;
        for (var month = timeline.First + options.VolumeMonths; Last(month) <= timeline.Last; month++)
        {
            greatest = Math.Max(greatest, Before(month));
            if (!found(month, greatest))
            {
                continue;
            }

            if (month - lastFound > options.VolumeMonths)
            {
                peaks.Add(month);
            }
            else if (Contrast(month) > Contrast(peaks[^1]))
            {
                peaks[^1] = month;
            }

            lastFound = month;
        }

        return peaks;
    }

    // One act more on either side lets silent years be compared.
    private double Contrast(int month) => Math.Abs(Math.Log((After(month) + 1.0) / (Before(month) + 1.0)));

    private Juncture Decline(int month)
    {
        var (before, after) = Windows(month);
        return book.Write(JunctureKind.Decline, month, Last(month), new Sides(before.Majority(), before, [], after), Parameters(month));
    }

    private Juncture Revival(int month)
    {
        var (before, after) = Windows(month);
        return book.Write(JunctureKind.Revival, month, Last(month), new Sides([], before, after.Majority(), after), Parameters(month));
    }

    private (ActsWindow Before, ActsWindow After) Windows(int month) => (
        ActsWindow.Over(timeline, month - options.VolumeMonths, month - 1),
        ActsWindow.Over(timeline, month, Last(month)));

    private Dictionary<string, double> Parameters(int month) => new(StringComparer.Ordinal)
    {
        ["volumeMonths"] = options.VolumeMonths,
        ["volumeFactor"] = options.VolumeFactor,
        ["actsBefore"] = Before(month),
        ["actsAfter"] = After(month),
        ["minActs"] = _enough,
    };
}
