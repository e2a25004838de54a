using CoP.Domain.Simulation.Models;

namespace CoP.Domain.Simulation.Tables;

/// <summary>The outcomes of runs as a table: a row a run.</summary>
public static class RunTable
{
    /// <summary>The columns: first those that every result has, in their fixed order, then the further ones.</summary>
    public static Table Definition { get; } = new(
        "runs",
        "A row is what became of one simulated community.",
        new TableColumn("run", "The index of the run: runs of one index share their seed in all cells."),
        new TableColumn("survived", "Whether it was alive at the end."),
        new TableColumn("cycles", "Cycles run.", "cycles"),
        new TableColumn("size", "Members at the end.", "people"),
        new TableColumn("core", "Of these in the core.", "people"),
        new TableColumn("active", "Of these active.", "people"),
        new TableColumn("peripheral", "Of these peripheral.", "people"),
        new TableColumn("effectiveLeaders", "Effective number of leaders before the exit or the end; empty below 20 acts.", "people"),
        new TableColumn("gini", "Gini of acts of leadership; empty where nobody led.", "0 to 1"),
        new TableColumn("coordination", "Duplicates avoided against chance; empty with one leader.", "share, at most 1"),
        new TableColumn("ethos", "Hold of core and active members on the founding values at the end.", "0 to 1"),
        new TableColumn("transfers", "Transfers of leadership completed."),
        new TableColumn("exitCycle", "The departure asked about; empty when nobody was to leave.", "cycle"),
        new TableColumn("endCycle", "First cycle of the silence that ended it; empty while it lives.", "cycle"),
        new TableColumn("ending", "How it ended; empty while it lives."),
        new TableColumn("censoredAt", "The last cycle of which its life is known; empty when the end was seen.", "cycle"),
        new TableColumn("founderShare", "The founder's share of acts of leadership; empty where nobody led.", "0 to 1"),
        new TableColumn("aliveAtExit", "Whether it was alive just before the departure; empty when nobody was to leave."),
        new TableColumn("survivedWithEthos", "Whether it survived and its ethos did."),
        new TableColumn("unmetNeed", "Mean need left unmet at the end; empty without members.", "0 to 1"),
        new TableColumn("revivals", "How often it came back to life."),
        new TableColumn("acts", "Acts of contribution and leadership: the volume."),
        new TableColumn("growth", "Size at the end over size at the founding.", "times"),
        new TableColumn("retention", "Share of entrants who stayed a year; empty if nobody could.", "0 to 1"),
        new TableColumn("turnedAway", "People who came and were not let in.", "people"));

    /// <summary>The values of an outcome, in the order of the columns.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <returns>A value a column.</returns>
    public static TableValue[] RowOf(RunOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return
        [
            outcome.Run, outcome.Survived, outcome.Cycles, outcome.Size, outcome.Core, outcome.Active, outcome.Peripheral,
            outcome.EffectiveLeaders, outcome.Gini, outcome.Coordination, outcome.Ethos, outcome.Transfers,
            outcome.ExitCycle, outcome.EndCycle, outcome.Ending, outcome.CensoredAt,
            outcome.FounderShare, outcome.AliveAtExit, outcome.SurvivedWithEthos, outcome.UnmetNeed, outcome.Revivals,
            outcome.Acts, outcome.Growth, outcome.Retention, outcome.TurnedAway,
        ];
    }
}
