namespace CoP.Domain.Simulation.Models;

/// <summary>What became of one simulated community.</summary>
/// <remarks>
/// What is undefined (nobody acts, too few acts, never left) is <see langword="null"/>, never 0. Sizes are those of the last cycle. The measures of leadership are taken from acts
/// over the 26 cycles before the departure that is asked about, or before the end if there is none (protocol, section 3). Immutable, value-equal, thread-safe.
/// </remarks>
public sealed record RunOutcome
{
    /// <summary>The index of the run, from 0.</summary>
    public required int Run { get; init; }

    /// <summary>Whether it was alive at the last cycle: at least three members acted, a gathering was held and two members met within the window (protocol, section 5).</summary>
    public required bool Survived { get; init; }

    /// <summary>How many cycles were run.</summary>
    public required int Cycles { get; init; }

    /// <summary>Members present at the end.</summary>
    public required int Size { get; init; }

    /// <summary>Of these in the core.</summary>
    public required int Core { get; init; }

    /// <summary>Of these active.</summary>
    public required int Active { get; init; }

    /// <summary>Of these peripheral.</summary>
    public required int Peripheral { get; init; }

    /// <summary>D: the unbiased inverse Herfindahl index of acts of leadership; <see langword="null"/> below 20 acts.</summary>
    public double? EffectiveLeaders { get; init; }

    /// <summary>The founder's share of these acts, in [0, 1]; <see langword="null"/> where nobody led.</summary>
    public double? FounderShare { get; init; }

    /// <summary>Gini of these acts over the members present; <see langword="null"/> where nobody led, or for one member.</summary>
    public double? Gini { get; init; }

    /// <summary>C: one less duplicates observed over duplicates expected by chance; <see langword="null"/> with one leader.</summary>
    public double? Coordination { get; init; }

    /// <summary>Mean hold of core and active members on the founding values at the end, in [0, 1]; 0 when there is nobody.</summary>
    public required double Ethos { get; init; }

    /// <summary>Transfers of leadership completed.</summary>
    public required int Transfers { get; init; }

    /// <summary>The cycle of the departure that is asked about; <see langword="null"/> when nobody was to leave.</summary>
    public int? ExitCycle { get; init; }

    /// <summary>Whether it was alive just before that departure; <see langword="null"/> when nobody was to leave.</summary>
    public bool? AliveAtExit { get; init; }

    /// <summary>The first cycle of the silence that ended it; <see langword="null"/> while it lives.</summary>
    public int? EndCycle { get; init; }

    /// <summary>How it ended: <c>faded</c>, <c>need-met</c>, <c>institutionalised</c>, <c>split</c> or <c>merged</c>; <see langword="null"/> while it lives.</summary>
    public string? Ending { get; init; }

    /// <summary>The last cycle for which its life is known, the window before the end; <see langword="null"/> when the end was seen.</summary>
    public int? CensoredAt { get; init; }

    /// <summary>Whether it survived, its ethos did, and the statement of its domain stands as it was or duly amended.</summary>
    public required bool SurvivedWithEthos { get; init; }

    /// <summary>Mean need for the practice that the last cycle left unmet, over members present, in [0, 1]; <see langword="null"/> without members.</summary>
    public double? UnmetNeed { get; init; }

    /// <summary>How often it came back to life after a silence of the window.</summary>
    public required int Revivals { get; init; }

    /// <summary>All acts of contribution and leadership: the volume.</summary>
    public required long Acts { get; init; }

    /// <summary>Size at the end over size at the founding: growth.</summary>
    public required double Growth { get; init; }

    /// <summary>Share of those who entered at least a year before the end and were still there a year later: retention; <see langword="null"/> if nobody could be.</summary>
    public double? Retention { get; init; }

    /// <summary>People who came and were not let in.</summary>
    public required int TurnedAway { get; init; }
}
