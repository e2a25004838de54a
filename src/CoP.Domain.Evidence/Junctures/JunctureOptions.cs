using System.Runtime.CompilerServices;

namespace CoP.Domain.Evidence.Junctures;

/// <summary>Every number that the detection of junctures uses. All months are calendar months in UTC.</summary>
/// <remarks>
/// The defaults were set once, on thirteen open-source histories with documented events (decision 0004), and are this library's, not published constants.
/// Immutable, equal by value.
/// </remarks>
public sealed record JunctureOptions
{
    /// <summary>The default options.</summary>
    public static JunctureOptions Default { get; } = new();

    /// <summary>Acts that a window must hold before anything is said about it; default 12 (two a month), at least 1. Twice as many in windows of <see cref="VolumeMonths"/>.</summary>
    public long MinActs { get; init; } = 12;

    /// <summary>Length of the trailing window in which people are compared; default 6, at least 1.</summary>
    public int WindowMonths { get; init; } = 6;

    /// <summary>Share of all acts by which a new top person must exceed the former leader; default 0.2, in (0, 1].</summary>
    public double Lead { get; init; } = 0.2;

    /// <summary>Consecutive months for which the lead must hold, so that a busy month is no transfer; default 6, at least 1.</summary>
    public int HoldMonths { get; init; } = 6;

    /// <summary>Months of the last window in which a new leader must act, so that one large import is no transfer; default 3.</summary>
    public int SustainedMonths { get; init; } = 3;

    /// <summary>Length of the window before a change in which the former leader's share is taken; default 12, because leaders often fade before they are followed.</summary>
    public int BeforeMonths { get; init; } = 12;

    /// <summary>When neither the former leader before nor the new one after holds this share, the change is a rotation; default 0.35, exclusive, in [0, 1].</summary>
    public double RotationBelow { get; init; } = 0.35;

    /// <summary>Months in which every leader must be silent; default 9, at least 1.</summary>
    public int SilenceMonths { get; init; } = 9;

    /// <summary>Part of a leader's former acts a month that still counts as silence; default 0.05, inclusive, in [0, 1).</summary>
    public double SilenceRest { get; init; } = 0.05;

    /// <summary>Months of the window before in which the top person must have acted to be missed; default 2.</summary>
    public int SilenceLeaderMonths { get; init; } = 2;

    /// <summary>Jensen–Shannon divergence in bits from which a shift is reported; default 0.45, inclusive, in [0, 1].</summary>
    public double ShiftDivergence { get; init; } = 0.45;

    /// <summary>Most active people of each side that are compared one by one, the rest being pooled; default 8, at least 1.</summary>
    public int ShiftPeople { get; init; } = 8;

    /// <summary>Length of the windows whose volumes are compared; default 12, at least 1.</summary>
    public int VolumeMonths { get; init; } = 12;

    /// <summary>Factor between the two volumes from which a decline or revival is reported; default 4, above 1.</summary>
    public double VolumeFactor { get; init; } = 4;

    /// <summary>People who must act within one window to form a community; default 2, at least 1.</summary>
    public int FormationPeople { get; init; } = 2;

    /// <summary>Change in the share of integrating acts (merges, reviews) across a juncture from which its remark warns of a changed attribution practice; default 0.25.</summary>
    public double AttributionJump { get; init; } = 0.25;

    /// <summary>Refuses options outside the ranges stated on each property.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range; its name is the parameter's.</exception>
    internal void ThrowIfInvalid()
    {
        ThrowIfOutside(MinActs, 1, long.MaxValue / 2.0);
        ThrowIfOutside(WindowMonths, 1, int.MaxValue);
        ThrowIfOutside(HoldMonths, 1, int.MaxValue);
        ThrowIfOutside(BeforeMonths, 1, int.MaxValue);
        ThrowIfOutside(SilenceMonths, 1, int.MaxValue);
        ThrowIfOutside(ShiftPeople, 1, int.MaxValue);
        ThrowIfOutside(VolumeMonths, 1, int.MaxValue);
        ThrowIfOutside(FormationPeople, 1, int.MaxValue);
        ThrowIfOutside(Lead, double.Epsilon, 1);
        ThrowIfOutside(RotationBelow, 0, 1);
        ThrowIfOutside(SilenceRest, 0, 0.99);
        ThrowIfOutside(ShiftDivergence, 0, 1);
        ThrowIfOutside(AttributionJump, 0, 1);
        ThrowIfOutside(VolumeFactor, 1.01, double.MaxValue);
    }

    private static void ThrowIfOutside(double value, double least, double greatest, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (!(value >= least && value <= greatest))
        {
            throw new ArgumentOutOfRangeException(name, value, "Outside the range that the option's documentation states.");
        }
    }
}
