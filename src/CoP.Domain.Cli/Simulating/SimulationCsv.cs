using CoP.Domain.Simulation.Tables;

namespace CoP.Domain.Cli.Simulating;

/// <summary>The outcomes as CSV: a header, then a line a run; with a departure the arm stands first, and every run has a line in each arm.</summary>
internal static class SimulationCsv
{
    /// <summary>Writes header and lines.</summary>
    public static void Write(SimulatedRuns runs, TextWriter writer)
    {
        var table = new TableWriter(RunTable.Definition.Behind(new TableColumn("arm", "Whether somebody leaves in this run, or nobody does.")), TableFormat.Csv, writer);
        table.WriteHeader();
        for (var arm = 0; arm < runs.Result.Cells.Count; arm++)
        {
            TableValue name = runs.Stays is null ? "as-it-stands" : arm == 0 ? "leaves" : "stays";
            foreach (var outcome in runs.Result.Cells[arm].Outcomes)
            {
                table.Write([name, .. RunTable.RowOf(outcome)]);
            }
        }
    }
}
