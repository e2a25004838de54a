using CoP.Domain.Collections;
using CoP.Domain.Participation;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Stepping;

namespace CoP.Domain.Simulation.Tables;

/// <summary>The tables that a run of the community model can give, and who fills them.</summary>
public static class CommunityTables
{
    /// <summary>The model level: a row a cycle, from the founding (cycle 0) on.</summary>
    public static Table Cycles { get; } = new(
        "cycles",
        "A row is the community at the end of a cycle.",
        new TableColumn("cycle", "The cycle; 0 is the founding.", "cycle"),
        new TableColumn("size", "Members present.", "people"),
        new TableColumn("core", "Of these in the core.", "people"),
        new TableColumn("active", "Of these active.", "people"),
        new TableColumn("peripheral", "Of these peripheral.", "people"),
        new TableColumn("away", "Members on a break.", "people"),
        new TableColumn("attending", "Who came to the gathering.", "people"),
        new TableColumn("leaders", "Who led in this cycle.", "people"),
        new TableColumn("stage", "The stage of the life cycle."),
        new TableColumn("transfers", "Transfers completed so far."),
        new TableColumn("acts", "Acts of contribution and leadership so far."),
        new TableColumn("need", "Mean need of members present; empty without any.", "0 to 1"),
        new TableColumn("value", "Mean value that members present expect; empty without any."),
        new TableColumn("ethos", "Mean hold of members present on the founding values; empty without any.", "0 to 1"),
        new TableColumn("ties", "Mean ties of members present; empty without any.", "people"));

    /// <summary>The member level: a row a member and cycle, breaks included.</summary>
    public static Table Members { get; } = new(
        "members",
        "A row is a member at the end of a cycle.",
        [
            new TableColumn("cycle", "The cycle; 0 is the founding.", "cycle"),
            new TableColumn("member", "The number of arrival, from 0: the same person in all rows of a run."),
            new TableColumn("joined", "The cycle of the arrival.", "cycle"),
            new TableColumn("standing", "The standing by the domain's chart."),
            new TableColumn("level", "The level: peripheral, active or core."),
            new TableColumn("group", "Whether the member belongs to the group that is not the founders' own."),
            new TableColumn("drive", "How much it does at all, against a median person.", "times"),
            new TableColumn("need", "Its need for the practice.", "0 to 1"),
            new TableColumn("skill", "What it knows of the practice.", "0 to 1"),
            new TableColumn("engagement", "How engaged it is."),
            new TableColumn("value", "The value that it expects."),
            new TableColumn("confidence", "The area of influence that it sees.", "0 to 1"),
            new TableColumn("influence", "The area of influence that it has.", "0 to 1"),
            new TableColumn("ethos", "Its hold on the founding values.", "0 to 1"),
            new TableColumn("toFounder", "Its identification with the founder."),
            new TableColumn("toCommunity", "Its identification with the community."),
            new TableColumn("access", "Its access to the practice.", "0 to 1"),
            new TableColumn("load", "Its workload.", "hours over hours"),
            new TableColumn("ties", "Its ties.", "people"),
            new TableColumn("yearActs", "Its acts in the trailing year."),
            .. Enum.GetNames<LeadershipNeed>().Select(n => new TableColumn($"competence{n}", "Its competence in the function that meets this need.", "0 to 1")),
        ]);

    /// <summary>The events: a row a thing that happened.</summary>
    public static Table Events { get; } = new(
        "events",
        "A row is one thing that happened.",
        new TableColumn("cycle", "When.", "cycle"),
        new TableColumn("kind", "What."),
        new TableColumn("subject", "Who, as a number of arrival; empty for nobody."),
        new TableColumn("other", "With whom, as a number of arrival; empty for nobody."),
        new TableColumn("code", "What else the kind needs: a level, a function, a stage."),
        new TableColumn("detail", "What else the kind needs: the number of a transfer, a count."));

    /// <summary>All of them.</summary>
    public static ValueList<Table> All => [Cycles, Members, Events];

    /// <summary>Observers that fill the tables which a sink wants.</summary>
    /// <param name="sink">Where rows go.</param>
    /// <returns>None, when it wants neither cycles nor members.</returns>
    public static IReadOnlyList<Observer<CommunityWorld>> Observers(ITableSink sink)
    {
        ArgumentNullException.ThrowIfNull(sink);
        var observers = new List<Observer<CommunityWorld>>();
        if (sink.Wants(Cycles))
        {
            observers.Add(Observe.With<CommunityWorld>(world => CommunityRows.AddCycle(world, sink)));
        }

        if (sink.Wants(Members))
        {
            observers.Add(Observe.With<CommunityWorld>(world => CommunityRows.AddMembers(world, sink)));
        }

        return observers;
    }

    /// <summary>A journal that fills the table of events.</summary>
    /// <param name="sink">Where rows go.</param>
    /// <returns>What <see cref="CommunityWorld.TellTo"/> takes; <see langword="null"/> when the sink does not want events.</returns>
    public static Action<Occurrence>? Journal(ITableSink sink)
    {
        ArgumentNullException.ThrowIfNull(sink);
        return sink.Wants(Events) ? happened => CommunityRows.Add(happened, sink) : null;
    }

    internal static string NameOf(Standing standing) => standing.ToString().ToLowerInvariant();
}
